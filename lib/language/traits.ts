/** Reads the traits of a thing from a text: sizes in years, months, groups or inches, colours, double. */
import type { Traits } from '#lib/domain/traits.ts';
import { type AgeSaid, ageEndingAt, numberAt } from './ages.ts';
import type { Reading } from './reading.ts';
import { wordsLike } from './word-set.ts';

const COLOURS: ReadonlyMap<string, string> = new Map(
	Object.entries({
		bleu: 'bleu bleue bleus bleues marine turquoise',
		rouge: 'rouge rouges bordeaux',
		rose: 'rose roses fuchsia',
		gris: 'gris grise grises',
		noir: 'noir noire noirs noires',
		blanc: 'blanc blanche blancs blanches ecru creme',
		vert: 'vert verte verts vertes kaki',
		jaune: 'jaune jaunes moutarde',
		orange: 'orange oranges',
		violet: 'violet violette mauve lilas prune',
		marron: 'marron brun brune chocolat',
		beige: 'beige beiges',
		roux: 'roux rousse',
		tigre: 'tigre tigree',
	}).flatMap(([colour, words]) => words.split(' ').map((word) => [word, colour] as const)),
);
/** Said before an age that is nobody's size: "depuis 11 ans". */
const NOT_AN_AGE = new Set('depuis pendant il dans apres durant environ y a ont'.split(' '));

const DOUBLE: ReadonlySet<string> = new Set(['double', 'doubles', 'jumeaux', 'jumelles']);

/** Nothing is told at any other word. */
const TELLING = wordsLike(
	new RegExp(`^(?:\\d.*|ans?|mois|groupe|gr|pouces?|${[...COLOURS.keys(), ...DOUBLE].join('|')})$`),
);

const OLDEST = 18 * 12;

/** What a text says of a thing that could tell it from a like one. */
export function readTraits(reading: Reading): Traits {
	const ages: [number, number][] = [];
	const seatGroups: number[] = [];
	const inches: number[] = [];
	const colours = new Set<string>();
	let double = false;
	reading.words.forEach((word, at) => {
		if (word.shape !== 'digits' && !TELLING.has(word)) return;
		const { folded } = word;
		const colour = COLOURS.get(folded);
		if (colour) colours.add(colour);
		if (DOUBLE.has(folded)) double = true;
		if (folded === 'groupe' || folded === 'gr') seatGroups.push(...groupsAfter(reading, at));
		if (folded === 'pouce' || folded === 'pouces') pushNumber(inches, reading, at - 1);
		const age = ageEndingAt(reading, at, true);
		const span = age && spanOf(reading, age);
		if (!span) return;
		// "de 3 mois à 3 ans" is one age, not two.
		if (ages.at(-1)?.[0] === span[0] && ages.at(-1)?.[1] === span[0]) ages.pop();
		ages.push(span);
	});
	return { ages, seatGroups, inches, colours: [...colours], double };
}

function pushNumber(list: number[], reading: Reading, at: number): void {
	const number = numberAt(reading, at);
	if (number !== null) list.push(number);
}

/** "groupe 0+/1", "groupe 2/3". */
function groupsAfter(reading: Reading, at: number): number[] {
	const groups: number[] = [];
	for (let next = at + 1; next < at + 5; next += 1) {
		const number = numberAt(reading, next);
		if (number !== null && number <= 3) groups.push(number);
		else if (reading.words[next]?.folded !== '+') break;
	}
	return groups;
}

/** "4 ans", "6-18 mois", "4 ou 5 ans", "de 3 mois à 3 ans", in months; a year lasts to the next. */
function spanOf(reading: Reading, { number: last, unit, from: at, to }: AgeSaid): [number, number] | null {
	if (last * unit > OLDEST) return null;
	const link = reading.words[at - 1]?.folded ?? '';
	const dashed = figureAt(reading, at - 1);
	const listed = /^(a|ou|et)$/.test(link);
	const other = listed ? ageEndingAt(reading, at - 2, true) : null;
	const first = dashed ?? (listed ? figureAt(reading, at - 2) : null);
	const end = last * unit + (unit > 1 ? unit - 1 : 0);
	if (link === 'a' && reading.words[at - 2]?.folded === 'naissance') return [0, end];
	const start = other ? other.from : first === null ? at : dashed === null ? at - 2 : at - 1;
	const before = reading.words[start - 1]?.folded ?? '';
	if (NOT_AN_AGE.has(before) || /^d$|^experience/.test(reading.words[to]?.folded ?? '')) return null;
	if (other && other.number * other.unit < end) return [other.number * other.unit, end];
	const from = first !== null && first < last ? first : last;
	return [from * unit, end];
}

function figureAt(reading: Reading, at: number): number | null {
	return /^\d/.test(reading.words[at]?.folded ?? '') ? numberAt(reading, at) : null;
}
