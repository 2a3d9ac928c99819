/**
 * A thread judged by learned weights (cues/learned-weights.ts, written by `npm run train`): for each outcome the sum
 * of what its terms say. Linear, explained by the words that weighed most, and read in one walk.
 */
import { LEARNED_WEIGHTS } from './cues/learned-weights.ts';
import type { Reading, Word } from './reading.ts';
import { judgedTerm, shapesOf } from './thread-terms.ts';

/** What members answered: their words count under other names than those of the post, the author's apart. */
export interface Answering {
	readonly isAuthor: boolean;
	readonly reading: Reading;
}

export interface Judged {
	/** Log-odds by outcome, in the order of {@link JudgingWeights.outcomes}. */
	readonly scores: readonly number[];
	/** Places of the words of the post that speak most for an outcome, heaviest first: first word, one after the last. */
	readonly wordsFor: (outcome: number) => readonly (readonly [from: number, to: number])[];
}

export interface JudgingWeights {
	readonly outcomes: readonly string[];
	/** Whole numbers are divided by this. */
	readonly scale: number;
	/** One line a feature: its name, a tab, one letter an outcome, `N` being nought. */
	readonly table: string;
}

/** Where the features of a term stand among the rows; -1 when it has none. */
interface TermRows {
	readonly term: string;
	readonly post: number;
	readonly asked: number;
	readonly others: number;
	readonly own: number;
	readonly after: ReadonlyMap<string, number> | null;
}

interface Table {
	readonly terms: ReadonlyMap<string, TermRows>;
	readonly shapes: ReadonlyMap<string, number>;
	readonly rows: Float32Array;
	readonly outcomes: number;
	/** What was looked up, by the number of the word. */
	readonly byWord: (TermRows | null | undefined)[];
	/** Of each row: the turn it was last met in. */
	readonly met: Int32Array;
	turn: number;
}

export const NOUGHT = 'N'.charCodeAt(0);
/** Comments past these say nothing more of what a post is. */
export const ANSWERS_JUDGED = 12;
/** What a feature of an answer weighs beside one of the post. */
export const ANSWER_VALUE = 0.5;
/** Length to which all features together are brought. */
export const LENGTH = 3;
const MOST_WORDS = 5;

const tables = new WeakMap<JudgingWeights, Table>();

export function judgeThread(
	post: Reading,
	answers: readonly Answering[],
	weights: JudgingWeights = LEARNED_WEIGHTS,
): Judged {
	const table = tableOf(weights);
	const met = new Met(table);
	hearPost(post, table, met);
	met.rise(ANSWER_VALUE);
	let own = 0;
	let others = 0;
	for (const { isAuthor, reading } of answers) {
		if ((isAuthor ? own : others) >= ANSWERS_JUDGED) continue;
		if (isAuthor) own += 1;
		else others += 1;
		for (const word of reading.words) {
			const rows = rowsOf(table, word);
			if (rows !== null) met.add(isAuthor ? rows.own : rows.others, -1, -1);
		}
	}
	return { scores: met.scores(), wordsFor: (outcome) => heaviest(met.places, table, outcome) };
}

function hearPost(post: Reading, table: Table, met: Met): void {
	const { words, sentences } = post;
	let previous = '^';
	let sentence = -1;
	let asks = false;
	for (let at = 0; at < words.length; at += 1) {
		const word = words[at] as Word;
		if (word.sentence !== sentence) {
			sentence = word.sentence;
			previous = '^';
			asks = sentences[sentence]?.asks ?? false;
		}
		const rows = rowsOf(table, word);
		if (rows !== null) {
			met.add(rows.post, at, at + 1);
			if (asks) met.add(rows.asked, at, at + 1);
			const pair = rows.after?.get(previous);
			if (pair !== undefined) met.add(pair, previous === '^' ? at : at - 1, at + 1);
		}
		previous = rows === null ? '' : rows.term;
	}
	for (const shape of shapesOf(post)) met.add(table.shapes.get(shape) ?? -1, -1, -1);
}

/** The features of one thread, each counted once, and what they say together. */
class Met {
	/** Row, first word, one after the last. */
	readonly places: number[] = [];
	private readonly table: Table;
	private readonly sums: Float64Array;
	private readonly turn: number;
	private value = 1;
	private squares = 0;

