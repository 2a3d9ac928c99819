/** What the measuring script calls in an engine's page. Each call is one page's life: opened, measured, closed. */
import type { QueryPart } from '#lib/search/interpreted-query.ts';
import type { Engine } from './engine.ts';
import { exactScores } from './exact-scores.ts';
import { type BenchPost, benchPosts, benchQueries } from './texts.ts';

/** What only our own index is asked. */
export interface EngineChecks {
	/** Posts and comments as rows, for full answers; apart, so that building the index alone is timed. */
	saveRows(posts: Iterable<BenchPost>): Promise<void>;
	/** Documents held by an index that is whole and consistent; or it throws. */
	checkBuilt(): Promise<number>;
	/** What the index made of a query, and its ten best. */
	answerTo(text: string): Promise<{ readonly parts: readonly QueryPart[]; readonly keys: readonly string[] }>;
}

const TEXTS_AT_ONCE = 10_000;

export function measures(engine: Engine, words: readonly string[], checks: EngineChecks | null) {
	return {
		async build(size: number) {
			const spent = { ms: 0 };
			const start = performance.now();
			const { bytes } = await engine.build(madeApart(words, size, spent));
			return { bytes, ms: performance.now() - start - spent.ms };
		},
		async saveRows(size: number) {
			await checks?.saveRows(benchPosts(words, 0, size));
		},
		checkBuilt: () => checks?.checkBuilt(),
		warm: (count: number) => warm(engine, words, count),
		/** Keeps an opened engine and its first search on the heap; the caller collects garbage. */
		async hold() {
			const opened = await engine.open();
			await opened.search(benchQueries(words, 2, 1)[0] ?? []);
			Object.assign(window, { held: opened });
		},
		async add(from: number, count: number) {
			const opened = await engine.open();
			const times: number[] = [];
			for (const post of benchPosts(words, from, count)) times.push(await timed(() => opened.add(post)));
			opened.close();
			return times;
		},
		overlap: (size: number, count: number) => (checks ? overlap(checks, words, size, count) : null),
	};
}

async function warm(engine: Engine, words: readonly string[], count: number) {
	const opened = await engine.open();
	const figures: Record<string, number[]> = {
		one: [],
		two: [],
		three: [],
		prefix: [],
		typo: [],
		full: [],
		fullTyping: [],
	};
	const lists = {
		one: benchQueries(words, 1, count),
		two: benchQueries(words, 2, count),
		three: benchQueries(words, 3, count),
	};
	for (const query of lists.two.slice(0, 10)) await opened.search(query);
	for (const [name, queries] of Object.entries(lists))
		for (const query of queries) figures[name]?.push(await timed(() => opened.search(query)));
	for (const [word = ''] of lists.one) {
		const begun = word.slice(0, Math.max(2, word.length - 2));
		if (opened.prefix) figures.prefix?.push(await timed(() => opened.prefix?.(begun)));
		if (opened.full) figures.typo?.push(await timed(() => opened.search([misspelt(word)])));
	}
	for (const query of lists.two) {
		if (!opened.full) break;
		figures.full?.push(await timed(() => opened.full?.(query, false)));
		const last = query.at(-1) ?? '';
		const typing = [...query.slice(0, -1), last.slice(0, Math.max(2, last.length - 1))];
		figures.fullTyping?.push(await timed(() => opened.full?.(typing, true)));
	}
	opened.close();
	return figures;
}

/** Share of our first ten that belong to the ten best by the exact formula, ties included. */
async function overlap(checks: EngineChecks, words: readonly string[], size: number, count: number) {
	const queries = [
		...benchQueries(words, 1, count),
		...benchQueries(words, 2, count),
		...benchQueries(words, 3, count),
	];
	const answers = [];
	for (const query of queries) answers.push(await checks.answerTo(query.join(' ')));
	const exact = exactScores(
		benchPosts(words, 0, size),
		answers.map(({ parts }) => parts),
	);
	let right = 0;
	let all = 0;
	for (const [place, { keys }] of answers.entries()) {
		const scores = exact[place] ?? new Map<string, number>();
		const tenth = [...scores.values()].sort((a, b) => b - a)[9] ?? 0;
		for (const key of keys) {
			all++;
			if ((scores.get(key) ?? 0) >= tenth - 1e-6) right++;
		}
	}
	return right / all;
}

/** Texts are made some at a time, and the time that takes is told apart: only indexing and writing are timed. */
function* madeApart(words: readonly string[], size: number, spent: { ms: number }): Generator<BenchPost> {
	for (let first = 0; first < size; first += TEXTS_AT_ONCE) {
		const start = performance.now();
		const posts = [...benchPosts(words, first, Math.min(TEXTS_AT_ONCE, size - first))];
		spent.ms += performance.now() - start;
		yield* posts;
	}
}

async function timed(work: () => unknown): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

/** Two letters of the middle swapped. */
function misspelt(word: string): string {
	const at = Math.floor(word.length / 2) - 1;
	return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
}
