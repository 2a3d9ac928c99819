/**
 * Days as people name them, from the day a text was written: samedi 14 mars, 3/05, 14.03., samedi prochain, ce week-end,
 * dimanche en huit, demain, du 12 au 14, dans 15 jours. What a reader could take two ways keeps both readings.
 */
import { calendarDay, dayNumber, weekdayOf } from '#lib/domain/zoned-time.ts';
import type { Reading } from './reading.ts';

export interface DayFound {
	/** Day numbers (zoned-time.ts) it may be, likeliest first; several = ambiguous. */
	readonly days: readonly number[];
	/** Last day of a range, or null. */
	readonly until: number | null;
	/** A time of day said by the day's own word: "ce soir". */
	readonly part: 'morning' | 'noon' | 'afternoon' | 'evening' | null;
	/** Comes back every week: "le mercredi", "tous les samedis". */
	readonly weekly: boolean;
	/** Said by its date, not only by a weekday or "demain". */
	readonly dated: boolean;
	/** Word indices: first, and the one after the last. */
	readonly from: number;
	readonly to: number;
}

export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
	['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'].flatMap((name, index) => [
		[name, index] as const,
		[`${name}s`, index] as const,
	]),
);
const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map(
	['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'].map((name, index) => [name, index] as const),
);
const MONTHS: ReadonlyMap<string, number> = new Map(
	[
		'janvier janv jan january',
		'fevrier fev fevr february',
		'mars march',
		'avril avr april',
		'mai may',
		'juin june',
		'juillet juil july',
		'aout august',
		'septembre sept september',
		'octobre oct october',
		'novembre nov november',
		'decembre dec december',
	].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);
const PARTS: ReadonlyMap<string, DayFound['part']> = new Map([
	['matin', 'morning'],
	['matinee', 'morning'],
	['midi', 'noon'],
	['aprem', 'afternoon'],
	['apres', 'afternoon'],
	['soir', 'evening'],
	['soiree', 'evening'],
	['nuit', 'evening'],
]);
/** A date this far behind is next year's; one nearer is simply past. */
const PAST_DAYS = 60;

/** All days named, in order. `today` is the day number the text was written on. */
export function findDays(reading: Reading, today: number, from = 0, to = reading.words.length): DayFound[] {
	const found: DayFound[] = [];
	for (let at = from; at < to; at += 1) {
		if (!mayStart(word(reading, at))) continue;
		const day = dayAt(reading, at, today);
		if (!day) continue;
		found.push(withRange(reading, day, today));
		at = (found[found.length - 1] as DayFound).to - 1;
	}
	return found;
}

const STARTERS = new Set([
	...WEEKDAYS.keys(),
	...SHORT_WEEKDAYS.keys(),
	...'demain tomorrow aujourd aujourdhui auj ce cet cette dans week weekend we wk fin premier'.split(' '),
]);

function mayStart(folded: string): boolean {
	const code = folded.charCodeAt(0);
	return (code >= 48 && code <= 57) || STARTERS.has(folded);
}

function dayAt(reading: Reading, at: number, today: number): DayFound | null {
	return (
		weekdayAt(reading, at, today) ??
		numericAt(reading, at, today) ??
		monthDayAt(reading, at, today) ??
		bareDateAt(reading, at, today) ??
		nearDayAt(reading, at, today) ??
		weekendAt(reading, at, today)
	);
}

const word = (reading: Reading, at: number): string => reading.words[at]?.folded ?? '';

function make(days: readonly number[], from: number, to: number, extra: Partial<DayFound> = {}): DayFound {
	return { days, until: null, part: null, weekly: false, dated: false, from, to, ...extra };
}

function weekdayAt(reading: Reading, at: number, today: number): DayFound | null {
	const name = word(reading, at);
	const short = SHORT_WEEKDAYS.get(name);
	const weekday =
		WEEKDAYS.get(name) ?? (short !== undefined && /^\d/.test(word(reading, at + 1)) ? short : undefined);
	if (weekday === undefined) return null;
	let after = at + 1;
	if (word(reading, after) === 'le') after += 1;
	if (!spaced(reading, at, after)) return relativeWeekday(reading, at, weekday, today);
	const dated = monthDayAt(reading, after, today) ?? numericAt(reading, after, today);
	if (dated) return { ...dated, from: at };
	const date = dateNumber(reading, after);
	if (date !== null) return make([nextDate(date, weekday, today)], at, after + 1, { dated: true });
	return relativeWeekday(reading, at, weekday, today);
}

/** Only spaces or a full stop ("sam. 14") between the words: "mercredi, 3 places" names no third of the month. */
function spaced(reading: Reading, from: number, to: number): boolean {
	for (let at = from; at < to; at += 1) {
		const gap = reading.text.slice(reading.words[at]?.end ?? 0, reading.words[at + 1]?.start ?? 0);
		if (!/^\.?\s*$/.test(gap)) return false;
	}
	return true;
}

