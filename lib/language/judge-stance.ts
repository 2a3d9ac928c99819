/** How likely it is that words about someone recommend, warn, or neither: learned weights (cues/stance-weights.ts) over stance-terms.ts. */
import { STANCE_WEIGHTS } from './cues/stance-weights.ts';
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
import { readOpinion } from './opinions.ts';
import type { Reading } from './reading.ts';
import type { StanceSeen } from './stance.ts';
import { eachStanceWord, stanceTraits } from './stance-terms.ts';

export const STANCES = ['recommends', 'warns', 'neither'] as const;

/** Chances, adding up to 1. */
export interface StanceChances {
	readonly recommends: number;
	readonly warns: number;
	readonly neither: number;
}

/** Judges the words from `from` to `to`, but those of `names`; `seen` is what the lists of phrases heard in them. */
export function judgeStance(
	reading: Reading,
	from = 0,
	to = reading.words.length,
	names: readonly NameFound[] = [],
	seen: StanceSeen = readOpinion(reading, from, to),
	weights: JudgingWeights = STANCE_WEIGHTS,
): StanceChances {
	const table = tableOf(weights);
	table.turn += 1;
	const sums = [0, 0, 0];
	let met = 0;
	const add = (row: number) => {
		if (row < 0 || table.met[row] === table.turn) return;
		table.met[row] = table.turn;
		met += 1;
		for (let outcome = 0; outcome < sums.length; outcome += 1)
			sums[outcome] = (sums[outcome] as number) + wholeOf(table, row, outcome);
	};
	let previous = HEAD;
	eachStanceWord(reading, from, to, names, (word, heads, asks, denied) => {
		if (heads) previous = HEAD;
		const term = termOf(table, word);
		if (term !== NO_TERM) {
			add(rowOf(table, term, asks ? ASKED : POST));
			if (denied) add(rowOf(table, term, NEGATED));
			if (previous !== NO_TERM) add(table.pairs.rowOf(previous, term));
		}
		previous = term;
	});
	for (const trait of stanceTraits(reading, from, to, seen)) add(table.shapes.get(trait) ?? -1);
	const factor = LENGTH / Math.sqrt(met || 1);
	const bias = table.shapes.get('#bias') ?? 0;
	const [recommends = 0, warns = 0, neither = 0] = sums.map((sum, outcome) =>
		Math.exp((sum * factor + wholeOf(table, bias, outcome)) / table.scale),
	);
	const total = recommends + warns + neither;
	return { recommends: recommends / total, warns: warns / total, neither: neither / total };
}

/** Chances from which something is said, where rules alone do not tell. */
export const BOUNDS = {
	/** Whoever names someone first recommends them, unless this surely blames. */
	firstWarns: 0.9,
	againWarns: 0.8,
	againNeither: 0.8,
	/** Someone only warned against so far is praised. */
	rescued: 0.6,
	/** What rules hold for blame is so. */
	blamed: 0.1,
	impliedWarns: 0.9,
	impliedRecommends: 0.6,
	/** What the lists hear is not ruled out. */
	heard: 0.1,
	/** What names nobody is surely about someone. */
	sure: 0.9,
	agreesNeither: 0.7,
	turned: 0.97,
	postWarns: 0.7,
};
