/** Is the matter of a thread settled: its author's words, those of others, and what was added to the post. */
import type { Kind } from '#lib/domain/kind.ts';
import { ADDED_TO_POST, CLOSED_AT_HEAD } from './cues/state-cues.ts';
import { judgeSettled } from './judge-settled.ts';
import type { Answering } from './judge-thread.ts';
import type { JudgingWeights } from './judging-table.ts';
import { declareCues, findCues } from './phrases.ts';
import { type Reading, written } from './reading.ts';
import { type ClosingClass, closingWords, ENDS, mayEnd } from './settled-terms.ts';

/** What settles it: how sure, and the words that say so. */
export interface Settled {
	readonly chance: number;
	readonly words: readonly string[];
}

/** Kinds in which something can be settled. */
const SETTLING: ReadonlySet<Kind> = new Set([
	'question',
	'need',
	'offer',
	'ride',
	'lost',
	'found',
	'job',
	'event',
	'distress',
	'tip',
	'other',
]);
/** Classes that open again what was settled. */
const OPENS: ReadonlySet<ClosingClass> = new Set(['again', 'rest']);

/** Chances from which words settle, or open again. */
export const BOUNDS = {
	own: 0.7,
	/** Of the author, where no word of an end is said. */
	bare: 0.9,
	other: 0.9,
	/** Of another, where something goes back to whom it belongs. */
	claims: 0.6,
	opens: 0.2,
};

const added = declareCues('post', () => ADDED_TO_POST.map((pattern) => [true, pattern] as const));
const atHead = declareCues('post', () => CLOSED_AT_HEAD.map((pattern) => [true, pattern] as const));

export function readSettled(
	post: Reading,
	replies: readonly Answering[],
	kind: Kind,
	weights?: JudgingWeights,
): Settled | null {
	if (!SETTLING.has(kind)) return null;
	let settled = settledInPost(post, kind, weights);
	for (const { isAuthor, reading } of replies) {
		const bound = boundOf(reading, kind, isAuthor);
		if (bound === null) continue;
		const chance = judgeSettled(reading, { kind, isAuthor }, 0, reading.words.length, weights);
		if (chance >= bound) settled = { chance, words: wordsOf(reading, 0, reading.words.length) };
		else if (settled && isAuthor && chance < BOUNDS.opens && opensAgain(reading)) settled = null;
	}
	return settled;
}

/** How sure these words must be; null when they are not worth judging. */
function boundOf(reading: Reading, kind: Kind, isAuthor: boolean): number | null {
	if (reading.words.length === 0) return null;
	const ends = mayEnd(reading);
	if (isAuthor) return ends ? BOUNDS.own : BOUNDS.bare;
	if (!ends) return null;
	return kind === 'lost' || kind === 'found' ? BOUNDS.claims : BOUNDS.other;
}

function opensAgain(reading: Reading): boolean {
	return closingWords(reading).some(({ value }) => OPENS.has(value));
}

/** "EDIT : vendu", "[RÉSOLU] …". */
function settledInPost(reading: Reading, kind: Kind, weights?: JudgingWeights): Settled | null {
	const [head] = findCues(reading, atHead);
	if (head && head.from === 0 && kind !== 'found' && standsAlone(reading, head.to))
		return { chance: 0.9, words: [written(reading, head.from, head.to)] };
	const from = findCues(reading, added).at(-1)?.to;
	const end = reading.words.length;
	if (from === undefined || from >= end) return null;
	const chance = judgeSettled(reading, { kind, isAuthor: true }, from, end, weights);
	return chance < BOUNDS.own ? null : { chance, words: wordsOf(reading, from, end) };
}

/** Nothing but a mark or a line stands between these words and the others. */
function standsAlone({ text, words }: Reading, to: number): boolean {
	const after = text.slice(words[to - 1]?.end, words[to]?.start);
	return words[to] === undefined || /[^\s,]/u.test(after) || after.includes('\n');
}

const MOST_WORDS = 3;
const LONGEST_REASON = 8;

/** The words that end it, or else how it begins. */
function wordsOf(reading: Reading, from: number, to: number): string[] {
	const told = closingWords(reading).filter((one) => one.from >= from && one.to <= to && ENDS.has(one.value));
	if (told.length === 0) return [written(reading, from, Math.min(to, from + LONGEST_REASON))];
	return told.slice(0, MOST_WORDS).map((one) => written(reading, one.from, one.to));
}
