/** Days said from the day of the text: samedi prochain, demain soir, dans 15 jours, ce week-end, le premier samedi de mai. */
import { calendarDay, dayNumber, weekdayOf } from '#lib/domain/zoned-time.ts';
import { MONTHS, PARTS, WEEKDAYS } from './calendar-words.ts';
import { type DayFound, dayFound, wordAt as word } from './day-found.ts';
import type { Reading } from './reading.ts';

/** "samedi", "ce samedi", "samedi prochain", "samedi en huit", "tous les samedis". */
export function relativeWeekday(reading: Reading, at: number, weekday: number, today: number): DayFound {
	const before = word(reading, at - 1);
	const next = word(reading, at + 1);
	const ahead = (weekday - weekdayOf(today) + 7) % 7;
	const part = PARTS.get(next) ?? null;
	const end = part ? at + 2 + (next === 'apres' ? 1 : 0) : at + 1;
	const later = word(reading, end);
	if (/^(les|tous|chaque|un|every|each)$/.test(before) || /s$/.test(word(reading, at))) {
		return dayFound([today + ahead], at, end, { weekly: true, part });
	}
	if (next === 'dernier' || next === 'passe') return dayFound([today - ((7 - ahead) % 7 || 7)], at, at + 2);
	if (next === 'en' && /^(8|huit)$/.test(word(reading, at + 2)))
		return dayFound([today + ahead + 7], at, at + 3);
	if (next === 'en' && /^(15|quinze)$/.test(word(reading, at + 2)))
		return dayFound([today + ahead + 14], at, at + 3);
	const nextWeek = nextWeekEnd(reading, at, end);
	if (nextWeek !== null) return dayFound([today - weekdayOf(today) + 7 + weekday], at, nextWeek, { part });
	if (before === 'next') {
		const soon = weekday > weekdayOf(today);
		return dayFound(soon ? [today + ahead, today + ahead + 7] : [today + (ahead || 7)], at, end, { part });
	}
	if (later === 'prochain' || next === 'prochain') {
		const thisWeek = weekday > weekdayOf(today);
		const to = next === 'prochain' ? at + 2 : end + 1;
		return dayFound(thisWeek ? [today + ahead, today + ahead + 7] : [today + (ahead || 7)], at, to, { part });
	}
	// "le mercredi de 14 à 18h" is a habit; "mercredi", "ce mercredi" the coming one.
	return dayFound([today + ahead], at, end, { weekly: before === 'le', part });
}

/** "mercredi de la semaine prochaine", "la semaine prochaine, mercredi": the word after it, or null. */
function nextWeekEnd(reading: Reading, at: number, end: number): number | null {
	const said = (from: number) =>
		reading.words
			.slice(from, from + 4)
			.map(({ folded }) => folded)
			.join(' ');
	if (/^de la semaine (prochaine|pro|qui)/.test(said(end))) return end + 4;
	if (/^la semaine prochaine/.test(said(end))) return end + 3;
	return at >= 2 && /^semaine prochaine/.test(said(at - 2)) ? end : null;
}

const ORDINALS: ReadonlyMap<string, number> = new Map([
	['premier', 1],
	['1er', 1],
	['first', 1],
	['deuxieme', 2],
	['second', 2],
	['2e', 2],
	['2eme', 2],
	['troisieme', 3],
	['3e', 3],
	['3eme', 3],
	['quatrieme', 4],
	['4e', 4],
	['dernier', -1],
	['last', -1],
]);

