/** What learned weights say of the words from one place to another: the sum over their stems, each with the one before it, and traits. */
import { LENGTH } from './judge-thread.ts';
import {
	ASKED,
	HEAD,
	type JudgingWeights,
	NEGATED,
	NO_TERM,
	POST,
	rowOf,
	tableOf,
	termOf,
	wholeOf,
} from './judging-table.ts';
import type { NameFound } from './name-run.ts';
import type { Reading } from './reading.ts';
import { eachStanceWord } from './stance-terms.ts';

export interface WordsJudged {
	readonly reading: Reading;
	readonly from: number;
	readonly to: number;
	/** Their words say nothing. */
	readonly names: readonly NameFound[];
	readonly traits: readonly string[];
	/** Where else their terms are counted (judging-table.ts); null for nowhere. */
	readonly besides: number | null;
}

/** By outcome, in the order of the weights: chances, adding up to 1. */
export function chancesOf(judged: WordsJudged, weights: JudgingWeights): number[] {
	const { reading, from, to, names, traits, besides } = judged;
	const table = tableOf(weights);
	table.turn += 1;
	const { rows, outcomes, met: metIn, turn } = table;
	const sums = table.sums.fill(0);
	let met = 0;
	const add = (row: number) => {
		if (row < 0 || metIn[row] === turn) return;
		metIn[row] = turn;
		met += 1;
		for (let outcome = 0, at = row * outcomes; outcome < outcomes; outcome += 1, at += 1)
			sums[outcome] = (sums[outcome] as number) + (rows[at] as number);
	};
	let previous = HEAD;
	eachStanceWord(reading, from, to, names, (word, heads, asks, denied) => {
		if (heads) previous = HEAD;
		const term = termOf(table, word);
		if (term !== NO_TERM) {
			add(rowOf(table, term, asks ? ASKED : POST));
			if (denied) add(rowOf(table, term, NEGATED));
			if (besides !== null) add(rowOf(table, term, besides));
			if (previous !== NO_TERM) add(table.pairs.rowOf(previous, term));
		}
		previous = term;
	});
	for (const trait of traits) add(table.shapes.get(trait) ?? -1);
	const factor = LENGTH / Math.sqrt(met || 1);
	const bias = table.shapes.get('#bias') ?? 0;
	const chances: number[] = [];
	let total = 0;
	for (let outcome = 0; outcome < outcomes; outcome += 1) {
		const said = (sums[outcome] as number) * factor + wholeOf(table, bias, outcome);
		const odds = Math.exp(said / table.scale);
		chances.push(odds);
		total += odds;
	}
	for (let outcome = 0; outcome < outcomes; outcome += 1)
		chances[outcome] = (chances[outcome] as number) / total;
	return chances;
}
