/** Shared by the killed page and the drill. */
export const POSTS_PER_BATCH = 4;
export const COMMENTS_PER_POST = 2;

/** What one batch left behind. */
export interface Found {
	readonly batch: number;
	readonly posts: number;
	readonly comments: number;
	readonly tags: number;
	/** Posts of the batch that search finds by a word of theirs alone. */
	readonly searchable: number;
}
