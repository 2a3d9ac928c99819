/** Is the matter settled, was it answered: read from its comments. */
import type { CommentKey } from '#lib/domain/ids.ts';
import type { Kind } from '#lib/domain/kind.ts';
import type { Suggestion } from '#lib/domain/suggestion.ts';
import {
	EMPTY_COMMENT,
	GOES_TO_ANSWER,
	STILL_LOOKING,
	THANKS_FOR_ANSWER,
	USABLE_ANSWER,
} from './cues/state-cues.ts';
import { type CueTable, declareCues, findCues } from './phrases.ts';
import { type Reading, written } from './reading.ts';
import { readSettled } from './settled.ts';
import { HOLDS_FIGURE } from './word-forms.ts';

type State = 'still-looking' | 'thanks' | 'goes' | 'empty' | 'usable';

const TABLES: readonly (readonly [State, readonly string[]])[] = [
	['still-looking', STILL_LOOKING],
	['thanks', THANKS_FOR_ANSWER],
	['goes', GOES_TO_ANSWER],
	['empty', EMPTY_COMMENT],
	['usable', USABLE_ANSWER],
];
const tables = new Map<State, CueTable<true>>(
	TABLES.map(([state, patterns]) => [
		state,
		declareCues('comment', () => patterns.map((pattern) => [true, pattern] as const)),
	]),
);

/** The words of a reading that say so, as written; empty when none does. */
function wordsSaying(state: State, reading: Reading): string[] {
	const table = tables.get(state);
	return table ? findCues(reading, table).map(({ from, to }) => written(reading, from, to)) : [];
}

/** How many cues of a reading say so. */
function countSaying(state: State, reading: Reading): number {
	const table = tables.get(state);
	return table ? findCues(reading, table).length : 0;
}

/** One voice of a thread: the post (`comment` null) or a comment. */
export interface StateVoice {
	readonly comment: CommentKey | null;
	readonly isAuthor: boolean;
	readonly reading: Reading;
}

export interface ThreadStates {
	readonly answered: Suggestion<boolean>;
	readonly settled: Suggestion<boolean>;
	readonly bestReply: CommentKey | null;
}

/** Answered counts for what asks. */
export function readStates(voices: readonly StateVoice[], kind: Kind): ThreadStates {
	const [post, ...replies] = voices;
	const settled = post ? readSettled(post.reading, replies, kind) : null;
	const goes = replies.some((voice) => voice.isAuthor && countSaying('goes', voice.reading) > 0);
	const best = bestAnswer(replies, kind, goes ? 0 : 1);
	const thanked = replies.some((voice) => voice.isAuthor && countSaying('thanks', voice.reading) > 0);
	const looking = kind === 'need' && settled === null && stillLooking(replies);
	const answered =
		best !== null &&
		!looking &&
		(best.score >= (kind === 'question' ? 1.5 : 2) || thanked || goes || settled !== null);
	return {
		answered: {
			value: answered,
			score: answered ? Math.min(0.95, 0.5 + (best?.score ?? 0) / 10) : 0.7,
			because: answered && best ? [best.words] : [],
			by: 'rule',
		},
		settled: {
			value: settled !== null,
			score: settled?.chance ?? 0.7,
			because: settled?.words ?? [],
			by: 'rule',
		},
		bestReply: answered ? (best?.comment ?? null) : null,
	};
}

/** The author's last word says the search goes on. */
function stillLooking(replies: readonly StateVoice[]): boolean {
	const last = replies.findLast((voice) => voice.isAuthor);
	return last !== undefined && countSaying('still-looking', last.reading) > 0;
}

interface Answer {
	readonly comment: CommentKey | null;
	readonly score: number;
	readonly words: string;
}

/** "t'as pas vu le post de Clémentine ?": a question that shows where to look. */
function pointsToPost(reading: Reading): boolean {
	return /\b(vue?|lue?|regard\S{1,3}|voir)\b.{0,12}\b(post|annonce|publication|message)\b/i.test(
		reading.text,
	);
}

/** The comment of someone else that says most that can be used. */
function bestAnswer(replies: readonly StateVoice[], kind: Kind, least: number): Answer | null {
	let best: Answer | null = null;
	for (const voice of replies) {
		if (voice.isAuthor) continue;
		const useful = countSaying('usable', voice.reading);
		const empty = countSaying('empty', voice.reading);
		const score =
			useful -
			2 * empty +
			Math.min(2, voice.reading.words.length / 10) +
			(voice.reading.holds & HOLDS_FIGURE && /\d{2}[ .]?\d{2}/.test(voice.reading.text) ? 2 : 0) +
			// To a question, any word that is no mere encouragement is an answer; a thing sought must be had.
			(kind === 'question' && empty === 0 && voice.reading.words.length > 2 ? 1.5 : 0);
		const asks = voice.reading.sentences.every((sentence) => sentence.asks) && !pointsToPost(voice.reading);
		if (asks || score < least) continue;
		if (!best || score > best.score)
			best = { comment: voice.comment, score, words: wordsSaying('usable', voice.reading)[0] ?? '' };
	}
	return best;
}
