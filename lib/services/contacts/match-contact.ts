/** What a card gains from another mention of the same professional. */
import type { Contact, ContactFields, ContactSource } from '#lib/domain/contact.ts';

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
