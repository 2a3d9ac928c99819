import type { Author } from './author.ts';
import type { CommentKey, GroupId, PostKey } from './ids.ts';
import type { PostTime } from './post-time.ts';
import type { TimeEstimate } from './time-estimate.ts';

/** A post as kept: raw reading, may be purged or read again. What the user said of it is in PostWork. */
export interface Post {
	readonly key: PostKey;
	readonly groupId: GroupId;
	/** Facebook's id, or null while provisional. */
	readonly postId: string | null;
	readonly permalink: string | null;
	/** Null when unknown or anonymous: no name is kept beside an anonymous post. */
	readonly author: Author | null;
	readonly anonymous: boolean;
	readonly text: string;
	readonly truncated: boolean;
	readonly quoted: { readonly author: string | null; readonly text: string } | null;
	readonly time: PostTime;
	/** What its neighbours tell of an unknown time; left out when nothing is told, or the time is known. */
	readonly estimate?: TimeEstimate;
	readonly price: string | null;
	readonly links: readonly string[];
	/** Milliseconds since the epoch. */
	readonly firstSeenAt: number;
	readonly lastSeenAt: number;
	/** True for the built-in sample, which is erased in one gesture. */
	readonly sample: boolean;
}

export interface Comment {
	readonly key: CommentKey;
	readonly postKey: PostKey;
	readonly groupId: GroupId;
	readonly parentKey: CommentKey | null;
	readonly author: Author | null;
	readonly text: string;
	readonly time: PostTime;
	/** Position under its post as last seen, from 0. */
	readonly order: number;
	readonly firstSeenAt: number;
}

/** A post with its comments in reading order. */
export interface Thread {
	readonly post: Post;
	readonly comments: readonly Comment[];
}
