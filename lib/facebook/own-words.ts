/** What a language's file adds to the browser's tables: the short forms Facebook alone writes. */

export type AgeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** Facebook's own forms in one language. */
export interface OwnWords {
	/** Whole phrases for this very moment. */
	readonly now: readonly string[];
	/** Short forms of units, apart by spaces: `minute` → "m min mins". */
	readonly units: Readonly<Partial<Record<AgeUnit, string>>>;
}
