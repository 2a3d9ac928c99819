/** The words of dates in one language, folded: lower case, no accents, no dots. */

export type AgeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

export interface DateWords {
	/** Whole words for this very moment. */
	readonly now: readonly string[];
	readonly today: readonly string[];
	readonly yesterday: readonly string[];
	readonly units: Readonly<Record<string, AgeUnit>>;
	/** From January; each written in full, and shortened. */
	readonly months: readonly (readonly string[])[];
	/** From Sunday. */
	readonly weekdays: readonly (readonly string[])[];
}

/** Lower case, no accents, no dots or commas, plain apostrophes and spaces. */
export function foldDate(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[’‘]/g, "'")
		.replace(/[.,]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}
