import type { Contact, ContactFields, ContactSource } from '#lib/domain/contact.ts';

type Named = Pick<ContactFields, 'name' | 'role' | 'phones' | 'emails' | 'urls'>;

/** The card that speaks of the same professional: a shared number, mail or address, else the same name and role. */
export function findSame(contacts: readonly Contact[], draft: Named): Contact | undefined {
	return contacts.find((contact) => contact.deletedAt === null && isSameContact(contact, draft));
}

function isSameContact(left: Named, right: Named): boolean {
	if (share(left.phones, right.phones) || share(left.emails, right.emails) || share(left.urls, right.urls)) {
		return true;
	}
	const name = plain(left.name);
	return name !== '' && name === plain(right.name) && plain(left.role) === plain(right.role);
}

function share(left: readonly string[], right: readonly string[]): boolean {
	return left.some((value) => right.includes(value));
}

/** Case, accents, titles and punctuation aside: "Dr. Martin" and "docteur Martin" are one name. */
function plain(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/\b(?:dr|docteur|docteure|dre|mme|madame|m|mr|monsieur|me|maitre)\b\.?/g, ' ')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** What a card gains from a new mention of the same professional; what the user wrote stays. */
export function gainedBy(contact: Contact, draft: ContactFields): Partial<ContactFields> {
	const gained: Partial<Record<keyof ContactFields, unknown>> = {};
	for (const field of ['phones', 'emails', 'urls'] as const) {
		const all = [...new Set([...contact[field], ...draft[field]])];
		if (all.length > contact[field].length) gained[field] = all;
	}
	for (const field of ['role', 'place'] as const) {
		if (contact[field] === '' && draft[field] !== '') gained[field] = draft[field];
	}
	const sources = joinSources(contact.sources, draft.sources);
	if (JSON.stringify(sources) !== JSON.stringify(contact.sources)) gained.sources = sources;
	return gained as Partial<ContactFields>;
}

/** Each saying once: the same place read again replaces what was read there before. */
export function joinSources(
	kept: readonly ContactSource[],
	fresh: readonly ContactSource[],
): readonly ContactSource[] {
	const byPlace = new Map(kept.map((source) => [placeOf(source), source]));
	for (const source of fresh) byPlace.set(placeOf(source), source);
	return [...byPlace.values()].sort(bySaying);
}

/** Oldest saying first; those of unknown date before. */
export function bySaying(left: ContactSource, right: ContactSource): number {
	return (left.at ?? 0) - (right.at ?? 0) || (placeOf(left) < placeOf(right) ? -1 : 1);
}

export function placeOf(source: ContactSource): string {
	return `${source.postKey} ${source.commentKey ?? ''}`;
}
