/**
 * What the content script costs Facebook's page: the extension as built in a real Chromium slowed four times,
 * on the simulated group, half of the posts at once, the others in batches as one scrolls. Time is what the browser's
 * own trace says of functions that come from our scripts, whatever calls them, with the styles and layouts they force.
 * Layout shift and heap are against the same page without the extension; heap after a longer way, at full speed.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession } from 'playwright';
import { pageWordsIn } from '#lib/i18n/page-words.ts';
import { type DrivenChromium, launchChromium } from '#tests/support/chromium.ts';
import { passFirstRun } from '#tests/support/colibri.ts';
import { builtFolder } from '#tests/support/extension.ts';
import { press } from '#tests/support/gestures.ts';
import { siteHost } from '#tests/support/site-host.ts';

export interface PageFigures {
	/** That the library kept, of those that came on screen. */
	readonly posts: number;
	readonly throttle: number;
	/** All our work in the page, over those posts. */
	readonly msPerPost: number;
	readonly longestTaskMs: number;
	/** With the extension, less without. */
	readonly layoutShift: number;
	readonly heapDeltaMb: number;
	/** Posts that passed before the heap was weighed. */
	readonly heapPosts: number;
	/** Every script of ours that the group's page loaded. */
	readonly bundleGzipKb: number;
	readonly bundle: readonly string[];
	/** Our work on a page that is no group's, from its start to its rest. */
	readonly emptyPageMs: number;
}

export interface PageSizes {
	readonly posts: number;
	readonly heapPosts: number;
}

const THROTTLE = 4;
/** In either language: the browser's own may not be the one asked for. */
const YES = new RegExp(`^(${pageWordsIn('fr').page.yes}|${pageWordsIn('en').page.yes})$`, 'u');
const GROUP = 'Parents de Montreuil';
/** A tall window shows many posts at once: the way down is shorter, each post is on screen all the same. */
const TALL = { width: 1280, height: 3000 };
/** A stop at each screen: its posts are read and marked while they stand there. */
const PAUSE_MS = 120;
const SLOW_MS = 120_000;
const CATEGORIES = ['devtools.timeline', 'v8.execute', 'disabled-by-default-v8.compile'];

interface TraceEvent {
	readonly name: string;
	readonly ph: string;
	readonly ts: number;
	readonly dur?: number;
	/** Of the thread itself: what other programs took meanwhile is left out. */
	readonly tdur?: number;
	readonly tid: number;
	readonly pid: number;
	readonly args: { readonly data?: { readonly url?: string } };
}

interface Walk {
	readonly shift: number;
	readonly heapMb: number;
	readonly tasks: readonly Task[];
}

/** A stretch of ours that held the page. */
interface Task {
	readonly script: string;
	readonly ms: number;
}

/** One way down a page. */
interface Way {
	readonly throttle: number;
	readonly traced: boolean;
}

const SLOW: Way = { throttle: THROTTLE, traced: true };
const FAST: Way = { throttle: 1, traced: false };

export async function benchPage({ posts, heapPosts }: PageSizes): Promise<PageFigures> {
	const bare = await withBrowser(posts, true, (browser) => walk(browser, { ...SLOW, traced: false }));
	const { ours, kept, empty } = await withBrowser(posts, false, async (browser) => {
		await chooseGroup(browser);
		const way = await walk(browser, SLOW);
		return { ours: way, kept: await postsKept(browser), empty: await emptyPage(browser) };
	});
	const heapBare = await withBrowser(heapPosts, true, (browser) => walk(browser, FAST));
	const heapOurs = await withBrowser(heapPosts, false, async (browser) => {
		await chooseGroup(browser);
		return walk(browser, FAST);
	});
	const bundle = [...new Set(ours.tasks.map(({ script }) => script))];
	return {
		posts: kept,
		throttle: THROTTLE,
		msPerPost: round(sum(ours.tasks.map(({ ms }) => ms)) / Math.max(kept, 1)),
		longestTaskMs: round(Math.max(0, ...ours.tasks.map(({ ms }) => ms))),
		layoutShift: round(Math.max(0, ours.shift - bare.shift)),
		heapDeltaMb: round(heapOurs.heapMb - heapBare.heapMb),
		heapPosts,
		bundleGzipKb: round(sum(bundle.map(weigh))),
		bundle,
		emptyPageMs: round(sum(empty.map(({ ms }) => ms))),
	};
}

async function chooseGroup(browser: DrivenChromium): Promise<void> {
	await passFirstRun(browser);
	const page = await browser.openPage(browser.site.groupUrl(GROUP));
	await press(page, 'marks', YES);
	await page.close();
}

/** Asked of the library itself: a post that was not kept was not read. */
async function postsKept(browser: DrivenChromium): Promise<number> {
	const panel = await browser.openPanel('popup');
	const kept = await panel.run(async () => {
		let count = 0;
		for (const { name = '' } of await indexedDB.databases()) {
			const database = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open(name);
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
			if (database.objectStoreNames.contains('posts')) {
				count += await new Promise<number>((resolve, reject) => {
					const request = database.transaction('posts').objectStore('posts').count();
					request.onsuccess = () => resolve(request.result);
					request.onerror = () => reject(request.error);
				});
			}
			database.close();
		}
		return count;
	});
	await panel.close();
	return kept;
}

