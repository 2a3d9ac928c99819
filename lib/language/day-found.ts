/** A day named in a text, whatever the way. */
import type { DayPart } from './calendar-words.ts';
import type { Reading } from './reading.ts';

export interface DayFound {
	/** Day numbers (zoned-time.ts) it may be, likeliest first; several = ambiguous. */
	readonly days: readonly number[];
	/** Last day of a range, or null. */
	readonly until: number | null;
	/** A time of day said by the day's own word: "ce soir". */
	readonly part: DayPart | null;
	/** Comes back every week: "le mercredi", "tous les samedis". */
	readonly weekly: boolean;
	/** Said by its date, not only by a weekday or "demain". */
	readonly dated: boolean;
	/** A whole stretch rather than a day ("pendant les vacances"): any precise day comes before it. */
	readonly vague: boolean;
	/** Word indices: first, and the one after the last. */
	readonly from: number;
	readonly to: number;
}

export function dayFound(
	days: readonly number[],
	from: number,
	to: number,
	extra: Partial<DayFound> = {},
): DayFound {
	return { days, until: null, part: null, weekly: false, dated: false, vague: false, from, to, ...extra };
}

export function wordAt(reading: Reading, at: number): string {
	return at < 0 ? '' : (reading.words[at]?.folded ?? '');
}
