/**
 * What understanding a thread costs beside its analysis for the index: both over the same threads, turn by turn in
 * one run, in processor time of this very thread, so that a busy machine blurs neither.
 */
import { join } from 'node:path';
import type { SearchDocument } from '#lib/search/document.ts';
import { documentTerms } from '#lib/search/index-terms.ts';
import { wordBook } from '#lib/search/word-book.ts';
import { understandThread } from '#lib/services/understand-thread.ts';
import { type LabelledThread, readLabelledThreads } from '../evaluate/labelled-threads.ts';

export interface UnderstandingFigures {
	readonly threads: number;
	/** Medians, milliseconds of processor a thread. */
	readonly understandingMs: number;
	readonly analysisMs: number;
	/** Median of the turns' own ratios. */
	readonly ratio: number;
}

const CORPUS = join(import.meta.dirname, '../../tests/fixtures/corpus');
const WARMING = 5;
const TURNS = 21;
/** Times over in one turn: the system counts processor time in ticks of a few milliseconds. */
const OVER = 8;
/** Threads analysed together, as a screen of posts is: they share what is found of a word. */
const BATCH = 10;

export function benchUnderstanding(): UnderstandingFigures {
	const threads = ['a', 'b'].flatMap((half) => readLabelledThreads(join(CORPUS, half)));
	const documents = threads.map(documentOf);
	const understanding = () => threads.forEach(({ thread, place }) => void understandThread(thread, place));
	const analysis = () => {
		for (let from = 0; from < documents.length; from += BATCH) {
			const book = wordBook();
			for (const document of documents.slice(from, from + BATCH)) documentTerms(document, book);
		}
	};
	const turns = Array.from(
		{ length: WARMING + TURNS },
		() => [spent(understanding), spent(analysis)] as const,
	).slice(WARMING);
	return {
		threads: threads.length,
		understandingMs: rounded(median(turns.map(([own]) => own)) / threads.length),
		analysisMs: rounded(median(turns.map(([, own]) => own)) / threads.length),
		ratio: rounded(median(turns.map(([one, other]) => one / other))),
	};
}

function documentOf({ id, thread: { post, comments } }: LabelledThread): SearchDocument {
	return {
		key: id,
		title: post.text,
		body: comments.map(({ text }) => text),
		filters: {
			groupId: post.groupId,
			kind: null,
			tags: [],
			authors: [],
			authorNames: [],
			answered: false,
			confirmed: false,
			at: post.firstSeenAt,
			dated: true,
		},
	};
}

function spent(work: () => void): number {
	const before = process.threadCpuUsage();
	for (let time = 0; time < OVER; time += 1) work();
	const { user, system } = process.threadCpuUsage(before);
	return (user + system) / 1000 / OVER;
}

function median(values: readonly number[]): number {
	const sorted = [...values].sort((left, right) => left - right);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function rounded(value: number): number {
	return Math.round(value * 1000) / 1000;
}
