/**
 * Days as people name them, from the day a text was written: samedi 14 mars, 3/05, 14.03., samedi prochain, ce week-end,
 * dimanche en huit, demain, du 12 au 14, dans 15 jours. What a reader could take two ways keeps both readings.
 */
import type { SchoolZone } from '#lib/domain/school-zone.ts';
import { calendarDay, dayNumber } from '#lib/domain/zoned-time.ts';
import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from './calendar-words.ts';
import { bareDateAt, dateNumber, monthDayAt, nextDate, numericAt, PAST_DAYS } from './day-dates.ts';
import { feastAt } from './day-feasts.ts';
import { type DayFound, dayFound, wordAt as word } from './day-found.ts';
import { nearDayAt, nthWeekdayAt, relativeWeekday, weekendAt } from './day-relative.ts';
import type { Reading } from './reading.ts';
import { schoolDayAt } from './school-days.ts';
import { wordSet } from './word-set.ts';

/** All days named, in order. `today` is the day number the text was written on; `zones` whose school holidays are meant. */
export function findDays(reading: Reading, today: number, zones: readonly SchoolZone[] = []): DayFound[] {
	const found: DayFound[] = [];
	for (let at = 0; at < reading.words.length; at += 1) {
		if (!mayStart(reading, at)) continue;
		const day = schoolDayAt(reading, at, today, zones) ?? dayAt(reading, at, today);
		if (!day) continue;
		found.push(day.vague ? day : withRange(reading, day, today));
		at = (found[found.length - 1] as DayFound).to - 1;
	}
	return found;
}

const STARTERS = wordSet([
	...WEEKDAYS.keys(),
	...SHORT_WEEKDAYS.keys(),
	...MONTHS.keys(),
	...'demain tomorrow tonight today aujourd aujourdhui auj ce cet cette dans week weekend we wk fin premier deuxieme second troisieme quatrieme dernier first last vacances conge conges relache relaches premiere seconde derniere'.split(
		' ',
	),
]);

function mayStart({ words }: Reading, at: number): boolean {
	const code = words[at]?.folded.charCodeAt(0) ?? 0;
	return (code >= 48 && code <= 57) || STARTERS.has(words[at]);
}

function dayAt(reading: Reading, at: number, today: number): DayFound | null {
	return (
		nthWeekdayAt(reading, at, today) ??
		feastAt(reading, at, today) ??
		weekdayAt(reading, at, today) ??
		numericAt(reading, at, today) ??
		monthDayAt(reading, at, today) ??
		bareDateAt(reading, at, today) ??
		nearDayAt(reading, at, today) ??
		weekendAt(reading, at, today)
	);
}

function weekdayAt(reading: Reading, at: number, today: number): DayFound | null {
	const name = word(reading, at);
	const short = SHORT_WEEKDAYS.get(name);
	const weekday =
		WEEKDAYS.get(name) ?? (short !== undefined && /^\d/.test(word(reading, at + 1)) ? short : undefined);
	if (weekday === undefined) return null;
	let after = at + 1;
	if (/^(le|the)$/.test(word(reading, after))) after += 1;
	if (!spaced(reading, at, after)) return relativeWeekday(reading, at, weekday, today);
	const dated = monthDayAt(reading, after, today) ?? numericAt(reading, after, today);
	if (dated) return { ...dated, from: at };
	const date = isHour(reading, after) ? null : dateNumber(reading, after);
	if (date !== null) return dayFound([nextDate(date, weekday, today)], at, after + 1, { dated: true });
	// "le premier samedi des vacances" of a calendar nobody knows is no coming Saturday.
	if (word(reading, at + 1) === 'des' && /^(vacances|relaches?|conges?)$/.test(word(reading, at + 2)))
		return null;
	return relativeWeekday(reading, at, weekday, today);
}

/** "samedi 10 h", "samedi 10-12h", "mardi 3 places": the number counts hours or seats, not the day of the month. */
function isHour(reading: Reading, at: number): boolean {
	const next = reading.words[at + 1];
	if (!next) return false;
	if (/^(h|heures?|hrs?|am|pm|places?|enfants?|euros?|€|\$)$/.test(next.folded)) return true;
	const gap = reading.text.slice(reading.words[at]?.end ?? 0, next.start);
	return /^\s?[-–]\s?$/.test(gap) && /^\d{1,2}h/.test(next.folded);
}

/** Only spaces or a full stop ("sam. 14") between the words: "mercredi, 3 places" names no third of the month. */
function spaced(reading: Reading, from: number, to: number): boolean {
	for (let at = from; at < to; at += 1) {
		const gap = reading.text.slice(reading.words[at]?.end ?? 0, reading.words[at + 1]?.start ?? 0);
		if (!/^\.?\s*$/.test(gap)) return false;
	}
	return true;
}

/** Widens "12 au 14 mars", "du 12 au 14", "les 12 et 13 mars", "du vendredi 12 au dimanche 14". */
function withRange(reading: Reading, day: DayFound, today: number): DayFound {
	const link = word(reading, day.to);
	if (link !== 'au' && link !== 'a' && link !== 'et') return withStart(reading, day, today);
	const last = dayAt(reading, day.to + 1, today) ?? bareAfter(reading, day, today);
	const first = day.days[0] as number;
	const until = last?.days[0];
	if (!last || until === undefined || last.weekly || until <= first || until > first + 62) return day;
	if (link === 'et' && until !== first + 1) return day;
	return { ...day, until, to: last.to };
}

function bareAfter(reading: Reading, day: DayFound, today: number): DayFound | null {
	const date = dateNumber(reading, day.to + 1);
	return date === null || !day.dated
		? null
		: dayFound([nextDate(date, null, Math.max(today, (day.days[0] ?? today) - 1))], day.to + 1, day.to + 2);
}

/** "12 au 14 mars" read from its end: the first number stands before. */
function withStart(reading: Reading, day: DayFound, today: number): DayFound {
	const link = word(reading, day.from - 1);
	const date = dateNumber(reading, day.from - 2);
	const until = day.days[0] as number;
	if (!day.dated || date === null || (link !== 'au' && link !== 'et' && link !== 'a')) return day;
	const { month, year } = calendarDay(until);
	const start = dayNumber({ year, month, date });
	if (start === null || start >= until || until - start > 31 || start < today - PAST_DAYS) return day;
	return { ...day, days: [start], until, from: day.from - 2 };
}
