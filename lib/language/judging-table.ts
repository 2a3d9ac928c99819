/**
 * Learned weights laid out for judging: a thread touches hundreds of rows at random, and those in a few small dense
 * arrays cost least.
 */
import type { Word } from './reading.ts';
import { judgedTerm } from './thread-terms.ts';
import { COLUMNS, type WordColumn, wordColumn } from './word-forms.ts';

export interface JudgingWeights {
	readonly outcomes: readonly string[];
	/** Whole numbers are divided by this. */
	readonly scale: number;
	/** One line a feature: its name, a tab, one letter an outcome, `N` being nought. */
	readonly table: string;
}

export const NOUGHT = 'N'.charCodeAt(0);

/** Which of the rows of a term is meant: where it was said. */
export const POST = 0;
export const ASKED = 1;
export const OTHERS = 2;
export const OWN = 3;
/** A negation reaches it. */
export const NEGATED = 4;
const PLACES = 5;
const SIGNS: readonly (readonly [sign: string, place: number])[] = [
	['?', ASKED],
	['c:', OTHERS],
	['o:', OWN],
	['!', NEGATED],
];

export const NO_TERM = -1;
/** Before the first word of a sentence. */
export const HEAD = 0;

export interface JudgingTable {
	readonly outcomes: number;
	/** By row, then outcome: whole numbers, to be divided by {@link scale}. */
	readonly rows: Int8Array;
	readonly scale: number;
	readonly shapes: ReadonlyMap<string, number>;
	/** By number of the term, then place; -1 where it has no row. */
	readonly termRows: Int16Array;
	readonly pairs: PairRows;
	readonly terms: ReadonlyMap<string, number>;
	/** Terms already looked up: two more than the word's term, or 0. */
	readonly byWord: WordColumn;
	/** Of the thread being judged: each row met, with its first word and the one after its last. */
	readonly places: Int32Array;
	/** Of each row: the turn it was last met in. */
	readonly met: Int32Array;
	/** By outcome, of the thread being judged: what its post says, and what is answered. */
	readonly sums: Int32Array;
	readonly answered: Int32Array;
	turn: number;
}

/** The number of a word's term, or {@link NO_TERM}. */
export function termOf(table: JudgingTable, { folded, id }: Word): number {
	const { facts, at } = table.byWord;
	const known = id < 0 ? 0 : (facts[id * COLUMNS + at] as number);
	if (known > 0) return known - 2;
	const term = table.terms.get(judgedTerm(folded)) ?? NO_TERM;
	if (id >= 0) facts[id * COLUMNS + at] = term + 2;
	return term;
}

/** The row of a term said there, or -1. */
export function rowOf({ termRows }: JudgingTable, term: number, place: number): number {
	return termRows[term * PLACES + place] as number;
}

/** Rows of two terms one after the other. */
class PairRows {
	private readonly mask: number;
	private readonly keys: Int32Array;
	private readonly rows: Int16Array;

	constructor(most: number) {
		const size = 2 ** Math.ceil(Math.log2(most + 1) + 1);
		this.mask = size - 1;
		this.keys = new Int32Array(size).fill(-1);
		this.rows = new Int16Array(size).fill(-1);
	}

	add(first: number, second: number, row: number): void {
		const place = this.placeOf((first << 15) | second);
		this.keys[place] = (first << 15) | second;
		this.rows[place] = row;
	}

	/** -1 for two that are no feature. */
	rowOf(first: number, second: number): number {
		return this.rows[this.placeOf((first << 15) | second)] as number;
	}

	private placeOf(key: number): number {
		let place = (Math.imul(key, 0x9e3779b1) >>> 15) & this.mask;
		while (this.keys[place] !== key && this.keys[place] !== -1) place = (place + 1) & this.mask;
		return place;
	}
}

const tables = new WeakMap<JudgingWeights, JudgingTable>();

/** Reads the weights once: names are a term, `?term`, `a b` (b after a), `c:term`, `o:term` (the author's), `!term` (denied), `#shape`. */
export function tableOf(weights: JudgingWeights): JudgingTable {
	const known = tables.get(weights);
	if (known) return known;
	const lines = weights.table.split('\n');
	const outcomes = weights.outcomes.length;
	const rows = new Int8Array(lines.length * outcomes);
	const terms = new Map<string, number>([['^', HEAD]]);
	const shapes = new Map<string, number>();
	const termRows = new Int16Array((lines.length + 1) * PLACES).fill(-1);
	const after: (readonly [first: string, second: number, row: number])[] = [];
	const numberOf = (term: string) => {
		const number = terms.get(term) ?? terms.size;
		terms.set(term, number);
		return number;
	};
	lines.forEach((line, row) => {
		const tab = line.indexOf('\t');
		const name = line.slice(0, tab);
		for (let outcome = 0; outcome < outcomes; outcome += 1)
			rows[row * outcomes + outcome] = line.charCodeAt(tab + 1 + outcome) - NOUGHT;
		const space = name.indexOf(' ');
		const [sign, place] = SIGNS.find(([one]) => name.startsWith(one)) ?? ['', POST];
		if (name.startsWith('#')) shapes.set(name, row);
		else if (sign !== '' || space < 0) termRows[numberOf(name.slice(sign.length)) * PLACES + place] = row;
		else after.push([name.slice(0, space), numberOf(name.slice(space + 1)), row]);
	});
	const pairs = new PairRows(after.length);
	for (const [first, second, row] of after) {
		const number = terms.get(first);
		// A word that is no feature of its own is not told apart from others.
		if (number !== undefined) pairs.add(number, second, row);
	}
	const table: JudgingTable = {
		outcomes,
		rows,
		scale: weights.scale,
		shapes,
		termRows,
		pairs,
		terms,
		byWord: wordColumn(),
		places: new Int32Array(lines.length * 3),
		met: new Int32Array(lines.length),
		sums: new Int32Array(outcomes),
		answered: new Int32Array(outcomes),
		turn: 0,
	};
	tables.set(weights, table);
	return table;
}

/** What a row says of an outcome, as a whole number. */
export function wholeOf({ rows, outcomes }: JudgingTable, row: number, outcome: number): number {
	return rows[row * outcomes + outcome] as number;
}
