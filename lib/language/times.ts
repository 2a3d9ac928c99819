/** Times of day as people write them: 9h, 9h30, 18 h 30, 18:30, 6:30pm, midi; ranges 9h-12h, de 14 à 18h, 14-17h. */
import type { Reading } from './reading.ts';
import { wordSet } from './word-set.ts';

export interface TimeFound {
	/** Minutes from local midnight. */
	readonly start: number;
	readonly end: number | null;
	/** Word indices: first, and the one after the last. */
	readonly from: number;
	readonly to: number;
}

interface OneTime {
	readonly minutes: number;
	readonly to: number;
}

/** Words before a number of hours that make it a length, not a time of day. */
const LENGTH_BEFORE = new Set(
	'toutes pendant dans durant duree bout chaque soit fait environ prend moins plus attente attendu ya delai'.split(
		' ',
	),
);
const LENGTH_AFTER = new Set(
	'par retard attente sem semaine semaines mois 24 route cours jour an'.split(' '),
);

/** Times of the words from `from` to `to`, in order. */
export function findTimes(reading: Reading, from = 0, to = reading.words.length): TimeFound[] {
	const found: TimeFound[] = [];
	for (let at = from; at < to; at += 1) {
		if (!mayStart(reading, at)) continue;
		const time = rangeAt(reading, at, to) ?? barePairAt(reading, at, to);
		if (!time) continue;
		if (!isLength(reading, time)) found.push(time);
		at = time.to - 1;
	}
	return found;
}

function mayStart(reading: Reading, at: number): boolean {
	const folded = reading.words[at]?.folded ?? '';
	const code = folded.charCodeAt(0);
	return (
		(code >= 48 && code <= 57) ||
		folded === 'midi' ||
		folded === 'minuit' ||
		folded === 'noon' ||
		HOURS.has(folded)
	);
}

function rangeAt(reading: Reading, at: number, limit: number): TimeFound | null {
	const first = timeAt(reading, at);
	if (!first) return null;
	const second = secondTime(reading, first.to, limit);
	const end = second && second.minutes > first.minutes ? second : null;
	return { start: first.minutes, end: end?.minutes ?? null, from: at, to: end?.to ?? first.to };
}

/** "14-17h", "de 14 à 18h": a first hour that borrows its sign from the second. */
function barePairAt(reading: Reading, at: number, limit: number): TimeFound | null {
	const hour = bareHour(reading, at);
	if (hour === null) return null;
	const before = reading.words[at - 1]?.folded;
	const dashed = joinedBy(reading, at, '-–>');
	const said = before === 'de' || before === 'entre' || before === 'des' || before === 'from';
	if (!dashed && !said) return null;
	const second = secondTime(reading, at + 1, limit);
	if (!second || second.minutes <= hour * 60) return null;
	const half =
		/pm$/.test(reading.words[second.to - 1]?.folded ?? '') && hour < 12 && second.minutes - hour * 60 > 720;
	return { start: (half ? hour + 12 : hour) * 60, end: second.minutes, from: at, to: second.to };
}

function secondTime(reading: Reading, at: number, limit: number): OneTime | null {
	let next = at;
	if (!joinedBy(reading, at - 1, '-–→>')) {
		const word = reading.words[next]?.folded;
		if (word === 'jusqu' || word === 'jusque') next += 1;
		const link = reading.words[next]?.folded;
		if (
			link === 'a' ||
			link === 'au' ||
			link === 'et' ||
			link === 'to' ||
			link === 'until' ||
			link === 'till'
		)
			next += 1;
		if (next === at) return null;
	}
	return next < limit ? timeAt(reading, next) : null;
}

function bareHour(reading: Reading, at: number): number | null {
	const word = reading.words[at];
	if (!word || !/^\d{1,2}$/.test(word.folded)) return null;
	const hour = Number(word.folded);
	return hour <= 23 ? hour : null;
}

/** "Bruxelles-Midi", "Midi-Pyrénées": no noon. */
function isPartOfName(reading: Reading, at: number): boolean {
	const word = reading.words[at];
	return (
		word?.shape === 'capital' && (reading.text[word.start - 1] === '-' || reading.text[word.end] === '-')
	);
}

/** "mercredi après-midi à 14h": a part of the day. */
function isAfternoon({ words, text }: Reading, at: number): boolean {
	const before = words[at - 1];
	return before?.folded === 'apres' && /^[- ]$/.test(text.slice(before.end, words[at]?.start ?? 0));
}

/** Hours in words, before "heures". */
const HOURS: ReadonlyMap<string, number> = new Map(
	'une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt'
		.split(' ')
		.map((word, index) => [word, word === 'vingt' ? 20 : index + 1] as const),
);

