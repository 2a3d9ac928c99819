/**
 * Search engines side by side in a real Chromium, each on its own storage: figures of docs/command-line.md.
 * Engines take turns within each run, so that a slow moment of the machine falls on all of them.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { servePage } from './search/serve.ts';
import { benchQueries } from './search/texts.ts';
import { benchWords } from './search/word-list.ts';

const ENGINES = ['floor', 'colibri', 'minisearch', 'flexsearch', 'sqlite'] as const;
type EngineName = (typeof ENGINES)[number];

const WARM_QUERIES = 60;
const ADDED = 15;
const OVERLAP_QUERIES = 20;
/** Cold pages measured for each run of each engine. */
const PAGES_PER_RUN = 4;

type Figures = Record<string, unknown>;

export async function benchSearch(options: {
	readonly sizes: readonly number[];
	readonly runs: number;
}): Promise<Figures> {
	const folder = mkdtempSync(join(tmpdir(), 'colibri-bench-'));
	const served = await servePage(benchWords(), join(folder, 'page'));
	const sizes: Record<string, Record<string, Figures>> = {};
	try {
		for (const size of options.sizes)
			sizes[String(size)] = await measureSize(
				served.url,
				join(folder, `profile-${size}`),
				size,
				options.runs,
			);
	} finally {
		served.close();
		rmSync(folder, { recursive: true, force: true });
	}
	return { runs: options.runs, sizes, growth: growthOf(sizes), ratios: ratiosOf(sizes) };
}

async function measureSize(
	url: string,
	profile: string,
	size: number,
	runs: number,
): Promise<Record<string, Figures>> {
	const figures: Record<EngineName, Figures> = {
		floor: {},
		colibri: {},
		minisearch: {},
		flexsearch: {},
		sqlite: {},
	};
	const cold = samples();
	const coldFull: number[] = [];
	const coldBrowser = samples();
	const queries = benchQueries(benchWords(), 2, runs * PAGES_PER_RUN);
	await inBrowser(profile, async (browser) => {
		for (const engine of ENGINES) {
			say(`${size} posts: building ${engine}`);
			const built = await inPage(browser, url, (page) =>
				call<{ bytes: number | null; ms: number }>(page, 'build', engine, size),
			);
			if (engine === 'floor') continue;
			figures[engine].postsPerSecond = Math.round((size * 1000) / built.ms);
			if (built.bytes !== null) figures[engine].bytesPerPost = Math.round((built.bytes / size) * 10) / 10;
		}
		await inPage(browser, url, (page) => call(page, 'saveRows', size));
		const held = await inPage(browser, url, (page) => call<number>(page, 'checkBuilt'));
		if (held !== size) throw new Error(`the index holds ${held} documents of ${size}`);
	});
	await inBrowser(profile, async (browser) => {
		for (let run = 0; run < runs * PAGES_PER_RUN; run++) {
			for (const engine of ENGINES)
				cold[engine].push(await coldPage(browser, url, engine, queries[run] ?? [], false));
			coldFull.push(await coldPage(browser, url, 'colibri', queries[run] ?? [], true));
		}
		for (const engine of ENGINES) {
			if (engine === 'floor') continue;
			say(`${size} posts: warm ${engine}`);
			figures[engine].heapDeltaMb = await heapDelta(browser, url, engine);
			const warm = await inPage(browser, url, (page) =>
				call<Record<string, number[]>>(page, 'warm', engine, WARM_QUERIES),
			);
			const { full = [], fullTyping = [], ...rest } = warm;
			figures[engine].warmMs = Object.fromEntries(
				Object.entries(rest).flatMap(([name, times]) =>
					times.length > 0 ? [[name, percentiles(times)]] : [],
				),
			);
			if (full.length > 0) {
				figures[engine].fullWarmMs = percentiles(full);
				figures[engine].fullTypingMs = percentiles(fullTyping);
			}
		}
		figures.colibri.overlapExactBm25 = round(
			await inPage(browser, url, (page) => call<number>(page, 'overlap', size, OVERLAP_QUERIES)),
		);
	});
	for (let run = 0; run < runs; run++) {
		for (const engine of ENGINES)
			coldBrowser[engine].push(
				await inBrowser(profile, (browser) => coldPage(browser, url, engine, queries[run] ?? [], false)),
			);
	}
	await inBrowser(profile, async (browser) => {
		for (const engine of ENGINES) {
			if (engine === 'floor') continue;
			const times = await inPage(browser, url, (page) => call<number[]>(page, 'add', engine, size, ADDED));
			figures[engine].addMs = { p50: percentiles(times).p50 };
		}
	});
	for (const engine of ENGINES) {
		figures[engine].coldPageMs = percentiles(cold[engine]);
		figures[engine].coldBrowserMs = { p50: percentiles(coldBrowser[engine]).p50 };
	}
	figures.colibri.fullColdPageMs = percentiles(coldFull);
	return figures;
}

