/** When something was posted, as far as we know: never a guess dressed as a fact. */
export interface PostTime {
	/** Milliseconds since the epoch, or null when unknown. */
	readonly at: number | null;
	readonly precision: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'unknown';
	/** Where it was read. `none` goes with `at: null`. */
	readonly source: 'page-data' | 'label' | 'relative' | 'none';
}

export const UNKNOWN_TIME: PostTime = { at: null, precision: 'unknown', source: 'none' };
