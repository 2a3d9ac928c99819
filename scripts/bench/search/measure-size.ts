/** All engines at one size, taking turns, so that a slow moment of the machine falls on each of them. */
import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright';
import { call, coldPage, freshPage, heapDelta, inBrowser, inPage, loadExtension } from './browser.ts';
import type { ColdTimes } from './cold-times.ts';
import type { EngineName } from './engine.ts';
import type { EnginePages } from './engine-pages.ts';
import { type Figures, percentiles, round, type SizeFigures } from './figures.ts';
import { benchQueries, seeded } from './texts.ts';

const WARM_QUERIES = 60;
const ADDED = 15;
const OVERLAP_QUERIES = 20;
/** Browsers started with each engine, at least: two say nothing on a busy machine. */
const LEAST_BROWSERS = 5;
/** Cold pages measured for each run of each engine. */
const PAGES_PER_RUN = 4;
/** Beyond, only the shape of the curve is asked: the formula over all posts would take longer than all the rest. */
const MOST_FOR_OVERLAP = 200_000;

/** Openings told to nobody. */
const UNTOLD = 3;

/** For the page before to be gone. */
const PAUSE_MS = 100;

/** `full`: our own, with texts and snippets. */
type Turn = EngineName | 'full';

export interface SizeRun {
	readonly pages: EnginePages;
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
	await buildAll(run, figures);
	await withEngines(run, run.engines, async (bench) => {
		await measureColdPages(run, bench, figures);
		await measureWarm(run, bench, figures);
	});
	await measureColdBrowsers(run, figures);
	await withEngines(run, run.engines, (bench) => measureAdding(run, bench, figures));
	return figures;
}

/** A browser with the pages of some engines, by their addresses. */
interface Bench {
	readonly browser: BrowserContext;
	readonly urlOf: (engine: EngineName) => string;
}

async function withEngines<Value>(
	{ pages, profile }: SizeRun,
	engines: readonly EngineName[],
	work: (bench: Bench) => Promise<Value>,
): Promise<Value> {
	return inBrowser(profile, async (browser) => {
		const urls = new Map<EngineName, string>();
		for (const engine of engines) urls.set(engine, await loadExtension(browser, pages.folderOf(engine)));
		return work({ browser, urlOf: (engine) => urls.get(engine) ?? '' });
	});
}

/** A page that does what it is called for. */
function inMeasures<Value>(
	bench: Bench,
	engine: EngineName,
	work: (page: Page) => Promise<Value>,
): Promise<Value> {
	return inPage(bench.browser, `${bench.urlOf(engine)}page.html`, work);
}

/** A browser for each: what one leaves to be tidied on disk or in memory falls on no other. */
async function buildAll(run: SizeRun, figures: SizeFigures): Promise<void> {
	const { size, engines, say } = run;
	for (const engine of engines) {
		const built = await withEngines(run, [engine], (bench) =>
			inMeasures(bench, engine, (page) => call<{ bytes: number | null; ms: number }>(page, 'build', size)),
		);
		say(`${size} posts: ${engine} built in ${Math.round(built.ms)} ms`);
		if (engine === 'floor') continue;
		Object.assign(figures[engine] ?? {}, {
			postsPerSecond: Math.round((size * 1000) / built.ms),
			...(built.bytes === null ? {} : { bytesPerPost: Math.round((built.bytes / size) * 10) / 10 }),
		});
	}
	if (!engines.includes('colibri')) return;
	await withEngines(run, ['colibri'], async (bench) => {
		await inMeasures(bench, 'colibri', (page) => call(page, 'saveRows', size));
		const held = await inMeasures(bench, 'colibri', (page) => call<number>(page, 'checkBuilt'));
		if (held !== size) throw new Error(`the index holds ${held} documents of ${size}`);
	});
	say(`${size} posts: rows saved, index checked`);
}