/** "dix heures et demie", "8h et quart". */
function withHalf(reading: Reading, minutes: number, to: number): OneTime {
	if (reading.words[to]?.folded !== 'et') return { minutes, to };
	const more = { demi: 30, demie: 30, quart: 15 }[reading.words[to + 1]?.folded ?? ''];
	return more === undefined ? { minutes, to } : { minutes: minutes + more, to: to + 2 };
}

/** One time of day starting at this word. */
function timeAt(reading: Reading, at: number): OneTime | null {
	const word = reading.words[at];
	if (!word) return null;
	if (
		word.folded === 'noon' ||
		(word.folded === 'midi' && !isPartOfName(reading, at) && !isAfternoon(reading, at))
	)
		return { minutes: 720, to: at + 1 };
	if (word.folded === 'minuit') return { minutes: 1440, to: at + 1 };
	const spelled = HOURS.get(word.folded);
	if (spelled !== undefined && /^heures?$/.test(reading.words[at + 1]?.folded ?? ''))
		return withHalf(reading, spelled * 60, at + 2);
	if (word.shape !== 'digits' && !/^\d/.test(word.folded)) return null;
	const glued = /^(\d{1,2})(?:h|hrs?|heures?)(\d{2})?(?:mn|min)?$/.exec(word.folded);
	if (glued) {
		const next = glued[2] === undefined ? minutesAt(reading, at + 1) : null;
		return clock(Number(glued[1]), next ?? Number(glued[2] ?? 0), next === null ? at + 1 : at + 2);
	}
	const half = /^(\d{1,2})(am|pm)$/.exec(word.folded);
	if (half) return clock((Number(half[1]) % 12) + (half[2] === 'pm' ? 12 : 0), 0, at + 1);
	const hour = bareHour(reading, at);
	if (hour === null) return null;
	const next = reading.words[at + 1];
	const mark = next ? reading.text.slice(word.end, next.start) : '';
	// "vers 7.50", "leaving 7.50": with a full stop only where nothing else is counted.
	const dotted = mark === '.' && /^(vers|leaving|depart|at)$/.test(reading.words[at - 1]?.folded ?? '');
	if (next && (mark === ':' || (dotted && !PAID.has(reading.words[at + 2]))))
		return colonTime(reading, at, hour);
	if (next && /^(h|heures?|hrs?)$/.test(next.folded)) {
		const minutes = minutesAt(reading, at + 2);
		return clock(hour, minutes ?? 0, minutes === null ? at + 2 : at + 3);
	}
	return next && /^(am|pm)$/.test(next.folded)
		? clock((hour % 12) + (next.folded === 'pm' ? 12 : 0), 0, at + 2)
		: null;
}

const PAID = wordSet('€ $ euro euros chf frs francs balles km l kg'.split(' '));

function colonTime(reading: Reading, at: number, hour: number): OneTime | null {
	const minutes = /^(\d{2})(am|pm|h)?$/.exec(reading.words[at + 1]?.folded ?? '');
	if (!minutes) return null;
	const next = reading.words[at + 2]?.folded;
	const half = minutes[2] ?? (next === 'am' || next === 'pm' ? next : '');
	const hours = half === 'pm' ? (hour % 12) + 12 : half === 'am' ? hour % 12 : hour;
	return clock(hours, Number(minutes[1]), at + 2 + (half === next && half !== '' ? 1 : 0));
}

/** "18 h 30", "18h 30": two digits beside, and no other hour sign after them. */
function minutesAt(reading: Reading, at: number): number | null {
	const word = reading.words[at];
	const before = reading.words[at - 1];
	if (!word || !before || !/^[0-5]\d$/.test(word.folded)) return null;
	if (reading.text.slice(before.end, word.start).trim() !== '') return null;
	return /^h|^€|^\$|^euro/.test(reading.words[at + 1]?.folded ?? '') ? null : Number(word.folded);
}

function clock(hours: number, minutes: number, to: number): OneTime | null {
	return hours <= 24 && minutes <= 59 ? { minutes: hours * 60 + minutes, to } : null;
}

/** True when one of `marks` stands, alone, between a word and the next. */
function joinedBy(reading: Reading, at: number, marks: string): boolean {
	const word = reading.words[at];
	const next = reading.words[at + 1];
	if (!word || !next) return false;
	const between = reading.text.slice(word.end, next.start).trim();
	return between.length === 1 && marks.includes(between);
}

function isLength(reading: Reading, time: TimeFound): boolean {
	if (time.end !== null) return false;
	const before = reading.words[time.from - 1]?.folded ?? '';
	const after = reading.words[time.to]?.folded ?? '';
	if (LENGTH_BEFORE.has(before) || LENGTH_AFTER.has(after)) return true;
	// "après 2h d'attente", "après 3h": a length; "après 18h" is none.
	if (before === 'apres' && (time.start < 360 || /^(de|d)$/.test(after))) return true;
	const next = reading.text[reading.words[time.to - 1]?.end ?? 0];
	return next === '/';
}
