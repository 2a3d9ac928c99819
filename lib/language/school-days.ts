/** Days said by the school holidays: pendant les vacances de la Toussaint, le premier samedi des vacances, la 2e semaine. */
import type { SchoolZone } from '#lib/domain/school-zone.ts';
import { weekdayOf } from '#lib/domain/zoned-time.ts';
import { WEEKDAYS } from './calendar-words.ts';
import { HOLIDAY_NAMES, SCHOOL_HOLIDAYS, type SchoolHoliday } from './cues/school-holidays.ts';
import { type DayFound, dayFound, wordAt as word } from './day-found.ts';
import type { Reading } from './reading.ts';

interface Period {
	readonly first: number;
	readonly last: number;
}

const ORDINALS: ReadonlyMap<string, number> = new Map([
	['premier', 1],
	['premiere', 1],
	['1er', 1],
	['1ere', 1],
	['1re', 1],
	['deuxieme', 2],
	['seconde', 2],
	['second', 2],
	['2e', 2],
	['2eme', 2],
	['dernier', -1],
	['derniere', -1],
]);
/** "les vacances de la Toussaint": between the noun and the name. */
const LINKS = /^(scolaires?|de|d|des|du|la|l|les)$/;
const DAY = 86_400_000;

/** The days a mention of the school holidays means for these zones; several when the zones disagree. */
export function schoolDayAt(
	reading: Reading,
	at: number,
	today: number,
	zones: readonly SchoolZone[],
): DayFound | null {
	if (zones.length === 0) return null;
	const nth = ORDINALS.get(word(reading, at));
	if (nth !== undefined) return nthAt(reading, at, nth, today, zones);
	const named = holidaysAt(reading, at);
	if (!named || word(reading, at - 1) === 'avant' || word(reading, at - 2) === 'avant') return null;
	const periods = periodsOf(named.holiday, today, zones);
	const first = periods[0];
	if (!first) return null;
	const days = unique(periods.map((period) => period.first));
	return dayFound(days, at, named.to, { until: first.last, vague: true });
}

/** "le premier samedi des vacances", "la deuxième semaine des vacances de Pâques". */
function nthAt(
	reading: Reading,
	at: number,
	nth: number,
	today: number,
	zones: readonly SchoolZone[],
): DayFound | null {
	const unit = word(reading, at + 1);
	const weekday = WEEKDAYS.get(unit);
	const week = unit === 'semaine';
	if (weekday === undefined && !week) return null;
	let next = at + 2;
	while (next < at + 4 && /^(de|des|d|du|les)$/.test(word(reading, next))) next += 1;
	const named = holidaysAt(reading, next);
	if (!named) return null;
	const periods = periodsOf(named.holiday, today, zones);
	if (periods.length === 0) return null;
	const starts = periods.map((period) =>
		week ? weekOf(period, nth) : dayOf(period, weekday as number, nth),
	);
	const until = week ? (starts[0] as number) + 4 : null;
	return dayFound(unique(starts), at, named.to, { until, dated: true });
}

/** The name of the holidays from this word on; "les vacances" alone are the next ones (`null`). */
function holidaysAt(reading: Reading, at: number): { holiday: SchoolHoliday | null; to: number } | null {
	const noun = word(reading, at);
	if (/^relaches?$/.test(noun)) return { holiday: 'winter', to: at + 1 };
	if (!/^(vacances|conges?)$/.test(noun)) return null;
	let next = at + 1;
	while (next < at + 5 && LINKS.test(word(reading, next))) next += 1;
	const holiday = HOLIDAY_NAMES.get(word(reading, next));
	if (holiday) return { holiday, to: next + 1 };
	return noun === 'vacances' ? { holiday: null, to: at + 1 } : null;
}

/** The next such holidays of each zone not yet over; none when one zone has no data, for then nobody knows. */
function periodsOf(
	holiday: SchoolHoliday | null,
	today: number,
	zones: readonly SchoolZone[],
): readonly Period[] {
	const found: Period[] = [];
	for (const zone of zones) {
		const next = SCHOOL_HOLIDAYS.filter(
			([where, name]) => where.split(' ').includes(zone) && (holiday === null || name === holiday),
		)
			.map(([, , first, last]) => ({ first: Date.parse(first) / DAY, last: Date.parse(last) / DAY }))
			.filter(({ first, last }) => last >= today && first <= today + FARTHEST)
			.sort((left, right) => left.first - right.first)[0];
		if (!next) return [];
		found.push(next);
	}
	return found;
}

/** Nobody announces anything for holidays farther than this. */
const FARTHEST = 300;

function dayOf({ first, last }: Period, weekday: number, nth: number): number {
	if (nth < 0) return last - ((weekdayOf(last) - weekday + 7) % 7);
	return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
}

/** Monday of the nth week. */
function weekOf(period: Period, nth: number): number {
	return nth < 0 ? period.last - weekdayOf(period.last) : dayOf(period, 0, nth);
}

function unique(days: readonly number[]): number[] {
	return [...new Set(days)].sort((left, right) => left - right);
}
