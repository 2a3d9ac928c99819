import type { Contact } from '#lib/domain/contact.ts';
import { contactWord } from '#lib/domain/contact-word.ts';
import type { ContactHit } from '#lib/domain/hit.ts';
import type { InterpretedQuery } from '#lib/search/interpreted-query.ts';
import type { RankedDocument } from '#lib/search/search-answer.ts';
import { snippetOf } from '#lib/search/snippet.ts';

const PASSAGE_LENGTH = 160;
const TITLE_LENGTH = 200;

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
		marked: {
			name: snippetOf(contact.name, query, TITLE_LENGTH),
			role: snippetOf(contact.role, query, TITLE_LENGTH),
		},
		phones: contact.phones,
		place: contact.place,
		...contactWord(contact.sources),
		passage: passages.find((passage) => passage.some((run) => run.match)) ?? passages[0] ?? [],
		score: ranked.score,
		why: ranked.why,
	};
}
