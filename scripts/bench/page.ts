/**
 * What the content script costs Facebook's page: the extension as built in a real Chromium slowed four times,
 * on the simulated group, half of the posts at once, the others in batches as one scrolls. Time is of the page's thread,
 * as the browser's own trace tells it of our scripts (our-work.ts). What goes on after promises only samples of the
 * stack tell, which make all that is ours a fifth slower: they are taken on a shorter way of their own. Layout shift and
 * heap are against the same page without the extension, on a longer way, at full speed, down a page that uses the nodes
 * of far posts again. How the instruments were calibrated: docs/adr/0313.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright';
import { pageWordsIn } from '#lib/i18n/page-words.ts';
import type { SiteOptions } from '#tests/site/site.ts';
import { type DrivenChromium, launchChromium } from '#tests/support/chromium.ts';
import { passFirstRun } from '#tests/support/colibri.ts';
import { builtFolder } from '#tests/support/extension.ts';
import { press } from '#tests/support/gestures.ts';
import { siteHost } from '#tests/support/site-host.ts';
import { type OurWork, ourWorkIn, type TraceEvent } from './our-work.ts';
import { peerSource } from './page/peer.ts';

export interface PageFigures {
	/** That the library kept, of those that came on screen. */
	readonly posts: number;
	readonly throttle: number;
	/** How much slower a plain computation really was. */
	readonly slowed: number;
	/** All our work in the page, over those posts. */
	readonly msPerPost: number;
	/** Of it, what follows promises, as samples tell. */
	readonly continuedMsPerPost: number;
	/** The same of a script that only walks over the words and links of each post once and sends them. */
	readonly floorMsPerPost: number;
	/** Of it, what the collector took when its turn came during our work: it empties the page's heap as well. */
	readonly collectorMsPerPost: number;
	/** The longest stretch of ours, the collector apart. */
	readonly longestTaskMs: number;
	readonly longestWithCollectorMs: number;
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
const CATEGORIES = ['devtools.timeline', 'v8.execute'];
/** Tells whose a promise's continuation is: the browser names no script there. */
const SAMPLES = 'disabled-by-default-v8.cpu_profiler';
/** In either language: the browser's own may not be the one asked for. */
const YES = new RegExp(`^(${pageWordsIn('fr').page.yes}|${pageWordsIn('en').page.yes})$`, 'u');
const GROUP = 'Parents de Montreuil';
/** A stop at each screen: its posts are read and marked while they stand there. */
const PAUSE_MS = 120;
const SLOW_MS = 120_000;

interface Walk {
	readonly shift: number;
	readonly heapMb: number;
	readonly work: OurWork;
	readonly slowed: number;
}

/** One way down a page. */
interface Way {
	readonly throttle: number;
	readonly traced: 'no' | 'calls' | 'samples';
	/** A tall one shows many posts at once, each of them is on screen all the same. */
	readonly window: number;
	readonly pause: number;
}

const SLOW: Way = { throttle: THROTTLE, traced: 'calls', window: 6000, pause: PAUSE_MS };
const SAMPLED: Way = { ...SLOW, traced: 'samples' };
const FAST: Way = { throttle: 1, traced: 'no', window: 12_000, pause: 0 };
/** Seen from far away, a tall window is cheap to paint. */
const SCALE = 0.25;
/** Pictures would cost the page more than all the rest; the first document tells of its first posts, as Facebook's. */
const PLAIN = { drawn: false, inIslands: 20 } as const;
const BATCH = 100;
/** Posts at once on the long way: what comes later takes the nodes of what left the screen. */
const LONG = { ...PLAIN, firstScreen: 60, batch: 40, offScreen: 'recycle', decoys: 2 } as const;
/** The peer and the samples take a shorter way: their figures are per post. */
const SHORT_PART = 8;
/** Pages that are no group's, one after the other: the middle one tells. */
const EMPTY_PAGES = 3;

export async function benchPage({ posts, heapPosts }: PageSizes): Promise<PageFigures> {
	const feedOf = (length: number) => ({
		...PLAIN,
		posts: length,
		firstScreen: Math.floor(length / 2),
		batch: BATCH,
	});
	const { ours, kept, empty } = await withBrowser(feedOf(posts), undefined, async (browser) => {
		await chooseGroup(browser);
		const way = await walk(browser, SLOW);
		const kept = await postsKept(browser);
		const empties: number[] = [];
		for (let page = 0; page < EMPTY_PAGES; page++) empties.push((await emptyPage(browser)).ms);
		return { ours: way, kept, empty: empties.sort((a, b) => a - b)[EMPTY_PAGES >> 1] ?? 0 };
	});
	told(`${posts} posts with us, slowed`);
	const fewer = Math.ceil(posts / SHORT_PART);
	const sampled = await withBrowser(feedOf(fewer), undefined, async (browser) => {
		await chooseGroup(browser);
		return walk(browser, SAMPLED);
	});
	const peer = await withBrowser(feedOf(fewer), withPeer, (browser) => walk(browser, SLOW));
	told(`${fewer} posts with us, sampled, and with the peer, slowed`);
	// Nothing of these is timed: they go side by side.
	const longFeed = { ...LONG, posts: heapPosts };
	const [bare, long] = await Promise.all([
		withBrowser(longFeed, withoutScript, (browser) => walk(browser, FAST)),
		withBrowser(longFeed, undefined, async (browser) => {
			await chooseGroup(browser);
			return walk(browser, FAST);
		}),
	]);
	told(`${heapPosts} posts without us and with us`);
	const { tasks, collectorMs, ms } = ours.work;
	const bundle = [...new Set(tasks.map(({ script }) => script))];
	const longest = (lengths: readonly number[]) => round(Math.max(0, ...lengths));
	const each = (all: number) => round(all / Math.max(kept, 1));
	const continued = sampled.work.continuedMs / fewer;
	return {
		posts: kept,
		throttle: THROTTLE,
		slowed: round(ours.slowed),
		msPerPost: round(ms / Math.max(kept, 1) + continued),
		continuedMsPerPost: round(continued),
		floorMsPerPost: round(peer.work.ms / fewer),
		collectorMsPerPost: each(collectorMs),
		longestTaskMs: longest(tasks.map((task) => task.ms - task.collectorMs)),
		longestWithCollectorMs: longest(tasks.map((task) => task.ms)),
		layoutShift: round(Math.max(0, long.shift - bare.shift)),
		heapDeltaMb: round(long.heapMb - bare.heapMb),
		heapPosts,
		bundleGzipKb: round(bundle.reduce((total, name) => total + weigh(name), 0)),
		bundle,
		emptyPageMs: round(empty),
	};
}

