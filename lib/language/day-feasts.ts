/** Feasts people name instead of a date, those that move with Easter included. */
import { calendarDay, dayNumber, weekdayOf } from '#lib/domain/zoned-time.ts';
import { WEEKDAYS } from './calendar-words.ts';
import { PAST_DAYS } from './day-dates.ts';
import { type DayFound, dayFound, wordAt as word } from './day-found.ts';
import type { Reading } from './reading.ts';

/** Days after Easter Sunday. */
const AFTER_EASTER: Readonly<Record<string, number>> = { paques: 0, ascension: 39, pentecote: 49 };

/** "lundi de Pâques", "jeudi de l'Ascension", "samedi de Pentecôte", "mardi gras". */
export function feastAt(reading: Reading, at: number, today: number): DayFound | null {
	const weekday = WEEKDAYS.get(word(reading, at));
	if (weekday === undefined) return null;
	if (weekday === 1 && word(reading, at + 1) === 'gras') return feast(reading, at, at + 2, -47, 1, today);
	let next = at + 1;
	while (next < at + 4 && /^(de|la|l|d)$/.test(word(reading, next))) next += 1;
	const after = AFTER_EASTER[word(reading, next)];
	if (after === undefined || next === at + 1) return null;
	return feast(reading, at, next + 1, after, weekday, today);
}

/** The weekday nearest to that feast, this year or, when long past, the next. */
function feast(
	reading: Reading,
	from: number,
	to: number,
	after: number,
	weekday: number,
	today: number,
): DayFound | null {
	const said = Number(word(reading, to));
	const { year } = calendarDay(today);
	const of = (one: number): number => {
		const middle = easterOf(one) + after;
		const ahead = (weekday - weekdayOf(middle) + 7) % 7;
		return middle + (ahead > 3 ? ahead - 7 : ahead);
	};
	if (said >= 2020 && said < 2050) return dayFound([of(said)], from, to + 1, { dated: true });
	const day = of(year);
	return dayFound([day >= today - PAST_DAYS ? day : of(year + 1)], from, to, { dated: true });
}

/** Easter Sunday of a Gregorian year, as a day number (the anonymous computus). */
export function easterOf(year: number): number {
	const golden = year % 19;
	const century = Math.floor(year / 100);
	const rest = year % 100;
	const epact =
		(19 * golden +
			century -
			Math.floor(century / 4) -
			Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
			15) %
		30;
	const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
	const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
	const sum = epact + weekday - 7 * late + 114;
	return dayNumber({ year, month: Math.floor(sum / 31), date: (sum % 31) + 1 }) ?? 0;
}
