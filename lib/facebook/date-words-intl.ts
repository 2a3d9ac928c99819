/** The words of dates in any other language, from the browser's own tables: what Facebook writes is close to it. */
import { type AgeUnit, type DateWords, foldDate } from './date-words.ts';

const UNITS: readonly AgeUnit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];
const made = new Map<string, DateWords | null>();

function make(locale: string): DateWords {
	const units: Record<string, AgeUnit> = {};
	for (const unit of UNITS) {
		for (const unitDisplay of ['narrow', 'short', 'long'] as const) {
			const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay });
			for (const count of [1, 3]) {
				const name = format.formatToParts(count).find(({ type }) => type === 'unit');
				if (name) units[foldDate(name.value)] ??= unit;
			}
		}
	}
	const names = (count: number, day: (n: number) => number, key: 'month' | 'weekday') =>
		Array.from({ length: count }, (_, n) =>
			(['long', 'short'] as const).map((style) =>
				// With a day beside it, a month takes the case it has in a date.
				foldDate(
					new Intl.DateTimeFormat(locale, {
						timeZone: 'UTC',
						[key]: style,
						...(key === 'month' ? { day: 'numeric' } : {}),
					})
						.formatToParts(day(n))
						.find(({ type }) => type === key)?.value ?? '',
				),
			),
		);
	const named = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
	return {
		now: [foldDate(named.format(0, 'second'))],
		today: [foldDate(named.format(0, 'day'))],
		yesterday: [foldDate(named.format(-1, 'day'))],
		units,
		months: names(12, (n) => Date.UTC(2024, n, 1), 'month'),
		weekdays: names(7, (n) => Date.UTC(2024, 0, 7 + n), 'weekday'),
	};
}

/** Null for a language tag that is none. Made once a language. */
export function dateWordsOf(locale: string): DateWords | null {
	let words = made.get(locale);
	if (words === undefined) {
		try {
			words = make(locale);
		} catch {
			words = null;
		}
		made.set(locale, words);
	}
	return words;
}