function told(what: string): void {
	console.error(`${String(Math.round(performance.now() / 1000)).padStart(4)} s  ${what}`);
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
	feed: Partial<SiteOptions>,
	alter: ((folder: string) => void) | undefined,
	work: (browser: DrivenChromium) => Promise<Value>,
): Promise<Value> {
	const site = siteHost(feed);
	const browser = await launchChromium({ site, freeFrames: true, ...(alter && { alter }) });
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

/** The same extension, the peer in the place of our script. */
function withPeer(folder: string): void {
	writeFileSync(join(folder, 'content-scripts/facebook.js'), peerSource());
}

/** From the first post to the last, as a reader who hardly stops. */
async function walk(browser: DrivenChromium, { throttle, traced, window, pause }: Way): Promise<Walk> {
	const driven = await browser.openPage('about:blank');
	const page = browser.pageOf(driven);
	const cdp = await browser.context.newCDPSession(page);
	const screen = { width: 1280, height: window, deviceScaleFactor: SCALE, mobile: false };
	await cdp.send('Emulation.setDeviceMetricsOverride', screen);
	const plain = await spin(page);
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
	const slowed = (await spin(page)) / plain;
	await page.addInitScript(countShifts);
	if (traced !== 'no') await startTrace(cdp, traced === 'samples');
	await page.goto(browser.site.groupUrl(GROUP), { waitUntil: 'commit', timeout: SLOW_MS });
	await page.waitForSelector('[aria-posinset]', { state: 'attached', timeout: SLOW_MS });
	let reached = 0;
	for (let still = 0; still < STILL; ) {
		const at = await page.evaluate(oneScreenDown, pause);
		still = at === reached ? still + 1 : 0;
		reached = at;
	}
	await page.waitForTimeout(LAST_REST_MS);
	const work = traced === 'no' ? NO_WORK : await stopTrace(cdp);
	const shift = await page.evaluate(() => (globalThis as { shift?: number }).shift ?? 0);
	await cdp.send('HeapProfiler.collectGarbage');
	const { usedSize } = await cdp.send('Runtime.getHeapUsage');
	await driven.close();
	return { shift, heapMb: usedSize / 1e6, work, slowed };
}

const NO_WORK: OurWork = { ms: 0, continuedMs: 0, collectorMs: 0, tasks: [] };

/** A computation that touches no page, the second time: compiled. Milliseconds. */
async function spin(page: Page): Promise<number> {
	const turn = () => {
		const started = performance.now();
		let sum = 0;
		for (let i = 0; i < 1e7; i++) sum = (sum * 31 + i) | 0;
		return performance.now() - started + sum * 0;
	};
	await page.evaluate(turn);
	return page.evaluate(turn);
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

async function emptyPage(browser: DrivenChromium): Promise<OurWork> {
	const driven = await browser.openPage('about:blank');
	const page = browser.pageOf(driven);
	const cdp = await browser.context.newCDPSession(page);
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
	await startTrace(cdp, false);
	await page.goto('https://www.facebook.com/marketplace/', { waitUntil: 'commit' });
	await page.waitForTimeout(3000);
	const work = await stopTrace(cdp);
	await driven.close();
	return work;
}

async function startTrace(cdp: CDPSession, sampled: boolean): Promise<void> {
	const includedCategories = sampled ? [...CATEGORIES, SAMPLES] : CATEGORIES;
	await cdp.send('Tracing.start', {
		transferMode: 'ReportEvents',
		traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories },
	});
}

async function stopTrace(cdp: CDPSession): Promise<OurWork> {
	const events: TraceEvent[] = [];
	cdp.on('Tracing.dataCollected', ({ value }) => {
		// Not spread into one call: a long trace has more events than a call takes.
		for (const event of value) events.push(event as unknown as TraceEvent);
	});
	const done = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
	await cdp.send('Tracing.end');
	await done;
	return ourWorkIn(events, scriptAt);
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

function round(value: number): number {
	return Math.round(value * 1000) / 1000;
}
