/** How likely it is that words about someone recommend, warn, or neither: learned weights (cues/stance-weights.ts) over stance-terms.ts. */
import { STANCE_WEIGHTS } from './cues/stance-weights.ts';
import { chancesOf } from './judge-words.ts';
import type { JudgingWeights } from './judging-table.ts';
import type { NameFound } from './name-run.ts';
import { readOpinion } from './opinions.ts';
import type { Reading } from './reading.ts';
import type { StanceSeen } from './stance.ts';
import { stanceTraits } from './stance-terms.ts';

export const STANCES = ['recommends', 'warns', 'neither'] as const;

/** Chances, adding up to 1. */
export interface StanceChances {
	readonly recommends: number;
	readonly warns: number;
	readonly neither: number;
}

/** A name alone says nothing. */
const UNTOLD: StanceChances = { recommends: 1 / 3, warns: 1 / 3, neither: 1 / 3 };
const FEWEST_WORDS = 2;

/** Judges the words from `from` to `to`, but those of `names`; `seen` is what the lists of phrases heard in them. */
export function judgeStance(
	reading: Reading,
	from = 0,
	to = reading.words.length,
	names: readonly NameFound[] = [],
	seen: StanceSeen = readOpinion(reading, from, to),
	weights: JudgingWeights = STANCE_WEIGHTS,
): StanceChances {
	if (to - from <= FEWEST_WORDS && names.length > 0) return UNTOLD;
	const traits = stanceTraits(reading, from, to, seen);
	const [recommends = 0, warns = 0, neither = 0] = chancesOf(
		{ reading, from, to, names, traits, besides: null },
		weights,
	);
	return { recommends, warns, neither };
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