/** "le premier samedi de mai", "dernier dimanche d'avril"; "du mois" is a habit unless it is "du mois prochain". */
export function nthWeekdayAt(reading: Reading, at: number, today: number): DayFound | null {
	const nth = ORDINALS.get(word(reading, at));
	const weekday = WEEKDAYS.get(word(reading, at + 1));
	if (nth === undefined || weekday === undefined || !/^(de|d|du|of)$/.test(word(reading, at + 2)))
		return null;
	const now = calendarDay(today);
	const month = MONTHS.get(word(reading, at + 3));
	if (month !== undefined) {
		const year = month < now.month - 1 ? now.year + 1 : now.year;
		return dayFound([nthOf(nth, weekday, year, month)], at, at + 4, { dated: true });
	}
	if (word(reading, at + 3) !== 'mois') return null;
	const next = word(reading, at + 4) === 'prochain';
	const after =
		now.month === 12 ? { year: now.year + 1, month: 1 } : { year: now.year, month: now.month + 1 };
	if (next) return dayFound([nthOf(nth, weekday, after.year, after.month)], at, at + 5, { dated: true });
	const day = nthOf(nth, weekday, now.year, now.month);
	return dayFound([day >= today ? day : nthOf(nth, weekday, after.year, after.month)], at, at + 4, {
		weekly: true,
	});
}

/** The nth weekday of a month; the last when `nth` is -1. */
function nthOf(nth: number, weekday: number, year: number, month: number): number {
	const first = dayNumber({ year, month, date: 1 }) as number;
	const day = first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (Math.max(nth, 1) - 1);
	if (nth > 0) return day;
	const next = dayNumber(
		month === 12 ? { year: year + 1, month: 1, date: 1 } : { year, month: month + 1, date: 1 },
	);
	return next === null ? day : next - 1 - ((weekdayOf(next - 1) - weekday + 7) % 7);
}

export function nearDayAt(reading: Reading, at: number, today: number): DayFound | null {
	const name = word(reading, at);
	const next = word(reading, at + 1);
	if (name === 'demain') {
		const after = word(reading, at - 1) === 'apres';
		const part = PARTS.get(next) ?? null;
		return dayFound([today + (after ? 2 : 1)], after ? at - 1 : at, part ? at + 2 : at + 1, { part });
	}
	if (name === 'tomorrow') {
		const part = PARTS.get(next) ?? null;
		return dayFound([today + 1], at, part ? at + 2 : at + 1, { part });
	}
	if (name === 'tonight') return dayFound([today], at, at + 1, { part: 'evening' });
	if (name === 'today') return dayFound([today], at, at + 1);
	if (name === 'aujourd' && next === 'hui') return dayFound([today], at, at + 2);
	if (name === 'aujourdhui' || name === 'auj') return dayFound([today], at, at + 1);
	if ((name === 'ce' || name === 'cet' || name === 'cette') && PARTS.has(next)) {
		return dayFound([today], at, at + 2, { part: PARTS.get(next) ?? null });
	}
	if (name === 'dans') return inSomeDays(reading, at, today);
	return null;
}

/** "dans 15 jours", "dans une semaine", "dans deux semaines". */
function inSomeDays(reading: Reading, at: number, today: number): DayFound | null {
	const said = word(reading, at + 1);
	const count = /^\d{1,2}$/.test(said)
		? Number(said)
		: /^(quinze|huit|dix)$/.test(said)
			? said === 'quinze'
				? 15
				: said === 'huit'
					? 8
					: 10
			: ['', 'une', 'deux', 'trois', 'quatre'].indexOf(said);
	if (count < 1) return null;
	const unit = word(reading, at + 2);
	if (/^jours?$/.test(unit))
		return dayFound([today + (count === 15 ? 14 : count === 8 ? 7 : count)], at, at + 3);
	return /^semaines?$/.test(unit) ? dayFound([today + 7 * count], at, at + 3) : null;
}

/** "ce week-end", "le week-end prochain", "le week-end du 14 mars", "cette fin de semaine". */
export function weekendAt(reading: Reading, at: number, today: number): DayFound | null {
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
		return dayFound([saturday, saturday + 7], at, end + 1, { until: saturday + 1 });
	}
	return /^(ce|cette|this)$/.test(before) ? dayFound([saturday], at, end, { until: saturday + 1 }) : null;
}
