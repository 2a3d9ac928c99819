/**
 * A thread judged by learned weights (cues/learned-weights.ts, written by `npm run train`): for each outcome the sum
 * of what its terms say. Linear, explained by the words that weighed most, and read in one walk.
 */
import { LEARNED_WEIGHTS } from './cues/learned-weights.ts';
import {
	ASKED,
	HEAD,
	type JudgingTable,
	type JudgingWeights,
	NO_TERM,
	OTHERS,
	OWN,
	POST,
	rowOf,
	tableOf,
	termOf,
	weightOf,
} from './judging-table.ts';
import type { Reading, Word } from './reading.ts';
import { shapesOf } from './thread-terms.ts';

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

/** Comments past these say nothing more of what a post is. */
export const ANSWERS_JUDGED = 12;
/** What a feature of an answer weighs beside one of the post. */
export const ANSWER_VALUE = 0.5;
/** Length to which all features together are brought. */
export const LENGTH = 3;
const MOST_WORDS = 5;

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
		const place = isAuthor ? OWN : OTHERS;
		for (const word of reading.words) {
			const term = termOf(table, word);
			if (term !== NO_TERM) met.add(rowOf(table, term, place), -1, -1);
		}
	}
	return { scores: met.scores(), wordsFor: (outcome) => heaviest(met.places, table, outcome) };
}

function hearPost(post: Reading, table: JudgingTable, met: Met): void {
	const { words, sentences } = post;
	let previous = HEAD;
	let sentence = -1;
	let asks = false;
	for (let at = 0; at < words.length; at += 1) {
		const word = words[at] as Word;
		if (word.sentence !== sentence) {
			sentence = word.sentence;
			previous = HEAD;
			asks = sentences[sentence]?.asks ?? false;
		}
		const term = termOf(table, word);
		if (term !== NO_TERM) {
			met.add(rowOf(table, term, POST), at, at + 1);
			if (asks) met.add(rowOf(table, term, ASKED), at, at + 1);
			if (previous !== NO_TERM)
				met.add(table.pairs.rowOf(previous, term), previous === HEAD ? at : at - 1, at + 1);
		}
		previous = term;
	}
	for (const shape of shapesOf(post)) met.add(table.shapes.get(shape) ?? -1, -1, -1);
}

/** The features of one thread, each counted once, and what they say together. */
class Met {
	/** Row, first word, one after the last. */
	readonly places: number[] = [];
	private readonly table: JudgingTable;
	private readonly sums: Float64Array;
	private readonly turn: number;
	private value = 1;
	private squares = 0;

	constructor(table: JudgingTable) {
		this.table = table;
		this.sums = table.sums.fill(0);
		table.turn += 1;
		this.turn = table.turn;
	}

	/** What is met from now on has this value. */
	rise(value: number): void {
		this.value = value;
	}

	add(row: number, from: number, to: number): void {
		if (row < 0) return;
		const { met, rows, outcomes, weighs } = this.table;
		if (met[row] === this.turn) return;
		met[row] = this.turn;
		const { sums, value } = this;
		this.squares += value * value;
		const start = row * outcomes;
		for (let outcome = 0; outcome < outcomes; outcome += 1) {
			const weight = weighs[(rows[start + outcome] as number) + 128] as number;
			sums[outcome] = (sums[outcome] as number) + value * weight;
		}
		if (from >= 0) this.places.push(row, from, to);
	}

	scores(): number[] {
		const bias = this.table.shapes.get('#bias') ?? 0;
		const factor = LENGTH / Math.sqrt(this.squares || 1);
		const scores: number[] = [];
		for (let outcome = 0; outcome < this.sums.length; outcome += 1)
			scores.push((this.sums[outcome] as number) * factor + weightOf(this.table, bias, outcome));
		return scores;
	}
}

/** Of the features met with their places: those that say more for this outcome than for the others. */
function heaviest(
	places: readonly number[],
	table: JudgingTable,
	outcome: number,
): readonly (readonly [number, number])[] {
	const spoken: { weight: number; from: number; to: number }[] = [];
	for (let index = 0; index < places.length; index += 3) {
		const weight = weightOf(table, places[index] as number, outcome);
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
