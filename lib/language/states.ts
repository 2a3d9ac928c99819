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

function declared(patterns: readonly string[]): CueTable<true> {
	return declareCues('comment', () => patterns.map((pattern) => [true, pattern] as const));
}

const LOOKS_ON = declared(STILL_LOOKING);
const THANKS = declared(THANKS_FOR_ANSWER);
const GOES = declared(GOES_TO_ANSWER);
const EMPTY = declared(EMPTY_COMMENT);
const USABLE = declared(USABLE_ANSWER);

function says(reading: Reading, table: CueTable<true>): boolean {
	return findCues(reading, table).length > 0;
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
	const goes = replies.some((voice) => voice.isAuthor && says(voice.reading, GOES));
	const best = bestAnswer(replies, kind, goes ? 0 : 1);
	const thanked = replies.some((voice) => voice.isAuthor && says(voice.reading, THANKS));
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
	return last !== undefined && says(last.reading, LOOKS_ON);
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
		const useful = findCues(voice.reading, USABLE);
		const empty = findCues(voice.reading, EMPTY).length;
		const score =
			useful.length -
			2 * empty +
			Math.min(2, voice.reading.words.length / 10) +
			(voice.reading.holds & HOLDS_FIGURE && /\d{2}[ .]?\d{2}/.test(voice.reading.text) ? 2 : 0) +
			// To a question, any word that is no mere encouragement is an answer; a thing sought must be had.
			(kind === 'question' && empty === 0 && voice.reading.words.length > 2 ? 1.5 : 0);
		const asks = voice.reading.sentences.every((sentence) => sentence.asks) && !pointsToPost(voice.reading);
		if (asks || score < least) continue;
		if (!best || score > best.score)
			best = {
				comment: voice.comment,
				score,
				words: useful[0] ? written(voice.reading, useful[0].from, useful[0].to) : '',
			};
	}
	return best;
}
