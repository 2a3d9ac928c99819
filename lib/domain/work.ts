import type { PostKey, TagId } from './ids.ts';
import type { Kind } from './kind.ts';
import type { Stamped } from './stamped.ts';
import type { Price, RideFacts, ThingState } from './understanding.ts';

/**
 * What the user said of an event's date: when it starts (milliseconds since the epoch), that they cannot tell either
 * (it is not asked again), or that the post announces none.
 */
export type EventWord = number | 'unknown' | 'none';

/** What the user said of a post. Never lost, never overwritten by a guess. */
export interface PostWorkFields {
	/** Confirmed kind, or null while only suggested. */
	readonly kind: Kind | null;
	readonly tags: readonly TagId[];
	/** Kept by the user: never purged by retention. */
	readonly saved: boolean;
	/** Of a confirmed tip, offer or need. */
	readonly state: 'open' | 'taken' | null;
	readonly note: string;
	readonly event: EventWord | null;
	/** What is understood of the post is null where the user said nothing, `none` where they said that there is none. */
	readonly price: Price | 'none' | null;
	/** Where it is, or is fetched; empty when they said that it is nowhere. */
	readonly place: string | null;
	/** Of a thing. */
	readonly condition: ThingState | 'none' | null;
	readonly ride: RideFacts | 'none' | null;
}

/** The facts of a post that the user may say themselves, in the order they are shown. */
export const FACTS = ['event', 'ride', 'price', 'place', 'condition'] as const;
export type Fact = (typeof FACTS)[number];

/** What the user says of some of them. */
export type FactsSaid = { readonly [Name in Fact]?: PostWorkFields[Name] | undefined };

export interface PostWork extends PostWorkFields, Stamped<PostWorkFields> {
	readonly key: PostKey;
}

export const NO_WORK: PostWorkFields = {
	kind: null,
	tags: [],
	saved: false,
	state: null,
	note: '',
	event: null,
	price: null,
	place: null,
	condition: null,
	ride: null,
};
