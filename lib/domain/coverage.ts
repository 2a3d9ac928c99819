/** How much was read, so that "nothing found" can be weighed. The built-in sample is not counted. */
export interface Coverage {
	readonly posts: number;
	readonly comments: number;
	readonly contacts: number;
	/** Groups being read, paused ones included. */
	readonly groups: number;
	/** First and last reading, ms since the epoch; null when nothing was read yet. */
	readonly since: number | null;
	readonly until: number | null;
	/** Posts of the built-in sample in the library. */
	readonly samplePosts: number;
}
