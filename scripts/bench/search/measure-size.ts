/** All engines at one size, taking turns, so that a slow moment of the machine falls on each of them. */
import type { BrowserContext } from 'playwright';
import { call, coldPage, heapDelta, inBrowser, inPage } from './browser.ts';
import type { EngineName } from './engine.ts';
import { type Figures, percentiles, round, type SizeFigures } from './figures.ts';
import { benchQueries } from './texts.ts';

const WARM_QUERIES = 60;
const ADDED = 15;
const OVERLAP_QUERIES = 20;
/** Browsers started with each engine, at least: two say nothing on a busy machine. */
const LEAST_BROWSERS = 5;
/** Cold pages measured for each run of each engine. */
const PAGES_PER_RUN = 4;
/** Beyond, only the shape of the curve is asked: the formula over all posts would take longer than all the rest. */
const MOST_FOR_OVERLAP = 200_000;

export interface SizeRun {
	readonly url: string;
	/** Folder of the browser's profile, where the engines keep their indexes. */
	readonly profile: string;
	readonly size: number;
	readonly runs: number;
	readonly engines: readonly EngineName[];
	readonly words: readonly string[];
	readonly say: (text: string) => void;
}

export async function measureSize(run: SizeRun): Promise<SizeFigures> {
	const figures: Partial<Record<EngineName, Figures>> = {};
	for (const engine of run.engines) figures[engine] = {};
	await inBrowser(run.profile, (browser) => buildAll(run, browser, figures));
	await inBrowser(run.profile, async (browser) => {
		await measureColdPages(run, browser, figures);
		await measureWarm(run, browser, figures);
	});
	await measureColdBrowsers(run, figures);
	await inBrowser(run.profile, (browser) => measureAdding(run, browser, figures));
	return figures;
}

async function buildAll(run: SizeRun, browser: BrowserContext, figures: SizeFigures): Promise<void> {
	const { url, size, engines, say } = run;
	for (const engine of engines) {
		const built = await inPage(browser, url, (page) =>
			call<{ bytes: number | null; ms: number }>(page, 'build', engine, size),
		);
		say(`${size} posts: ${engine} built in ${Math.round(built.ms)} ms`);
		if (engine === 'floor') continue;
		Object.assign(figures[engine] ?? {}, {
			postsPerSecond: Math.round((size * 1000) / built.ms),
			...(built.bytes === null ? {} : { bytesPerPost: Math.round((built.bytes / size) * 10) / 10 }),
		});
	}
	if (!engines.includes('colibri')) return;
	await inPage(browser, url, (page) => call(page, 'saveRows', size));
	const held = await inPage(browser, url, (page) => call<number>(page, 'checkBuilt'));
	if (held !== size) throw new Error(`the index holds ${held} documents of ${size}`);
	say(`${size} posts: rows saved, index checked`);
}

async function measureColdPages(run: SizeRun, browser: BrowserContext, figures: SizeFigures): Promise<void> {
	const times = new Map<EngineName | 'full', number[]>();
	const queries = benchQueries(run.words, 2, run.runs * PAGES_PER_RUN);
	for (const [turn, words] of queries.entries()) {
		for (const engine of run.engines)
			keep(times, engine, await coldPage(browser, run.url, engine, words, false));
		if (run.engines.includes('colibri'))
			keep(times, 'full', await coldPage(browser, run.url, 'colibri', words, true));
		if ((turn + 1) % PAGES_PER_RUN === 0) run.say(`${run.size} posts: ${turn + 1} cold pages of each`);
	}
	for (const [name, all] of times) {
		if (name === 'full') Object.assign(figures.colibri ?? {}, { fullColdPageMs: percentiles(all) });
		else Object.assign(figures[name] ?? {}, { coldPageMs: percentiles(all) });
	}
}

async function measureWarm(run: SizeRun, browser: BrowserContext, figures: SizeFigures): Promise<void> {
	for (const engine of run.engines) {
		if (engine === 'floor') continue;
		const heapDeltaMb = round(await heapDelta(browser, run.url, engine));
		const { full, fullTyping, ...warm } = await inPage(browser, run.url, (page) =>
			call<Record<string, number[]>>(page, 'warm', engine, WARM_QUERIES),
		);
		const told = (times: readonly number[] | undefined) => (times?.length ? percentiles(times) : undefined);
		Object.assign(figures[engine] ?? {}, {
			heapDeltaMb,
			warmMs: Object.fromEntries(Object.entries(warm).map(([name, times]) => [name, told(times)])),
			fullWarmMs: told(full),
			fullTypingMs: told(fullTyping),
		});
		run.say(`${run.size} posts: ${engine} measured warm`);
	}
	if (!run.engines.includes('colibri') || run.size > MOST_FOR_OVERLAP) return;
	const overlap = await inPage(browser, run.url, (page) =>
		call<number>(page, 'overlap', run.size, OVERLAP_QUERIES),
	);
	Object.assign(figures.colibri ?? {}, { overlapExactBm25: round(overlap) });
}

async function measureColdBrowsers(run: SizeRun, figures: SizeFigures): Promise<void> {
	const times = new Map<EngineName, number[]>();
	for (const words of benchQueries(run.words, 2, Math.max(LEAST_BROWSERS, run.runs))) {
		for (const engine of run.engines) {
			const time = await inBrowser(run.profile, (browser) =>
				coldPage(browser, run.url, engine, words, false),
			);
			keep(times, engine, time);
		}
	}
	for (const [engine, all] of times)
		Object.assign(figures[engine] ?? {}, { coldBrowserMs: { p50: percentiles(all).p50 } });
	run.say(`${run.size} posts: cold browsers measured`);
}

async function measureAdding(run: SizeRun, browser: BrowserContext, figures: SizeFigures): Promise<void> {
	for (const engine of run.engines) {
		if (engine === 'floor') continue;
		const times = await inPage(browser, run.url, (page) =>
			call<number[]>(page, 'add', engine, run.size, ADDED),
		);
		Object.assign(figures[engine] ?? {}, { addMs: { p50: percentiles(times).p50 } });
	}
}

function keep<Name>(times: Map<Name, number[]>, name: Name, time: number): void {
	const known = times.get(name);
	if (known) known.push(time);
	else times.set(name, [time]);
}
