import type { ContactSuggestion } from '#lib/domain/understanding.ts';
import { foldWords } from '#lib/language/reading.ts';
import { normaliseRole } from '#lib/language/roles.ts';
import { type Counts, emptyCounts, measuresOf, share } from './figures.ts';
import type { LabelledContact } from './labelled-threads.ts';
import type { Understood } from './understanding.ts';

/** Contacts one-to-one, the stances of the right ones, and the labelled phone numbers found anywhere. */
export function measureContacts(all: readonly Understood[]) {
	const counts: Counts = emptyCounts();
	let exactStances = 0;
	let phones = 0;
	let phonesFound = 0;
	for (const { labels, understanding } of all) {
		counts.labelled += labels.contacts.length;
		counts.predicted += understanding.contacts.length;
		const said = new Set(understanding.contacts.flatMap((contact) => contact.phones));
		const known = labels.contacts.flatMap((contact) => contact.phones);
		phones += known.length;
		phonesFound += known.filter((phone) => said.has(phone)).length;
		for (const [labelled, predicted] of pairUp(labels.contacts, understanding.contacts)) {
			counts.right += 1;
			if (stancesAgree(labelled, predicted)) exactStances += 1;
		}
	}
	return {
		contacts: { ...measuresOf(counts), recommenders: share(exactStances, counts.right) },
		phones: { n: phones, recall: share(phonesFound, phones) },
	};
}

/** The contacts that are right, each labelled one with its prediction. */
export function pairUp(
	labelled: readonly LabelledContact[],
	predicted: readonly ContactSuggestion[],
): [LabelledContact, ContactSuggestion][] {
	const free = new Set(predicted);
	const pairs: [LabelledContact, ContactSuggestion][] = [];
	for (const contact of labelled) {
		const match = [...free].find((one) => isRight(contact, one));
		if (!match) continue;
		free.delete(match);
		pairs.push([contact, match]);
	}
	return pairs;
}

function isRight(labelled: LabelledContact, predicted: ContactSuggestion): boolean {
	const ways = [...labelled.phones, ...labelled.emails.map(plain), ...labelled.urls.map(plainUrl)];
	if (ways.length === 0) {
		return (
			lastWord(labelled.name) === lastWord(predicted.name) &&
			normaliseRole(labelled.role) === normaliseRole(predicted.role)
		);
	}
	const said = new Set([
		...predicted.phones,
		...predicted.emails.map(plain),
		...predicted.urls.map(plainUrl),
	]);
	return ways.some((way) => said.has(way));
}

function plain(text: string): string {
	return text.trim().toLowerCase();
}

function plainUrl(url: string): string {
	return plain(url)
		.replace(/^https?:\/\/(www\.)?/, '')
		.replace(/\/$/, '');
}

function lastWord(name: string): string {
	return foldWords(name).at(-1) ?? '';
}

export function stancesAgree(labelled: LabelledContact, predicted: ContactSuggestion): boolean {
	const said = (stance: string) =>
		new Set(
			predicted.mentions
				.filter((mention) => mention.stance === stance)
				.map((mention) => mention.author ?? ''),
		);
	return (
		same(new Set(labelled.recommendedBy), said('recommends')) &&
		same(new Set(labelled.warnedBy), said('warns'))
	);
}

function same(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
	return left.size === right.size && [...left].every((one) => right.has(one));
}