/** "samedi", "ce samedi", "samedi prochain", "samedi en huit", "tous les samedis". */
function relativeWeekday(reading: Reading, at: number, weekday: number, today: number): DayFound {
	const before = word(reading, at - 1);
	const next = word(reading, at + 1);
	const ahead = (weekday - weekdayOf(today) + 7) % 7;
	const part = PARTS.get(next) ?? null;
	const end = part ? at + 2 + (next === 'apres' ? 1 : 0) : at + 1;
	const later = word(reading, end);
	if (/^(les|tous|chaque|un)$/.test(before) || /s$/.test(word(reading, at))) {
		return make([today + ahead], at, end, { weekly: true, part });
	}
	if (next === 'dernier' || next === 'passe') return make([today - ((7 - ahead) % 7 || 7)], at, at + 2);
	if (next === 'en' && /^(8|huit)$/.test(word(reading, at + 2))) return make([today + ahead + 7], at, at + 3);
	if (next === 'en' && /^(15|quinze)$/.test(word(reading, at + 2)))
		return make([today + ahead + 14], at, at + 3);
	if (later === 'prochain' || next === 'prochain') {
		const thisWeek = weekday > weekdayOf(today);
		const to = next === 'prochain' ? at + 2 : end + 1;
		return make(thisWeek ? [today + ahead, today + ahead + 7] : [today + (ahead || 7)], at, to, { part });
	}
	// "le mercredi de 14 à 18h" is a habit; "mercredi", "ce mercredi" the coming one.
	return make([today + ahead], at, end, { weekly: before === 'le', part });
}

/** "14 mars", "1er mai 2026", "14-15 mars". */
function monthDayAt(reading: Reading, at: number, today: number): DayFound | null {
	const date = dateNumber(reading, at);
	const month = MONTHS.get(word(reading, at + 1));
	if (date === null || month === undefined) return null;
	const year = yearAt(reading, at + 2);
	const day = dayOf(date, month, year, today);
	return day === null ? null : make([day], at, at + (year === null ? 2 : 3), { dated: true });
}

/** "3/05", "14/03/2026", "14.03.", "14-03-2026"; never a price, a size or a phone. */
function numericAt(reading: Reading, at: number, today: number): DayFound | null {
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
	return day === null ? null : make([day], at, at + (longer ? 3 : 2), { dated: true });
}

/** "le 12", "le 1er": a date of this month or the next. */
function bareDateAt(reading: Reading, at: number, today: number): DayFound | null {
	const date = dateNumber(reading, at);
	if (date === null || word(reading, at - 1) !== 'le') return null;
	const next = reading.words[at + 1];
	const close = next && reading.text.slice(reading.words[at]?.end ?? 0, next.start).trim() === '';
	if (
		close &&
		!/^(a|au|de|des|dans|chez|pour|matin|soir|apres|aprem|midi|vers|et|on|il|en|ou|donc|avec)$/.test(
			next.folded,
		)
	)
		return null;
	return make([nextDate(date, null, today)], at, at + 1, { dated: true });
}

function nearDayAt(reading: Reading, at: number, today: number): DayFound | null {
	const name = word(reading, at);
	const next = word(reading, at + 1);
	if (name === 'demain') {
		const after = word(reading, at - 1) === 'apres';
		const part = PARTS.get(next) ?? null;
		return make([today + (after ? 2 : 1)], after ? at - 1 : at, part ? at + 2 : at + 1, { part });
	}
	if (name === 'tomorrow') return make([today + 1], at, at + 1);
	if (name === 'aujourd' && next === 'hui') return make([today], at, at + 2);
	if (name === 'aujourdhui' || name === 'auj') return make([today], at, at + 1);
	if ((name === 'ce' || name === 'cet' || name === 'cette') && PARTS.has(next)) {
		return make([today], at, at + 2, { part: PARTS.get(next) ?? null });
	}
	if (name === 'dans') return inSomeDays(reading, at, today);
	return null;
}

/** "dans 15 jours", "dans une semaine", "dans deux semaines". */
function inSomeDays(reading: Reading, at: number, today: number): DayFound | null {
	const said = word(reading, at + 1);
	const count = /^\d{1,2}$/.test(said) ? Number(said) : ['', 'une', 'deux', 'trois'].indexOf(said);
	if (count < 1) return null;
	const unit = word(reading, at + 2);
	if (/^jours?$/.test(unit)) return make([today + (count === 15 ? 14 : count === 8 ? 7 : count)], at, at + 3);
	return /^semaines?$/.test(unit) ? make([today + 7 * count], at, at + 3) : null;
}

/** "ce week-end", "le week-end prochain", "le week-end du 14 mars", "cette fin de semaine". */
function weekendAt(reading: Reading, at: number, today: number): DayFound | null {
	const name = word(reading, at);
	const end =
		name === 'weekend' || name === 'we' || name === 'wk'
			? at + 1
			: name === 'week' && word(reading, at + 1) === 'end'
				? at + 2
				: name === 'fin' && word(reading, at + 1) === 'de' && word(reading, at + 2) === 'semaine'
					? at + 3
					: 0;
	if (end === 0) return null;
	const before = word(reading, at - 1);
	const next = word(reading, end);
	const saturday = today + ((5 - weekdayOf(today) + 7) % 7) - (weekdayOf(today) === 6 ? 7 : 0);
	if (next === 'prochain' || next === 'prochaine') {
		return make([saturday, saturday + 7], at, end + 1, { until: saturday + 1 });
	}
	return /^(ce|cette)$/.test(before) ? make([saturday], at, end, { until: saturday + 1 }) : null;
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
		: make([nextDate(date, null, Math.max(today, (day.days[0] ?? today) - 1))], day.to + 1, day.to + 2);
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

function dateNumber(reading: Reading, at: number): number | null {
	const said = /^(\d{1,2})(?:er)?$/.exec(word(reading, at));
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
function dayOf(date: number, month: number, year: number | null, today: number): number | null {
	if (month < 1 || month > 12 || date < 1 || date > 31) return null;
	const now = calendarDay(today);
	const day = dayNumber({ year: year ?? now.year, month, date });
	if (day === null || year !== null || day >= today - PAST_DAYS) return day;
	return dayNumber({ year: now.year + 1, month, date });
}

/** The next day with this date, on this weekday when one is said and within three months. */
function nextDate(date: number, weekday: number | null, today: number): number {
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