async function measureColdPages(
	run: SizeRun,
	{ browser, urlOf }: Bench,
	figures: SizeFigures,
): Promise<void> {
	const times = new Map<Turn, ColdTimes[]>();
	const turns: Turn[] = run.engines.includes('colibri') ? [...run.engines, 'full'] : [...run.engines];
	const page = (name: Turn, words: readonly string[]) =>
		freshPage(browser, urlOf(name === 'full' ? 'colibri' : name), words, name === 'full');
	const random = seeded(run.size);
	const [first = [], ...queries] = benchQueries(run.words, 2, 1 + run.runs * PAGES_PER_RUN);
	// The first opening after building may put the store in order, and the browser keeps compiled what it met twice.
	for (let opening = 0; opening < UNTOLD; opening++) for (const name of turns) await page(name, first);
	for (const [turn, words] of queries.entries()) {
		for (const name of shuffled(turns, random)) {
			await setTimeout(PAUSE_MS);
			keep(times, name, await page(name, words));
		}
		if ((turn + 1) % PAGES_PER_RUN === 0) run.say(`${run.size} posts: ${turn + 1} cold pages of each`);
	}
	for (const [name, all] of times) {
		const answered = percentiles(all.map((one) => one.answered));
		if (name === 'full') Object.assign(figures.colibri ?? {}, { fullColdPageMs: answered });
		else Object.assign(figures[name] ?? {}, { coldPageMs: answered, coldPartsMs: partsOf(all) });
	}
}

/** Where a cold page's time goes, medians. */
function partsOf(all: readonly ColdTimes[]): Record<string, number> {
	const median = (part: (times: ColdTimes) => number) => percentiles(all.map(part)).p50;
	return {
		script: median(({ began }) => began),
		opening: median(({ began, open }) => open - began),
		search: median(({ open, answered }) => answered - open),
	};
}

async function measureWarm(run: SizeRun, bench: Bench, figures: SizeFigures): Promise<void> {
	for (const engine of run.engines) {
		if (engine === 'floor') continue;
		const heapDeltaMb = round(await heapDelta(bench.browser, bench.urlOf(engine)));
		const { full, fullTyping, ...warm } = await inMeasures(bench, engine, (page) =>
			call<Record<string, number[]>>(page, 'warm', WARM_QUERIES),
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
	const overlap = await inMeasures(bench, 'colibri', (page) =>
		call<number>(page, 'overlap', run.size, OVERLAP_QUERIES),
	);
	Object.assign(figures.colibri ?? {}, { overlapExactBm25: round(overlap) });
}

async function measureColdBrowsers(run: SizeRun, figures: SizeFigures): Promise<void> {
	const times = new Map<EngineName, number[]>();
	const random = seeded(run.size + 1);
	for (const words of benchQueries(run.words, 2, Math.max(LEAST_BROWSERS, run.runs))) {
		for (const engine of shuffled(run.engines, random)) {
			const { answered } = await withEngines(run, [engine], ({ browser, urlOf }) =>
				coldPage(browser, urlOf(engine), words, false),
			);
			keep(times, engine, answered);
		}
	}
	for (const [engine, all] of times)
		Object.assign(figures[engine] ?? {}, { coldBrowserMs: percentiles(all) });
	run.say(`${run.size} posts: cold browsers measured`);
}

async function measureAdding(run: SizeRun, bench: Bench, figures: SizeFigures): Promise<void> {
	for (const engine of run.engines) {
		const times = await inMeasures(bench, engine, (page) => call<number[]>(page, 'add', run.size, ADDED));
		Object.assign(figures[engine] ?? {}, { addMs: percentiles(times) });
	}
}

/** In another order each time: nobody always follows the same one. */
function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
	return items
		.map((item) => ({ item, at: random() }))
		.sort((a, b) => a.at - b.at)
		.map(({ item }) => item);
}

function keep<Name, Time>(times: Map<Name, Time[]>, name: Name, time: Time): void {
	const known = times.get(name);
	if (known) known.push(time);
	else times.set(name, [time]);
}
