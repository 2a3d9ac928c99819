/** What the measuring script calls in the page. Each call is one page's life: opened, measured, closed. */
import { answerTo, checkBuilt, colibriEngine, saveRows } from './colibri-engine.ts';
import type { Engine } from './engine.ts';
import { exactScores } from './exact-scores.ts';
import { flexSearchEngine } from './flexsearch-engine.ts';
import { floorEngine } from './floor-engine.ts';
import { miniSearchEngine } from './minisearch-engine.ts';
import { sqliteEngine } from './sqlite-engine.ts';
import { type BenchPost, benchPosts, benchQueries } from './texts.ts';

const ENGINES: Readonly<Record<string, Engine>> = {
	floor: floorEngine,
	colibri: colibriEngine,
	minisearch: miniSearchEngine,
	flexsearch: flexSearchEngine,
	sqlite: sqliteEngine,
};

const TEXTS_AT_ONCE = 10_000;

let wordsAsked: Promise<string[]> | null = null;

function benchWords(): Promise<string[]> {
	wordsAsked ??= fetch('/words.json').then((response) => response.json());
	return wordsAsked;
}

function engineNamed(name: string): Engine {
	const engine = ENGINES[name];
	if (!engine) throw new Error(`no engine named ${name}`);
	return engine;
}

export const bench = {
	ready: async () => (await benchWords()).length,
	async build(name: string, size: number) {
		const words = await benchWords();
		const spent = { ms: 0 };
		const start = performance.now();
		const { bytes } = await engineNamed(name).build(madeApart(words, size, spent));
		return { bytes, ms: performance.now() - start - spent.ms };
	},
	async saveRows(size: number) {
		await saveRows(benchPosts(await benchWords(), 0, size));
	},
	checkBuilt,
	async warm(name: string, count: number) {
		const words = await benchWords();
		const engine = await engineNamed(name).open();
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
		for (const query of lists.two.slice(0, 10)) await engine.search(query);
		for (const [name_, queries] of Object.entries(lists))
			for (const query of queries) figures[name_]?.push(await timed(() => engine.search(query)));
		for (const [word = ''] of lists.one) {
			const begun = word.slice(0, Math.max(2, word.length - 2));
			if (engine.prefix) figures.prefix?.push(await timed(() => engine.prefix?.(begun)));
			if (engine.full) figures.typo?.push(await timed(() => engine.search([misspelt(word)])));
		}
		for (const query of lists.two) {
			if (!engine.full) break;
			figures.full?.push(await timed(() => engine.full?.(query, false)));
			const last = query.at(-1) ?? '';
			const typing = [...query.slice(0, -1), last.slice(0, Math.max(2, last.length - 1))];
			figures.fullTyping?.push(await timed(() => engine.full?.(typing, true)));
		}
		engine.close();
		return figures;
	},
	/** Heap that an opened engine and its first search hold, in bytes; the caller collects garbage. */
	async hold(name: string) {
		const words = await benchWords();
		const engine = await engineNamed(name).open();
		await engine.search(benchQueries(words, 2, 1)[0] ?? []);
		Object.assign(window, { held: engine });
	},
	async add(name: string, from: number, count: number) {
		const words = await benchWords();
		const engine = await engineNamed(name).open();
		const times: number[] = [];
		for (const post of benchPosts(words, from, count)) times.push(await timed(() => engine.add(post)));
		engine.close();
		return times;
	},
	/** Share of our first ten that belong to the ten best by the exact formula, ties included. */
	async overlap(size: number, count: number) {
		const words = await benchWords();
		const queries = [
			...benchQueries(words, 1, count),
			...benchQueries(words, 2, count),
			...benchQueries(words, 3, count),
		];
		const answers = [];
		for (const query of queries) answers.push(await answerTo(query.join(' ')));
		const exact = exactScores(
			benchPosts(words, 0, size),
			answers.map(({ query }) => query.parts),
		);
		let right = 0;
		let all = 0;
		for (const [place, { ranked }] of answers.entries()) {
			const scores = exact[place] ?? new Map<string, number>();
			const tenth = [...scores.values()].sort((a, b) => b - a)[9] ?? 0;
			for (const { key } of ranked) {
				all++;
				if ((scores.get(key) ?? 0) >= tenth - 1e-6) right++;
			}
		}
		return right / all;
	},
};

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

/** `/?cold=engine&words=a,b&full=1`: from the opening of the page to the first ten ids, as a popup would. */
async function runCold(asked: URLSearchParams): Promise<void> {
	const words = (asked.get('words') ?? '').split(',');
	const engine = await engineNamed(asked.get('cold') ?? '').open();
	const opened = performance.now();
	if (asked.get('full') === '1' && engine.full) await engine.full(words, false);
	else await engine.search(words);
	Object.assign(window, { coldMs: performance.now(), openedMs: opened });
	engine.close();
}

const asked = new URLSearchParams(location.search);
if (asked.has('cold')) runCold(asked).catch((error) => Object.assign(window, { coldError: String(error) }));
Object.assign(window, { bench });