function samples(): Record<EngineName, number[]> {
	return { floor: [], colibri: [], minisearch: [], flexsearch: [], sqlite: [] };
}

async function inBrowser<Value>(
	profile: string,
	work: (browser: BrowserContext) => Promise<Value>,
): Promise<Value> {
	const browser = await chromium.launchPersistentContext(profile, {
		executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
		headless: true,
		chromiumSandbox: process.getuid?.() !== 0,
		args: ['--no-first-run', '--disable-background-networking', '--disable-gpu', '--js-flags=--expose-gc'],
	});
	try {
		return await work(browser);
	} finally {
		await browser.close();
	}
}

async function inPage<Value>(
	browser: BrowserContext,
	url: string,
	work: (page: Page) => Promise<Value>,
): Promise<Value> {
	const page = await browser.newPage();
	try {
		await page.goto(url);
		await page.waitForFunction('window.bench !== undefined');
		await call(page, 'ready');
		return await work(page);
	} finally {
		await page.close();
	}
}

/** A page's first answer, in ms since the page was opened. */
async function coldPage(
	browser: BrowserContext,
	url: string,
	engine: EngineName,
	words: readonly string[],
	full: boolean,
): Promise<number> {
	const page = await browser.newPage();
	try {
		await page.goto(`${url}?cold=${engine}&words=${words.join(',')}&full=${full ? 1 : 0}`);
		await page.waitForFunction('window.coldMs !== undefined');
		return (await page.evaluate('window.coldMs')) as number;
	} finally {
		await page.close();
	}
}

function call<Value>(page: Page, name: string, ...args: readonly unknown[]): Promise<Value> {
	return page.evaluate(`window.bench.${name}(...${JSON.stringify(args)})`) as Promise<Value>;
}

async function heapDelta(browser: BrowserContext, url: string, engine: EngineName): Promise<number> {
	return inPage(browser, url, async (page) => {
		const session = await page.context().newCDPSession(page);
		const used = async () => {
			await session.send('HeapProfiler.collectGarbage');
			const { usedSize } = await session.send('Runtime.getHeapUsage');
			return usedSize;
		};
		const before = await used();
		await call(page, 'hold', engine);
		return round(((await used()) - before) / 2 ** 20);
	});
}

function percentiles(times: readonly number[]): { readonly p50: number; readonly p95: number } {
	const sorted = [...times].sort((a, b) => a - b);
	const at = (share: number) =>
		round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
	return { p50: at(0.5), p95: at(0.95) };
}

function growthOf(sizes: Record<string, Record<string, Figures>>): Record<string, number> {
	const names = Object.keys(sizes);
	const growth: Record<string, number> = {};
	for (const [place, name] of names.entries()) {
		const before = names[place - 1];
		if (before)
			growth[`${before}→${name}`] = round(p50(sizes[name], 'colibri') / p50(sizes[before], 'colibri'));
	}
	return growth;
}

function ratiosOf(sizes: Record<string, Record<string, Figures>>): Record<string, Record<string, number>> {
	return Object.fromEntries(
		Object.entries(sizes).map(([name, engines]) => {
			const cold = (engine: EngineName) => p50(engines, engine);
			const browser = (engine: EngineName) => p50(engines, engine, 'coldBrowserMs');
			const add = (engine: EngineName) => p50(engines, engine, 'addMs');
			const speed = (engine: EngineName) => Number(engines[engine]?.postsPerSecond ?? 0);
			return [
				name,
				{
					coldToFloor: round(cold('colibri') / cold('floor')),
					coldToMiniSearch: round(cold('colibri') / cold('minisearch')),
					coldToSqlite: round(cold('colibri') / cold('sqlite')),
					coldToFlexSearch: round(cold('colibri') / cold('flexsearch')),
					coldBrowserToFlexSearch: round(browser('colibri') / browser('flexsearch')),
					fullColdToFloor: round(p50(engines, 'colibri', 'fullColdPageMs') / cold('floor')),
					addToSqlite: round(add('colibri') / add('sqlite')),
					rebuildToSqlite: round(speed('colibri') / speed('sqlite')),
				},
			];
		}),
	);
}

function p50(
	engines: Record<string, Figures> | undefined,
	engine: EngineName,
	figure = 'coldPageMs',
): number {
	return (engines?.[engine]?.[figure] as { readonly p50: number } | undefined)?.p50 ?? Number.NaN;
}

function round(value: number): number {
	return Math.round(value * 1000) / 1000;
}

function say(text: string): void {
	console.error(text);
}
