/**
 * The words of dates in one language, folded: lower case, no accents, no dots. Names of months, days and units
 * come from the browser's own tables, for any language; what Facebook writes otherwise is in date-words-fr.ts
 * and date-words-en.ts.
 */
import { ENGLISH } from './date-words-en.ts';
import { FRENCH } from './date-words-fr.ts';
import type { AgeUnit, OwnWords } from './own-words.ts';

export interface DateWords {
	readonly now: readonly string[];
	readonly today: string;
	readonly yesterday: string;
	readonly units: ReadonlyMap<string, AgeUnit>;
	/** From January; each in full, then shortened. */
	readonly months: readonly (readonly string[])[];
	/** From Sunday. */
	readonly weekdays: readonly (readonly string[])[];
}

/** "Just now" as Facebook says it where the browser's tables say another word. Folded. */
const THIS_MOMENT: Readonly<Record<string, readonly string[]>> = {
	de: ['gerade eben'],
	es: ['justo ahora', 'ahora mismo'],
	it: ['proprio ora', 'adesso'],
	nl: ['zojuist'],
	pl: ['przed chwila'],
	pt: ['agora mesmo'],
	ro: ['chiar acum'],
	tr: ['az once'],
};

const UNITS: readonly AgeUnit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];
const made = new Map<string, DateWords | null>();

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

function unitsOf(locale: string, own: OwnWords | undefined): Map<string, AgeUnit> {
	const units = new Map<string, AgeUnit>();
	const add = (name: string, unit: AgeUnit) => units.has(name) || units.set(name, unit);
	for (const unit of UNITS) for (const name of own?.units[unit]?.split(' ') ?? []) add(name, unit);
	for (const unit of UNITS) {
		for (const form of ['narrow', 'short', 'long'] as const) {
			const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: form });
			const ago = new Intl.RelativeTimeFormat(locale, { style: form });
			for (const count of [1, 3]) {
				for (const { type, value } of format.formatToParts(count))
					if (type === 'unit') add(foldDate(value), unit);
				// An age has a case of its own: "vor 3 Jahren".
				const after = foldDate(ago.formatToParts(-count, unit).at(-1)?.value ?? '').split(' ')[0];
				if (after && !/\d/.test(after)) add(after, unit);
			}
		}
	}
	return units;
}

/** Names of months or weekdays. A month takes the case it has beside a day. */
function namesOf(locale: string, key: 'month' | 'weekday', days: readonly number[]): string[][] {
	const formats = (['long', 'short'] as const).map(
		(style) =>
			new Intl.DateTimeFormat(locale, {
				timeZone: 'UTC',
				[key]: style,
				...(key === 'month' ? { day: 'numeric' } : {}),
			}),
	);
	return days.map((day) =>
		formats.map((format) =>
			foldDate(format.formatToParts(day).find(({ type }) => type === key)?.value ?? ''),
		),
	);
}

function make(locale: string): DateWords {
	const own = { fr: FRENCH, en: ENGLISH }[locale];
	const named = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
	return {
		now: [foldDate(named.format(0, 'second')), ...(own?.now ?? THIS_MOMENT[locale.slice(0, 2)] ?? [])],
		today: foldDate(named.format(0, 'day')),
		yesterday: foldDate(named.format(-1, 'day')),
		units: unitsOf(locale, own),
		months: namesOf(
			locale,
			'month',
			Array.from({ length: 12 }, (_, n) => Date.UTC(2024, n, 1)),
		),
		weekdays: namesOf(
			locale,
			'weekday',
			Array.from({ length: 7 }, (_, n) => Date.UTC(2024, 0, 7 + n)),
		),
	};
}

/** The words of a language; null for a tag that is none. Made once a language. */
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
