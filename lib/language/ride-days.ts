/** The weekdays of a ride: said, listed ("lun, mar et jeu"), from one to another, every day but one, or of a date. */
import { weekdayOf } from '#lib/domain/zoned-time.ts';
import { PARTS, SHORT_WEEKDAYS, WEEKDAYS } from './calendar-words.ts';
import { findDays } from './days.ts';
import type { Reading } from './reading.ts';

/** How a day stands in the post, those that say most first: one that sets the day, one that only bounds it in time, one barred. */
type Standing = 'meant' | 'bound' | 'barred';

interface Said {
	/** 0 Monday … 6 Sunday. */
	readonly days: readonly number[];
	readonly standing: Standing;
	readonly from: number;
	readonly to: number;
}

const BARS = /^(sauf|hors|hormis|excepte|excluant|except)$/;
const BOUNDS =
	/^(avant|jusque|jusqu|reprend|reprise|redemarre|rentree|reponse|repondre|plus|commence|debute)$/;
const EVERY_DAY =
	/(?:tous|toutes|pour) les (?:jours|matins|soirs|midis)|chaque (?:jour|matin|soir|midi)|every (?:day|morning)|jours ouvr|quotidien/i;
/** Says the week when no day is named: "vendredi matin et soir" is Friday. */
const ALL_WEEK =
	/\bles (?:matins|soirs)\b|weekdays|toute la semaine|\ben semaine\b|jours (?:d['’][ée]cole|de classe|scolaires|de la semaine)|matins? et soirs?|(?:5|cinq) jours (?:sur|\/|par|semaine)/i;
const THIS_WEEK = /\b(?:cette semaine|la semaine prochaine)\b/i;
const WEEK = [0, 1, 2, 3, 4];
const FRIDAY = 4;

/**
 * Sorted, Monday first; empty when none is said.
 * @param today day number the post was written on.
 * @param back which words speak of the way back: their days count only when there are no others.
 */
export function rideDaysOf(reading: Reading, today: number, back: readonly boolean[]): number[] {
	const said = unbracketed(reading, weekdaysOf(reading));
	const there = said.filter((one) => !back[one.from]);
	const of = (standing: Standing, among = there) =>
		among.filter((one) => one.standing === standing).flatMap(({ days }) => days);
	const barred = new Set(of('barred'));
	const days = new Set(of('meant'));
	const weekly = barred.size > 0 || ALL_WEEK.test(reading.text);
	if ((days.size < 2 && EVERY_DAY.test(reading.text)) || (days.size === 0 && weekly))
		return WEEK.filter((day) => !barred.has(day));
	const found = [
		() => [...days],
		() => nearDays(reading, today, back),
		() => datedDays(reading, today, back),
		() => of('bound'),
		() => of('meant', said),
		() => datedDays(reading, today, []),
		() => (THIS_WEEK.test(reading.text) ? WEEK : []),
		() => weekendDays(reading),
	];
	for (const days of found) {
		const some = days();
		if (some.length > 0) return [...new Set(some)].sort((left, right) => left - right);
	}
	return [];
}

/** All weekdays said, in order, those joined in a range as one. */
function weekdaysOf(reading: Reading): Said[] {
	const found: Said[] = [];
	for (let at = 0; at < reading.words.length; at += 1) {
		const first = weekdayAt(reading, at);
		if (first === undefined) continue;
		const last = rangeEnd(reading, at, first);
		const days = last === null ? [first] : span(first, last.day);
		const one = {
			days,
			standing: standingAt(reading, at, found[found.length - 1]),
			from: at,
			to: last?.to ?? at + 1,
		};
		found.push(one);
		at = one.to - 1;
	}
	return found;
}

/** "jeudi (il a son concours vendredi)": days in brackets only explain those before them; "lundi (7h) et jeudi" are none. */
function unbracketed({ words, text }: Reading, said: Said[]): Said[] {
	if (said.length < 2) return said;
	const inside = said.map(({ from }) => {
		const before = text.slice(0, words[from]?.start ?? 0);
		return before.lastIndexOf('(') > before.lastIndexOf(')');
	});
	const outside = said.some((one, index) => inside[index] === false && one.standing === 'meant');
	return outside
		? said.map((one, index) =>
				inside[index] && one.standing === 'meant' ? { ...one, standing: 'bound' } : one,
			)
		: said;
}

function span(first: number, last: number): number[] {
	const length = ((last - first + 7) % 7) + 1;
	return Array.from({ length }, (_, step) => (first + step) % 7);
}

/** "du lundi au jeudi", "du lundi 23 au jeudi 26", "lundi à vendredi", "lun-ven". */
function rangeEnd(reading: Reading, at: number, first: number): { day: number; to: number } | null {
	const { words, text } = reading;
	const dated = /^\d{1,2}$/.test(words[at + 1]?.folded ?? '');
	const link = dated ? at + 2 : at + 1;
	const gap = text.slice(words[at]?.end ?? 0, words[at + 1]?.start ?? 0);
	if (/^\s?[-–→>]\s?$/.test(gap)) {
		const day = weekdayAt(reading, at + 1);
		// "mardi-jeudi" is a pair of days, "lundi-vendredi" the week.
		return day === FRIDAY && first === 0 ? { day, to: at + 2 } : null;
	}
	if (!/^(au|a)$/.test(words[link]?.folded ?? '')) return null;
	const day = weekdayAt(reading, link + 1);
	return day === undefined ? null : { day, to: link + 2 };
}

/** What the words before a day make of it; in a list, what the day before it is. */
function standingAt({ words, text }: Reading, at: number, previous: Said | undefined): Standing {
	const before = (back: number) => words[at - back]?.folded ?? '';
	if (previous && previous.standing !== 'meant' && words[previous.from]?.sentence === words[at]?.sentence) {
		const between = words.slice(previous.to, at).map(({ folded }) => folded);
		if (between.every((word) => PARTS.has(word) || /^(et|ou|le|les)$/.test(word))) return previous.standing;
	}
	if (
		words
			.slice(at + 1, at + 5)
			.some(({ folded, sentence }) => sentence === words[at]?.sentence && /^teletravail/.test(folded))
	)
		return 'barred';
	for (let back = 1; back <= 3; back += 1) {
		const word = before(back);
		if (BARS.test(word) || (word === 'pas' && (back < 3 || /^(ecole|cours|classe)$/.test(before(2))))) {
			// "tous les jours sauf le mercredi après-midi": on Wednesdays too, in the morning.
			return PARTS.has(words[at + 1]?.folded ?? '') ? 'bound' : 'barred';
		}
		if (BOUNDS.test(word)) return 'bound';
		if (/[,;:(]/.test(text.slice(words[at - back]?.end ?? 0, words[at - back + 1]?.start ?? 0))) break;
	}
	const since = `${before(3)} ${before(2)} ${before(1)}`;
	return /\b(?:a partir (?:de|du)|a compter (?:de|du)|des(?: le| ce)?|d ici(?: a)?|jusqu a|jusqu au)$/.test(
		since,
	)
		? 'bound'
		: 'meant';
}

/** "demain matin", "ce soir". */
function nearDays({ words }: Reading, today: number, back: readonly boolean[]): number[] {
	return words.flatMap(({ folded }, at) => {
		if (back[at]) return [];
		const before = words[at - 1]?.folded;
		if (folded === 'demain' || folded === 'dmain' || folded === 'tomorrow')
			return [weekdayOf(today + (before === 'apres' ? 2 : 1))];
		const now =
			/^(aujourd|aujourdhui|auj|tonight|tantot)$/.test(folded) ||
			(/^(soir|aprem|midi|matin|apres|nuit)$/.test(folded) &&
				(before === 'ce' || before === 'cet' || before === 'cette'));
		return now ? [weekdayOf(today)] : [];
	});
}

/** Those of dates: "le 14 mars", "du 23 au 26". */
function datedDays(reading: Reading, today: number, back: readonly boolean[]): number[] {
	return findDays(reading, today).flatMap(({ dated, days: [first], until, from }) => {
		if (!dated || first === undefined || back[from]) return [];
		const length = until === null || until > first + 6 ? 1 : until - first + 1;
		return Array.from({ length }, (_, step) => weekdayOf(first + step));
	});
}

/** "ce week-end", "tous les week-ends". */
function weekendDays({ words }: Reading): number[] {
	const said = words.some(
		({ folded }, at) =>
			/^(we|weekends?)$/.test(folded) || (folded === 'week' && /^ends?$/.test(words[at + 1]?.folded ?? '')),
	);
	return said ? [5, 6] : [];
}

/** A weekday at this word, short names and letters only beside others: "lun, mar, jeu", "L/M/J/V", "Ma et Ve". */
function weekdayAt(reading: Reading, at: number): number | undefined {
	const folded = reading.words[at]?.folded ?? '';
	return WEEKDAYS.get(folded) ?? (isListed(reading, at) ? shortWeekday(reading, at) : undefined);
}

function isListed(reading: Reading, at: number): boolean {
	const { words } = reading;
	if (shortWeekday(reading, at) === undefined) return false;
	// "à la mer vendredi": the seaside.
	if (words[at]?.folded === 'mer' && /^(la|en|de|bord)$/.test(words[at - 1]?.folded ?? '')) return false;
	// "sam. 20", "mar 3/02".
	if (SHORT_WEEKDAYS.has(words[at]?.folded ?? '') && /^\d{1,2}$/.test(words[at + 1]?.folded ?? ''))
		return true;
	return [-1, 1].some((step) => {
		const beside = words[at + step]?.folded ?? '';
		const other = /^(et|ou|au|a)$/.test(beside) ? at + 2 * step : at + step;
		const day = shortWeekday(reading, other) ?? WEEKDAYS.get(words[other]?.folded ?? '');
		return day !== undefined && words[other]?.sentence === words[at]?.sentence;
	});
}

const LETTERS: ReadonlyMap<string, number> = new Map([
	['L', 0],
	['Lu', 0],
	['Ma', 1],
	['Me', 2],
	['J', 3],
	['Je', 3],
	['V', 4],
	['Ve', 4],
	['Sa', 5],
	['Di', 6],
]);

function shortWeekday(reading: Reading, at: number): number | undefined {
	const word = reading.words[at];
	if (!word) return undefined;
	const letters = reading.text.slice(word.start, word.end);
	if (letters === 'M') return reading.words[at - 1]?.folded === 'm' ? 2 : 1;
	return SHORT_WEEKDAYS.get(word.folded) ?? LETTERS.get(letters);
}
