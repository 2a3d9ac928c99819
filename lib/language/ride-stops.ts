/** The places a ride's text names, in order, each with the part its mark gives it. */
import { MONTHS, PARTS, SHORT_WEEKDAYS, WEEKDAYS } from './calendar-words.ts';
import { FIRST_NAMES } from './cues/first-names.ts';
import type { PlaceFound } from './places.ts';
import type { Reading, Word } from './reading.ts';
import { beginsLine, gapAfter, joins, splitLines } from './ride-lines.ts';
import { markOf, type Stop, SURE } from './ride-marks.ts';
import { isPursuit, lowerNameAt, namedAt } from './ride-names.ts';
import { findTimes } from './times.ts';
import { wordSet } from './word-set.ts';

const LONGEST_BEFORE = 8;

/** All places named, in order. `eager`: names in lower case after a bare "à" as well. */
export function stopsOf(reading: Reading, eager: boolean): Stop[] {
	const { words } = reading;
	const quiet = quietWords(reading);
	const stops: Stop[] = [];
	for (let at = 0; at < words.length; at += 1) {
		if (quiet[at]) continue;
		const stop = stopAt(reading, at, quiet, stops[stops.length - 1]?.place, eager);
		if (!stop || isSomeone(reading, stop)) continue;
		stops.push(stop);
		at = stop.place.to - 1;
	}
	return splitLines(stops);
}

function stopAt(
	reading: Reading,
	at: number,
	quiet: readonly boolean[],
	last: PlaceFound | undefined,
	eager: boolean,
): Stop | null {
	const place = namedAt(reading, at);
	const gap = last !== undefined && last.to === at ? gapAfter(reading, last) : '';
	// "remonte-pentes": a hyphen between small letters joins no towns.
	const follows = gap !== '-' && joins(gap) !== null;
	if (!place && !follows && !BRINGS.has(lastBefore(reading, at, quiet))) return null;
	const before = wordsBefore(reading, place?.from ?? at, quiet);
	const mark = markOf(before);
	if (place && isPursuit(reading.words[place.from]) && place.to === place.from + 1) {
		// "Stage à Pau", "Judo : …": what one does, at the head of a sentence.
		const told = mark !== null && mark.part !== 'from';
		return told
			? { place: { ...place, noun: reading.words[place.from]?.folded ?? '' }, mark, before, pursuit: true }
			: null;
	}
	if (place) return { place, mark, before, pursuit: false };
	const named = follows || beginsLine(reading, at, before) || (eager && mark?.part === 'to');
	const lower = lowerNameAt(reading, at, mark, named);
	// "depart vaudry 17h": without its "de", only before an hour or a day.
	const bare = /(?:^| )(?:departs?|dep|rdv)$/.test(before) && lower !== null && !quiet[lower.place.to];
	return bare ? null : lower && { ...lower, mark, before };
}

/** Words a name in lower case is trusted after, with what stands before them. */
const BRINGS = wordSet(
	'a au aux sur pour chez en vers de du d des depuis jusqu jusque direction destination habite habitons quitte to in near from leaving fait fais faire font trajet trajets covoit covoiturage ligne route lift navette sortie relie via devant depart departs dep rdv'.split(
		' ',
	),
);
const TIMES = wordSet('demain mat prevu prevue environ precise precises pile petante petantes'.split(' '));
const BEFORE_TIMES = wordSet('a vers des pour environ h'.split(' '));
const BEFORE_DAYS = wordSet('le les ce cet du au tous chaque des'.split(' '));

/** The word before, times and days left out. */
function lastBefore({ words }: Reading, at: number, quiet: readonly boolean[]): Word | undefined {
	let index = at - 1;
	while (index >= 0 && quiet[index]) index -= 1;
	return words[index];
}

/** Times, days and dates, with the word that brings them: "départ mardi à 8h de" is "départ de". */
function quietWords(reading: Reading): readonly boolean[] {
	const { words } = reading;
	const quiet = words.map(
		(word) =>
			word.shape === 'digits' ||
			WEEKDAYS.has(word.folded) ||
			MONTHS.has(word.folded) ||
			(PARTS.has(word.folded) && word.folded !== 'apres') ||
			TIMES.has(word),
	);
	for (const { from, to } of findTimes(reading)) {
		for (let at = from; at < to; at += 1) quiet[at] = true;
		for (let at = from - 1; BEFORE_TIMES.has(words[at]); at -= 1) quiet[at] = true;
	}
	words.forEach((word, at) => {
		if (!quiet[at + 1]) return;
		// "le mardi", "du 12": the article of a day.
		if (BEFORE_DAYS.has(word) || (SHORT_WEEKDAYS.has(word.folded) && !isSea(words[at - 1]))) quiet[at] = true;
	});
	return quiet;
}

/** "à la mer vendredi": no Wednesday. */
function isSea(before: Word | undefined): boolean {
	return before?.folded === 'la';
}

/** Folded words before, back to the end of the last sentence; "," and "(" stand for themselves, a colon for nothing. */
function wordsBefore({ words, text }: Reading, at: number, quiet: readonly boolean[]): string {
	const said: string[] = [];
	const sentence = words[at]?.sentence;
	for (let index = at - 1; index >= 0 && said.length < LONGEST_BEFORE; index -= 1) {
		const word = words[index];
		if (!word || word.sentence !== sentence) break;
		const gap = text.slice(word.end, words[index + 1]?.start ?? word.end);
		if (/[,;(]/.test(gap)) said.unshift(gap.includes('(') ? '(' : ',');
		if (!quiet[index]) said.unshift(word.folded);
	}
	return said.join(' ');
}

/** "pour Léa", "de Nina": a first name where no one travels to. */
function isSomeone(reading: Reading, { place, mark }: Stop): boolean {
	const first = reading.words[place.to - 1]?.folded ?? '';
	return (
		place.noun === '' &&
		!/-|\p{Ll} \p{Ll}/u.test(place.name) &&
		FIRST_NAMES.has(first) &&
		(mark?.weight ?? 0) < SURE
	);
}
