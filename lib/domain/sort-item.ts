/** A post as an admin sorts it: what it says, what is proposed, what was said of it. */
import type { Country } from './group.ts';
import type { GroupId, PostKey, RuleId, TagId } from './ids.ts';
import type { Kind } from './kind.ts';
import type { PostFacts } from './post-facts.ts';
import type { Suggestion } from './suggestion.ts';
import type { TagColour } from './tag.ts';
import type { Said } from './time-estimate.ts';

export interface ItemTag {
	readonly id: TagId;
	readonly label: string;
	readonly colour: TagColour | null;
}

export interface SortItem extends Said {
	readonly key: PostKey;
	readonly groupName: string;
	readonly country: Country;
	readonly authorName: string | null;
	readonly permalink: string | null;
	/** As written, cut when very long. */
	readonly text: string;
	readonly facts: PostFacts | null;
	readonly kind: Suggestion<Kind> | null;
	readonly kindConfirmed: boolean;
	/** Proposed, but another kind is about as likely. */
	readonly uncertain: boolean;
	readonly sensitive: boolean;
	readonly saved: boolean;
	readonly state: 'open' | 'taken' | null;
	readonly tags: readonly ItemTag[];
	readonly suggestedTags: readonly (ItemTag & Pick<Suggestion<TagId>, 'because' | 'ownRule'>)[];
}

/** Some of the posts that wait to be sorted. */
export interface ToSort {
	/** Calls for help first, then the latest read. */
	readonly items: readonly SortItem[];
	/** Where the next ones begin; null after the last. */
	readonly next: QueueCursor | null;
	/** Without a confirmed kind, in the whole library or the group asked for; null past the first page: the count goes on from there. */
	readonly unsorted: number | null;
}

/** A place in the queue, at the post given last: the queue may have changed before it, what comes after stays in order. */
export interface QueueCursor {
	/** Of its place in the index that orders the queue, ms since the epoch. */
	readonly at: number;
	readonly key: PostKey;
}

/** Which posts to act on at once. A rule stands alone; words, kinds and group go together. */
export interface SortSelection {
	readonly text: string;
	readonly kinds: readonly Kind[];
	readonly groupId: GroupId | null;
	readonly ruleId: RuleId | null;
	/** Leave alone what has a confirmed kind already. */
	readonly unsortedOnly: boolean;
}

export interface Selected {
	readonly keys: readonly PostKey[];
	/** More than are taken at once: the rest waits for another time. */
	readonly total: number;
	/** The first of them. */
	readonly examples: readonly SortItem[];
}

/** What is done to all of them. */
export type ManyAct =
	| { readonly type: 'kind'; readonly kind: Kind }
	| { readonly type: 'tag'; readonly tagId: TagId; readonly on: boolean };

/** Posts a selection takes, at most. */
export const MOST_SELECTED = 20_000;

/** Posts changed in one transaction, at most: between two, the rest of the library is served, and one can stop. */
export const MOST_AT_ONCE = 200;

/** Under this score another kind is about as likely. */
export const UNSURE_SCORE = 0.5;
