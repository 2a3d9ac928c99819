/** From the words of a thread to its kind, and whether it is private: learned weights, said with the words that weighed. */
import { KINDS, type Kind } from '#lib/domain/kind.ts';
import type { Suggestion } from '#lib/domain/suggestion.ts';
import { SENSITIVE as PRIVATE_MATTERS } from './cues/state-cues.ts';
import { type Answering, judgeThread } from './judge-thread.ts';
import { declareCues, findCues } from './phrases.ts';
import { type Reading, written } from './reading.ts';

export interface KindsSeen {
	/** Best first; scores add up to 1, those under 0.02 left out. `other` when nothing speaks. */
	readonly kinds: readonly Suggestion<Kind>[];
	/** Health, violence, money trouble, custody: null when nothing says so. */
	readonly sensitive: Suggestion<true> | null;
}

/** A cry for help missed costs more than one looked at for nothing: in log-odds. */
const DISTRESS_LEANING = 1;
/** Chance from which that leaning counts: under it a text says too little, and nobody is alarmed by a greeting. */
const DISTRESS_HEARD = 0.3;
const LEAST_SHOWN = 0.02;
/** Under this, a kind is only there to be chosen: nobody is shown why. */
const LEAST_REASONED = 0.1;
const DISTRESS = KINDS.indexOf('distress');
const SENSITIVE = KINDS.length;
/** Chance from which a thread is held private: to keep one more is better than to show one. */
const SENSITIVE_BAR = 0.4;
const MATTERS = declareCues('post', () => PRIVATE_MATTERS.map((pattern) => [true, pattern] as const));
/** Kinds in which someone speaks of themselves. */
const PRIVATE: ReadonlySet<Kind> = new Set(['question', 'need', 'distress', 'other']);

export function suggestKinds(post: Reading, answers: readonly Answering[]): KindsSeen {
	if (post.words.length === 0) return { kinds: [suggestion('other', 1, [])], sensitive: null };
	const { scores, wordsFor } = judgeThread(post, answers);
	const said = (outcome: number) => wordsFor(outcome).map(([from, to]) => written(post, from, to));
	const chances = kindChances(scores);
	const kinds = KINDS.map((kind, outcome) => ({ kind, outcome, chance: chances[outcome] as number }))
		.filter(({ chance }) => chance > LEAST_SHOWN)
		.sort((left, right) => right.chance - left.chance)
		.map(({ kind, outcome, chance }) =>
			suggestion(kind, chance, chance > LEAST_REASONED ? said(outcome) : []),
		);
	return {
		kinds,
		sensitive: sensitiveIn(kinds[0]?.value, scores[SENSITIVE] as number, post, () => said(SENSITIVE)),
	};
}

/** Chance of each kind from all scores of {@link judgeThread}. */
export function kindChances(scores: readonly number[]): number[] {
	const plain = scores.slice(0, KINDS.length);
	const leaning = chancesOf(
		plain.map((score, outcome) => score + (outcome === DISTRESS ? DISTRESS_LEANING : 0)),
	);
	return (leaning[DISTRESS] as number) < DISTRESS_HEARD ? chancesOf(plain) : leaning;
}

function chancesOf(scores: readonly number[]): number[] {
	const most = Math.max(...scores);
	const powers = scores.map((score) => Math.exp(score - most));
	const total = powers.reduce((sum, power) => sum + power, 0);
	return powers.map((power) => power / total);
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
	const named = findCues(post, MATTERS).map(({ from, to }) => written(post, from, to));
	if (kind !== 'distress' && named.length === 0 && chance < SENSITIVE_BAR) return null;
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
