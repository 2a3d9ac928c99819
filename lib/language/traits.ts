/** Reads the traits of a thing from a text: sizes in years, months, groups or inches, colours, double. */
import type { Traits } from '#lib/domain/traits.ts';
import type { Reading } from './reading.ts';

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

/** Months in a unit of age or size. */
const MONTHS_OF: ReadonlyMap<string, number> = new Map([
	['an', 12],
	['ans', 12],
	['t', 12],
	['m', 1],
	['mois', 1],
]);
const DOUBLE: ReadonlySet<string> = new Set(['double', 'doubles', 'jumeaux', 'jumelles']);

/** What a text says of a thing that could tell it from a like one. */
export function readTraits(reading: Reading): Traits {
	const ages: [number, number][] = [];
	const seatGroups: number[] = [];
	const inches: number[] = [];
	const colours = new Set<string>();
	let double = false;
	reading.words.forEach(({ folded }, at) => {
		const colour = COLOURS.get(folded);
		if (colour) colours.add(colour);
		if (DOUBLE.has(folded)) double = true;
		if (folded === 'groupe' || folded === 'gr') seatGroups.push(...groupsAfter(reading, at));
		if (folded === 'pouce' || folded === 'pouces') pushNumber(inches, reading, at - 1);
		const unit = MONTHS_OF.get(folded);
		if (unit !== undefined) {
			const age = ageBefore(reading, at, unit);
			if (age) ages.push(age);
		}
	});
	return { ages, seatGroups, inches, colours: [...colours], double };
}

function numberAt(reading: Reading, at: number): number | null {
	const word = reading.words[at]?.folded ?? '';
	return /^\d{1,3}$/.test(word) ? Number(word) : null;
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

/** "4 ans", "6-18 mois", "4 ou 5 ans", in months; a year lasts to the next. */
function ageBefore(reading: Reading, at: number, unit: number): [number, number] | null {
	const last = numberAt(reading, at - 1);
	if (last === null || last * unit > 216) return null;
	const link = reading.words[at - 2]?.folded ?? '';
	const dashed = numberAt(reading, at - 2);
	const first = dashed ?? (/^(a|ou|et)$/.test(link) ? numberAt(reading, at - 3) : null);
	const before = reading.words[at - (first === null ? 2 : dashed === null ? 4 : 3)]?.folded ?? '';
	if (NOT_AN_AGE.has(before) || /^d$|^experience/.test(reading.words[at + 1]?.folded ?? '')) return null;
	const from = first !== null && first < last ? first : last;
	return [from * unit, last * unit + (unit > 1 ? unit - 1 : 0)];
}
