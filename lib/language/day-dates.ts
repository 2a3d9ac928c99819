/** Days said by their date: 14 mars, 1er mai 2026, March 14th, 3/05, 14.03., le 12. */
import { calendarDay, dayNumber, weekdayOf } from '#lib/domain/zoned-time.ts';
import { MONTHS, WEEKDAYS } from './calendar-words.ts';
import { type DayFound, dayFound, wordAt as word } from './day-found.ts';
import type { Reading } from './reading.ts';

/** A date this far behind is next year's; one nearer is simply past. */
export const PAST_DAYS = 60;

/** "14 mars", "1er mai 2026", "14-15 mars". */
export function monthDayAt(reading: Reading, at: number, today: number): DayFound | null {
	const first = MONTHS.get(word(reading, at));
	if (first !== undefined) return monthFirstAt(reading, at, first, today);
	const date = dateNumber(reading, at);
	const named = word(reading, at + 1) === 'of' ? at + 2 : at + 1;
	const month = MONTHS.get(word(reading, named));
	if (date === null || month === undefined) return null;
	const year = yearAt(reading, named + 1);
	const day = dayOf(date, month, year, today);
	return day === null ? null : dayFound([day], at, named + (year === null ? 1 : 2), { dated: true });
}

/** "March 14th": the month first, as in English; "mars 14" is no date. */
function monthFirstAt(reading: Reading, at: number, month: number, today: number): DayFound | null {
	const said = /^(\d{1,2})(st|nd|rd|th)?$/.exec(word(reading, at + 1));
	const english =
		/^(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sep|oct|nov|dec)$/;
	if (!said || !english.test(word(reading, at))) return null;
	if (
		said[2] === undefined &&
		!/^(january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
			word(reading, at),
		)
	)
		return null;
	const year = yearAt(reading, at + 2);
	const day = dayOf(Number(said[1]), month, year, today);
	return day === null ? null : dayFound([day], at, at + (year === null ? 2 : 3), { dated: true });
}

/** "3/05", "14/03/2026", "14.03.", "14-03-2026"; never a price, a size or a phone. */
export function numericAt(reading: Reading, at: number, today: number): DayFound | null {
	const first = reading.words[at];
	const second = reading.words[at + 1];
	if (!first || !second || !/^\d{1,2}$/.test(first.folded) || !/^\d{1,2}$/.test(second.folded)) return null;
	const mark = reading.text.slice(first.end, second.start);
	const third = reading.words[at + 2];
	const longer =
		third && reading.text.slice(second.end, third.start) === mark && /^(\d{2}|\d{4})$/.test(third.folded);
	if (
		mark !== '/' &&
		!(longer && (mark === '.' || mark === '-')) &&
		!(mark === '.' && reading.text[second.end] === '.')
	) {
		return null;
	}
	if (third && reading.text.slice(second.end, third.start) === mark && !longer) return null;
	const before = at > 0 ? reading.text.slice(reading.words[at - 1]?.end ?? 0, first.start) : ' ';
	if (before === mark || before === '/' || before === '.') return null;
	const fourth = reading.words[at + 3];
	if (longer && fourth && reading.text.slice(third.end, fourth.start) === mark) return null;
	const said = longer ? Number(third.folded) : null;
	const year = said === null ? null : said < 100 ? 2000 + said : said;
	if (/^(ans?|mois|€|\$|kg|cm|%)$/.test(word(reading, at + (longer ? 3 : 2)))) return null;
	if (
		second.folded.length < 2 &&
		!/^(le|du|au|avant)$/.test(word(reading, at - 1)) &&
		!WEEKDAYS.has(word(reading, at - 1))
	) {
		return null;
	}
	const day = dayOf(Number(first.folded), Number(second.folded), year, today);
	return day === null ? null : dayFound([day], at, at + (longer ? 3 : 2), { dated: true });
}

/** "le 12", "le 1er": a date of this month or the next. */
export function bareDateAt(reading: Reading, at: number, today: number): DayFound | null {
	const date = dateNumber(reading, at);
	if (date === null || word(reading, at - 1) !== 'le') return null;
	const next = reading.words[at + 1];
	const close = next && reading.text.slice(reading.words[at]?.end ?? 0, next.start).trim() === '';
	if (
		close &&
		!/^(a|au|de|des|dans|chez|pour|matin|soir|apres|aprem|midi|vers|et|on|il|en|ou|donc|avec|selon|suivant|si|plutot|devant|rdv|rendez)$/.test(
			next.folded,
		)
	)
		return null;
	return dayFound([nextDate(date, null, today)], at, at + 1, { dated: true });
}

/** 1-31 as a date is written: 14, 1er, 3rd, premier; null for anything else. */
export function dateNumber(reading: Reading, at: number): number | null {
	const said = /^(\d{1,2})(?:er|st|nd|rd|th)?$/.exec(word(reading, at));
	if (!said) return word(reading, at) === 'premier' && MONTHS.has(word(reading, at + 1)) ? 1 : null;
	const date = Number(said[1]);
	if (reading.text[reading.words[at]?.end ?? 0] === ':') {
		if (/^\d/.test(word(reading, at + 1))) return null;
	}
	return date >= 1 && date <= 31 ? date : null;
}

function yearAt(reading: Reading, at: number): number | null {
	const said = word(reading, at);
	return /^20[2-4]\d$/.test(said) ? Number(said) : null;
}

/** The day of a date and month: this year's, or next year's when long past. */
export function dayOf(date: number, month: number, year: number | null, today: number): number | null {
	if (month < 1 || month > 12 || date < 1 || date > 31) return null;
	const now = calendarDay(today);
	const day = dayNumber({ year: year ?? now.year, month, date });
	if (day === null || year !== null || day >= today - PAST_DAYS) return day;
	return dayNumber({ year: now.year + 1, month, date });
}

/** The next day with this date, on this weekday when one is said and within three months. */
export function nextDate(date: number, weekday: number | null, today: number): number {
	let first: number | null = null;
	const now = calendarDay(today);
	for (let step = 0; step < 4; step += 1) {
		const month = ((now.month - 1 + step) % 12) + 1;
		const day = dayNumber({ year: now.year + (now.month - 1 + step >= 12 ? 1 : 0), month, date });
		if (day === null || day < today) continue;
		if (weekday === null || weekdayOf(day) === weekday) return day;
		first ??= day;
	}
	return first ?? today;
}
