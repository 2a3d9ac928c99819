import type { Contact } from '#lib/domain/contact.ts';
import { contactWord } from '#lib/domain/contact-word.ts';
import type { ContactHit } from '#lib/domain/hit.ts';
import type { InterpretedQuery } from '#lib/search/interpreted-query.ts';
import type { RankedDocument } from '#lib/search/search-answer.ts';
import { snippetOf } from '#lib/search/snippet.ts';

const PASSAGE_LENGTH = 160;

/** One line of the results: one of the user's cards. */
export function contactHit(contact: Contact, ranked: RankedDocument, query: InterpretedQuery): ContactHit {
	const said = [contact.note, ...contact.sources.map((source) => source.excerpt)].filter(
		(text) => text !== '',
	);
	const passages = said.map((text) => snippetOf(text, query, PASSAGE_LENGTH));
	return {
		type: 'contact',
		id: contact.id,
		name: contact.name,
		role: contact.role,
		phones: contact.phones,
		place: contact.place,
		...contactWord(contact.sources),
		passage: passages.find((passage) => passage.some((run) => run.match)) ?? passages[0] ?? [],
		score: ranked.score,
		why: ranked.why,
	};
}
