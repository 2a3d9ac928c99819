import type { PostKey, TagId } from './ids.ts';
import type { Kind } from './kind.ts';
import type { Stamped } from './stamped.ts';

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
}

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
};
