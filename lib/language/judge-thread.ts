/**
 * A thread judged by learned weights (cues/learned-weights.ts, written by `npm run train`): for each outcome the sum
 * of what its terms say. Linear, explained by the words that weighed most, and read in one walk.
 */
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
	wholeOf,
} from './judging-table.ts';
import type { Reading, Word } from './reading.ts';
import { STOP_WORDS } from './stop-words.ts';
import { shapesOf, shapesOfAnswers } from './thread-terms.ts';
import { wordSet } from './word-set.ts';

/** What members answered: their words count under other names than those of the post, the author's apart. */
export interface Answering {
	readonly isAuthor: boolean;
	readonly reading: Reading;
}

export interface Judged {
	/** Log-odds by outcome, in the order of {@link JudgingWeights.outcomes}. */
	readonly scores: readonly number[];
	/**
	 * Places of the words of the post that speak most for an outcome, heaviest first: first word, one after the last.
	 * Words that say nothing to a reader ("pour", "à 5") are told only when nothing else speaks. To be asked before
	 * another thread is judged.
	 */
	readonly wordsFor: (outcome: number) => readonly (readonly [from: number, to: number])[];
}

/** Comments past these say nothing more of what a post is. */
export const ANSWERS_JUDGED = 12;
/** What a feature of an answer weighs beside one of the post. */
export const ANSWER_VALUE = 0.5;
/** Length to which all features together are brought. */
export const LENGTH = 3;
const MOST_WORDS = 5;
/** Words that are no reason to a reader. */
const MUTE = wordSet([...STOP_WORDS.fr, ...STOP_WORDS.en, 'avec', 'sans', 'plus', 'moins', 'jusqu']);

export function judgeThread(post: Reading, answers: readonly Answering[], weights: JudgingWeights): Judged {
	const table = tableOf(weights);
	const met = new Met(table);
	hearPost(post, table, met);
	for (const shape of shapesOfAnswers(answers)) met.add(table.shapes.get(shape) ?? -1, -1, -1);
	met.turnToAnswers();
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
	return { scores: met.scores(), wordsFor: (outcome) => reasonsFor(met, table, outcome, post.words) };
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

/** The features of one thread, each counted once. */
class Met {
	/** Row, first word, one after the last: those of the post, then those of answers. */
	readonly places: Int32Array;
	/** Where those of answers begin, and where they end. */
	answers = 0;
	private end = 0;
	private readonly table: JudgingTable;
	private readonly met: Int32Array;
	private readonly turn: number;

	constructor(table: JudgingTable) {
		this.table = table;
		this.met = table.met;
		this.places = table.places;
		table.turn += 1;
		this.turn = table.turn;
	}

	/** What is met from now on is of answers. */
	turnToAnswers(): void {
		this.answers = this.end;
	}

	add(row: number, from: number, to: number): void {
		if (row < 0 || this.met[row] === this.turn) return;
		this.met[row] = this.turn;
		const { places, end } = this;
		places[end] = row;
		places[end + 1] = from;
		places[end + 2] = to;
		this.end = end + 3;
	}

	/** What they say together. */
	scores(): number[] {
		const { table, places, answers, end } = this;
		const said = sumOf(table, places, 0, answers, table.sums);
		const answered = sumOf(table, places, answers, end, table.answered);
		const bias = table.shapes.get('#bias') ?? 0;
		const squares = (answers + (end - answers) * ANSWER_VALUE * ANSWER_VALUE) / 3;
		const factor = LENGTH / Math.sqrt(squares || 1);
		const scores: number[] = [];
		for (let outcome = 0; outcome < table.outcomes; outcome += 1) {
			const sum = (said[outcome] as number) + ANSWER_VALUE * (answered[outcome] as number);
			scores.push((sum * factor + wholeOf(table, bias, outcome)) / table.scale);
		}
		return scores;
	}
}

/** By outcome, what the rows from one place to another say, in whole numbers. */
function sumOf(
	{ rows, outcomes }: JudgingTable,
	places: Int32Array,
	from: number,
	to: number,
	sums: Int32Array,
): Int32Array {
	sums.fill(0);
	for (let index = from; index < to; index += 3) {
		const start = (places[index] as number) * outcomes;
		for (let outcome = 0; outcome < outcomes; outcome += 1)
			sums[outcome] = (sums[outcome] as number) + (rows[start + outcome] as number);
	}
	return sums;
}

type Place = readonly [from: number, to: number];

function reasonsFor(
	met: Met,
	table: JudgingTable,
	outcome: number,
	words: readonly Word[],
): readonly Place[] {
	const speaking = speakingFor(outcome, met, table);
	const weightOf = (index: number) => wholeOf(table, met.places[index] as number, outcome);
	const telling = heaviest(speaking, met, weightOf, (from, to) => isTelling(words, from, to));
	if (telling.length > 0) return telling.map(([from, to]) => withoutEnds(words, from, to));
	return heaviest(speaking, met, weightOf, () => true);
}

/** Whether one of these words says something by itself. */
function isTelling(words: readonly Word[], from: number, to: number): boolean {
	for (let at = from; at < to; at += 1) {
		const word = words[at] as Word;
		if (word.shape !== 'digits' && word.shape !== 'sign' && !MUTE.has(word)) return true;
	}
	return false;
}

/** What says something begins and ends it: "en voiture" is told as "voiture", "2 places" as it is. */
function withoutEnds(words: readonly Word[], from: number, to: number): Place {
	let first = from;
	let end = to;
	while (first < end && MUTE.has(words[first])) first += 1;
	while (end > first && MUTE.has(words[end - 1])) end -= 1;
	return [first, end];
}

/** Of the features told by their index: the places of those that weigh most, none on the words of another. */
function heaviest(
	speaking: readonly number[],
	{ places }: Met,
	weightOf: (index: number) => number,
	isTold: (from: number, to: number) => boolean,
): readonly Place[] {
	const kept: Place[] = [];
	while (kept.length < MOST_WORDS) {
		let best = -1;
		let most = 0;
		for (const index of speaking) {
			const weight = weightOf(index);
			if (weight <= most) continue;
			const from = places[index + 1] as number;
			const to = places[index + 2] as number;
			if (isWithin(kept, from, to) || !isTold(from, to)) continue;
			most = weight;
			best = index;
		}
		if (best < 0) break;
		kept.push([places[best + 1] as number, places[best + 2] as number]);
	}
	return kept;
}

/** Indices in `places` of the features with a place that speak for this outcome. */
function speakingFor(outcome: number, { places, answers }: Met, table: JudgingTable): readonly number[] {
	const speaking: number[] = [];
	for (let index = 0; index < answers; index += 3)
		if ((places[index + 1] as number) >= 0 && wholeOf(table, places[index] as number, outcome) > 0)
			speaking.push(index);
	return speaking;
}

function isWithin(kept: readonly Place[], from: number, to: number): boolean {
	return kept.some(([first, end]) => from < end && first < to);
}