async function withBrowser<Value>(
	posts: number,
	bare: boolean,
	work: (browser: DrivenChromium) => Promise<Value>,
): Promise<Value> {
	const site = siteHost({ posts, firstScreen: Math.floor(posts / 2), batch: 100 });
	const browser = await launchChromium({ site, ...(bare && { alter: withoutScript }) });
	try {
		return await work(browser);
	} finally {
		await browser.close();
	}
}

/** The same extension, absent from the page. */
function withoutScript(folder: string): void {
	const path = join(folder, 'manifest.json');
	const { content_scripts: _, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
	writeFileSync(path, JSON.stringify(manifest));
}

/** From the first post to the last, as a reader who hardly stops. */
async function walk(browser: DrivenChromium, { throttle, traced }: Way): Promise<Walk> {
	const driven = await browser.openPage('about:blank', TALL);
	const page = browser.pageOf(driven);
	const cdp = await browser.context.newCDPSession(page);
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
	await page.addInitScript(countShifts);
	if (traced) await startTrace(cdp);
	await page.goto(browser.site.groupUrl(GROUP), { waitUntil: 'commit', timeout: SLOW_MS });
	await page.waitForSelector('[aria-posinset]', { state: 'attached', timeout: SLOW_MS });
	let reached = 0;
	for (let still = 0; still < STILL; ) {
		const at = await page.evaluate(oneScreenDown, PAUSE_MS);
		still = at === reached ? still + 1 : 0;
		reached = at;
	}
	await page.waitForTimeout(LAST_REST_MS);
	const tasks = traced ? await stopTrace(cdp) : [];
	const shift = await page.evaluate(() => (globalThis as { shift?: number }).shift ?? 0);
	await cdp.send('HeapProfiler.collectGarbage');
	const { usedSize } = await cdp.send('Runtime.getHeapUsage');
	await driven.close();
	return { shift, heapMb: usedSize / 1e6, tasks };
}

/** Screens without progress before the page is at its end: a batch may be under way. */
const STILL = 12;
const LAST_REST_MS = 2000;

function countShifts(): void {
	const told = globalThis as { shift?: number };
	told.shift = 0;
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			told.shift = (told.shift ?? 0) + (entry as PerformanceEntry & { value: number }).value;
		}
	}).observe({ type: 'layout-shift', buffered: true });
}

/** In the page. Two frames: what came on screen is drawn, and known to be there. */
async function oneScreenDown(pause: number): Promise<number> {
	window.scrollBy({ top: window.innerHeight * 0.9, behavior: 'instant' });
	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	await frame();
	await frame();
	await new Promise((resolve) => setTimeout(resolve, pause));
	return Math.round(window.scrollY);
}

async function emptyPage(browser: DrivenChromium): Promise<Task[]> {
	const driven = await browser.openPage('about:blank');
	const page = browser.pageOf(driven);
	const cdp = await browser.context.newCDPSession(page);
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
	await startTrace(cdp);
	await page.goto('https://www.facebook.com/marketplace/', { waitUntil: 'commit' });
	await page.waitForTimeout(3000);
	const tasks = await stopTrace(cdp);
	await driven.close();
	return tasks;
}

async function startTrace(cdp: CDPSession): Promise<void> {
	await cdp.send('Tracing.start', {
		transferMode: 'ReportEvents',
		traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: CATEGORIES },
	});
}

/** How long each stretch of ours held the page, milliseconds: what is inside another is not counted again. */
async function stopTrace(cdp: CDPSession): Promise<Task[]> {
	const events: TraceEvent[] = [];
	cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
	const done = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
	await cdp.send('Tracing.end');
	await done;
	const ends = new Map<string, number>();
	const tasks: Task[] = [];
	for (const { ph, pid, tid, ts, dur, tdur, args } of events.sort((left, right) => left.ts - right.ts)) {
		const script = scriptAt(args.data?.url);
		const thread = `${pid}.${tid}`;
		if (ph !== 'X' || dur === undefined || script === null || ts < (ends.get(thread) ?? 0)) continue;
		ends.set(thread, ts + dur);
		tasks.push({ script, ms: (tdur ?? dur) / 1000 });
	}
	return tasks;
}

/** Which of the scripts that we put into pages an address is of. */
function scriptAt(url: string | undefined): string | null {
	if (url?.startsWith('chrome-extension://') !== true) return null;
	return pageScripts().find((name) => new URL(url).pathname === `/${name}`) ?? null;
}

let known: readonly string[] | null = null;

function pageScripts(): readonly string[] {
	const scriptsIn = (folder: string) =>
		readdirSync(join(builtFolder('chrome'), folder)).filter((name) => name.endsWith('.js'));
	known ??= [
		...scriptsIn('.').filter((name) => name !== 'background.js'),
		...scriptsIn('content-scripts').map((name) => `content-scripts/${name}`),
	];
	return known;
}

/** kB gzip. */
function weigh(name: string): number {
	return gzipSync(readFileSync(join(builtFolder('chrome'), name)), { level: 9 }).length / 1000;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}

function round(value: number): number {
	return Math.round(value * 1000) / 1000;
}