	constructor(table: Table) {
		this.table = table;
		this.sums = new Float64Array(table.outcomes);
		table.turn += 1;
		this.turn = table.turn;
	}

	/** What is met from now on has this value. */
	rise(value: number): void {
		this.value = value;
	}

	add(row: number, from: number, to: number): void {
		const { met, rows, outcomes } = this.table;
		if (row < 0 || met[row] === this.turn) return;
		met[row] = this.turn;
		const { sums, value } = this;
		this.squares += value * value;
		const start = row * outcomes;
		for (let outcome = 0; outcome < outcomes; outcome += 1)
			sums[outcome] = (sums[outcome] as number) + value * (rows[start + outcome] as number);
		if (from >= 0) this.places.push(row, from, to);
	}

	scores(): number[] {
		const { shapes, outcomes, rows } = this.table;
		const bias = (shapes.get('#bias') ?? 0) * outcomes;
		const factor = LENGTH / Math.sqrt(this.squares || 1);
		return Array.from(this.sums, (sum, outcome) => sum * factor + (rows[bias + outcome] ?? 0));
	}
}

function rowsOf(table: Table, { folded, id }: Word): TermRows | null {
	const known = id < 0 ? undefined : table.byWord[id];
	if (known !== undefined) return known;
	const rows = table.terms.get(judgedTerm(folded)) ?? null;
	if (id >= 0) table.byWord[id] = rows;
	return rows;
}

/** Of the features met with their places: those that say more for this outcome than for the others. */
function heaviest(
	places: readonly number[],
	{ rows, outcomes: count }: Table,
	outcome: number,
): readonly (readonly [number, number])[] {
	const spoken: { weight: number; from: number; to: number }[] = [];
	for (let index = 0; index < places.length; index += 3) {
		const weight = rows[(places[index] as number) * count + outcome] as number;
		if (weight > 0)
			spoken.push({ weight, from: places[index + 1] as number, to: places[index + 2] as number });
	}
	const kept: { from: number; to: number }[] = [];
	for (const one of spoken.sort((left, right) => right.weight - left.weight)) {
		if (kept.length === MOST_WORDS) break;
		if (!kept.some((other) => one.from < other.to && other.from < one.to)) kept.push(one);
	}
	return kept.map(({ from, to }) => [from, to]);
}

/** Reads the weights once: names are a term, `?term`, `a b` (b after a), `c:term`, `o:term` (the author's), `#shape`. */
function tableOf(weights: JudgingWeights): Table {
	const known = tables.get(weights);
	if (known) return known;
	const lines = weights.table.split('\n');
	const count = weights.outcomes.length;
	const rows = new Float32Array(lines.length * count);
	const terms = new Map<
		string,
		{ -readonly [Key in keyof TermRows]: TermRows[Key] } & { after: Map<string, number> | null }
	>();
	const shapes = new Map<string, number>();
	const entry = (term: string) => {
		const found = terms.get(term) ?? { term, post: -1, asked: -1, others: -1, own: -1, after: null };
		terms.set(term, found);
		return found;
	};
	lines.forEach((line, row) => {
		const tab = line.indexOf('\t');
		const name = line.slice(0, tab);
		for (let outcome = 0; outcome < count; outcome += 1)
			rows[row * count + outcome] = (line.charCodeAt(tab + 1 + outcome) - NOUGHT) / weights.scale;
		const space = name.indexOf(' ');
		if (name.startsWith('#')) shapes.set(name, row);
		else if (name.startsWith('?')) entry(name.slice(1)).asked = row;
		else if (name.startsWith('c:')) entry(name.slice(2)).others = row;
		else if (name.startsWith('o:')) entry(name.slice(2)).own = row;
		else if (space < 0) entry(name).post = row;
		else {
			const found = entry(name.slice(space + 1));
			found.after ??= new Map();
			found.after.set(name.slice(0, space), row);
		}
	});
	const table: Table = {
		terms,
		shapes,
		rows,
		outcomes: count,
		byWord: [],
		met: new Int32Array(lines.length),
		turn: 0,
	};
	tables.set(weights, table);
	return table;
}
