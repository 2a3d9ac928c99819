import type { PostKey, TagId } from './ids.ts';
import type { Kind } from './kind.ts';
import type { Stamped } from './stamped.ts';

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
}

export interface PostWork extends PostWorkFields, Stamped<PostWorkFields> {
	readonly key: PostKey;
}

export const NO_WORK: PostWorkFields = { kind: null, tags: [], saved: false, state: null, note: '' };
