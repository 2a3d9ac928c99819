/** Two cards made one, and taken apart again. Pure. */
import type { Contact, ContactFields, ContactJoin, SameReason } from '#lib/domain/contact.ts';
import type { CommentKey, PostKey } from '#lib/domain/ids.ts';
import { withChange, withDeletion } from '#lib/domain/stamped.ts';
import { gainedBy, placeOf } from './match-contact.ts';

export interface CardPair {
	readonly kept: Contact;
	readonly gone: Contact;
}

/** `kept` gains what `gone` knows and remembers what came from it; `gone` stays as a deleted row. */
export function joinCards(kept: Contact, gone: Contact, because: SameReason, at: number): CardPair {
	const change = gainedBy(kept, gone);
	const known = new Set(kept.sources.map(placeOf));
	const fresh = (field: 'phones' | 'emails' | 'urls') =>
		gone[field].filter((value) => !kept[field].includes(value));
	const join: ContactJoin = {
		id: gone.id,
		name: gone.name,
		because,
		gained: {
			phones: fresh('phones'),
			emails: fresh('emails'),
			urls: fresh('urls'),
			sources: gone.sources.map(placeOf).filter((place) => !known.has(place)),
			role: 'role' in change,
			place: 'place' in change,
		},
	};
	const joined = [...(kept.joined ?? []).filter(({ id }) => id !== gone.id), join];
	const apart = without(kept.apart, gone.id);
	const all = { ...change, joined, ...(kept.apart ? { apart } : {}) };
	return { kept: withChange<ContactFields, Contact>(kept, all, at), gone: withDeletion(gone, at) };
}

/**
 * Takes off `kept` what it has only from `gone`, which comes back as it was. `remember`: they are not proposed as one
 * again. A value the user typed since, or that another joined card also brought, stays.
 */
export function splitCards(kept: Contact, gone: Contact, at: number, remember: boolean): CardPair {
	const join = kept.joined?.find(({ id }) => id === gone.id);
	if (!join) return { kept, gone };
	const rest = (kept.joined ?? []).filter((one) => one !== join);
	const off = (field: 'phones' | 'emails' | 'urls') =>
		kept[field].filter(
			(value) => !join.gained[field].includes(value) || rest.some((one) => one.gained[field].includes(value)),
		);
	const change: Partial<ContactFields> = {
		phones: off('phones'),
		emails: off('emails'),
		urls: off('urls'),
		sources: kept.sources.filter((source) => !join.gained.sources.includes(placeOf(source))),
		joined: rest,
		...(join.gained.role && kept.role === gone.role ? { role: '' } : {}),
		...(join.gained.place && kept.place === gone.place ? { place: '' } : {}),
		...(remember ? { apart: [...without(kept.apart, gone.id), gone.id] } : {}),
	};
	const back: Partial<ContactFields> = {
		name: gone.name,
		...(remember ? { apart: [...without(gone.apart, kept.id), kept.id] } : {}),
	};
	return {
		kept: withChange<ContactFields, Contact>(kept, change, at),
		gone: withChange<ContactFields, Contact>(gone, back, at),
	};
}

/** The card with its joins naming their sayings by other keys: a post was found again under another name. */
export function withJoinedSources(
	contact: Contact,
	rename: (post: PostKey, comment: CommentKey | null) => readonly [PostKey, CommentKey | null],
): Contact {
	if (!contact.joined) return contact;
	const joined = contact.joined.map((join) => ({
		...join,
		gained: {
			...join.gained,
			sources: join.gained.sources.map((place) => {
				const [post = '', comment = ''] = place.split(' ');
				const [key, reply] = rename(post as PostKey, comment === '' ? null : (comment as CommentKey));
				return `${key} ${reply ?? ''}`;
			}),
		},
	}));
	return { ...contact, joined };
}

function without<Value>(list: readonly Value[] | undefined, value: Value): readonly Value[] {
	return (list ?? []).filter((one) => one !== value);
}
