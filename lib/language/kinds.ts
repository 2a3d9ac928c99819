/** From the words of a thread to its kind, and whether it is private: learned weights, said with the words that weighed. */
import { KINDS, type Kind } from '#lib/domain/kind.ts';
import type { Suggestion } from '#lib/domain/suggestion.ts';
import { LEARNED_WEIGHTS } from './cues/learned-weights.ts';
import { PERHAPS_PRIVATE, SENSITIVE as PRIVATE_MATTERS } from './cues/state-cues.ts';
import { type Answering, judgeThread } from './judge-thread.ts';
import type { JudgingWeights } from './judging-table.ts';
import { declareCues, findCues } from './phrases.ts';
import { type Reading, written } from './reading.ts';

export interface KindsSeen {
	/** Best first; scores add up to 1, those under 0.02 left out. `other` when nothing speaks. */
	readonly kinds: readonly Suggestion<Kind>[];
	/** Health, violence, money trouble, custody: null when nothing says so. */
	readonly sensitive: Suggestion<true> | null;
}

/** A cry for help missed costs more than one looked at for nothing: in log-odds. */
const DISTRESS_LEANING = 0.5;
/** Chance from which a cry is heard: under it a text says too little, and nobody is alarmed by a greeting. */
const DISTRESS_HEARD = 0.4;
/** And when the text reads as private, which cries are and lost keys are not. */
const PRIVATE_CRY_HEARD = 0.35;
const LEAST_SHOWN = 0.02;
/** Under this, a kind is only there to be chosen: nobody is shown why. */
const LEAST_REASONED = 0.1;
const DISTRESS = KINDS.indexOf('distress');
const SENSITIVE = KINDS.length;
/** Chance from which a thread is held private: to keep one more is better than to show one. */
const SENSITIVE_BAR = 0.4;
/** Of what names a private matter only in some sentences: "la gastro a eu le lave-linge" is none. */
const PERHAPS_BAR = 0.15;
const MATTERS = declareCues('post', () => PRIVATE_MATTERS.map((pattern) => [true, pattern] as const));
const PERHAPS = declareCues('post', () => PERHAPS_PRIVATE.map((pattern) => [true, pattern] as const));
/** Kinds in which someone speaks of themselves. */
const PRIVATE: ReadonlySet<Kind> = new Set(['question', 'need', 'distress', 'other']);

/** @param weights others than the product's own only to measure what some learned without a text say of it. */
export function suggestKinds(
	post: Reading,
	answers: readonly Answering[],
	weights: JudgingWeights = LEARNED_WEIGHTS,
): KindsSeen {
	if (post.words.length === 0) return { kinds: [suggestion('other', 1, [])], sensitive: null };
	const { scores, wordsFor } = judgeThread(post, answers, weights);
	const said = (outcome: number) => wordsFor(outcome).map(([from, to]) => written(post, from, to));
	const chances = kindChances(scores);
	const kinds: Suggestion<Kind>[] = [];
	for (let outcome = 0; outcome < KINDS.length; outcome += 1) {
		const chance = chances[outcome] as number;
		if (chance <= LEAST_SHOWN) continue;
		kinds.push(suggestion(KINDS[outcome] as Kind, chance, chance > LEAST_REASONED ? said(outcome) : []));
	}
	kinds.sort((left, right) => right.score - left.score);
	return {
		kinds,
		sensitive: sensitiveIn(kinds[0]?.value, scores[SENSITIVE] as number, post, () => said(SENSITIVE)),
	};
}

/** Chance of each kind from all scores of {@link judgeThread}. */
function kindChances(scores: readonly number[]): number[] {
	const chances = chancesOf(scores, 0);
	const least = (scores[SENSITIVE] as number) > 0 ? PRIVATE_CRY_HEARD : DISTRESS_HEARD;
	return chancesOf(scores, (chances[DISTRESS] as number) < least ? unheard(scores) : DISTRESS_LEANING);
}

/** What keeps a cry too faint to be heard from coming first only because nothing else speaks either. */
function unheard(scores: readonly number[]): number {
	const own = scores[DISTRESS] as number;
	let other = Number.NEGATIVE_INFINITY;
	for (let kind = 0; kind < KINDS.length; kind += 1)
		if (kind !== DISTRESS && (scores[kind] as number) > other) other = scores[kind] as number;
	return Math.min(0, other - own - 0.1);
}

/** `leaning` is added to the score of distress. */
function chancesOf(scores: readonly number[], leaning: number): number[] {
	const chances: number[] = [];
	let most = Number.NEGATIVE_INFINITY;
	for (let kind = 0; kind < KINDS.length; kind += 1) {
		const score = (scores[kind] as number) + (kind === DISTRESS ? leaning : 0);
		if (score > most) most = score;
		chances.push(score);
	}
	let total = 0;
	for (let kind = 0; kind < chances.length; kind += 1) {
		const power = Math.exp((chances[kind] as number) - most);
		total += power;
		chances[kind] = power;
	}
	for (let kind = 0; kind < chances.length; kind += 1) chances[kind] = (chances[kind] as number) / total;
	return chances;
}

/** Distress is always private; so is what names a private matter, or reads like one. */
function sensitiveIn(
	kind: Kind | undefined,
	odds: number,
	post: Reading,
	said: () => string[],
): Suggestion<true> | null {
	if (kind === undefined || !PRIVATE.has(kind)) return null;
	const chance = 1 / (1 + Math.exp(-odds));
	const perhaps = chance < PERHAPS_BAR ? [] : findCues(post, PERHAPS);
	const matters = [...findCues(post, MATTERS), ...perhaps];
	if (kind !== 'distress' && matters.length === 0 && chance < SENSITIVE_BAR) return null;
	const named = matters.map(({ from, to }) => written(post, from, to));
	return {
		value: true,
		score: Math.max(chance, Math.min(0.95, 0.6 + named.length / 10)),
		because: named.length > 0 ? named.slice(0, 5) : said(),
		by: 'rule',
	};
}

function suggestion(value: Kind, score: number, because: readonly string[]): Suggestion<Kind> {
	return { value, score, because, by: 'rule' };
}
