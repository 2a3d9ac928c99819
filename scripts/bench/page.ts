/**
 * What the content script costs Facebook's page: the extension as built in a real Chromium slowed four times,
 * on the simulated group, 1,000 posts then 1,000 more in batches as one scrolls. Time is what the browser's own
 * trace says of functions that come from our script; heap is against the same page without the extension.
 */
import { readFileSync, writeFileSync } from 'node:fs';
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
	readonly posts: number;
	readonly throttle: number;
	/** All our work in the page, over posts that came on screen. */
	readonly msPerPost: number;
	readonly longestTaskMs: number;
	/** With the extension, less without. */
	readonly layoutShift: number;
	readonly heapDeltaMb: number;
	/** The content script and the part of it that a group's page loads. */
	readonly bundleGzipKb: number;
	/** Our work on a page that is no group's, from its start to its rest. */
	readonly emptyPageMs: number;
}

const THROTTLE = 4;
const POSTS = 2000;
/** In either language: the browser's own may not be the one asked for. */
const YES = new RegExp(`^(${pageWordsIn('fr').page.yes}|${pageWordsIn('en').page.yes})$`, 'u');
const GROUP = 'Parents de Montreuil';
/** A tall window shows many posts at once: the way down is shorter, each post is on screen all the same. */
const TALL = { width: 1280, height: 3000 };
const REST_MS = 400;
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
	readonly read: number;
	readonly shift: number;
	readonly heapMb: number;
	readonly tasks: readonly number[];
}

export async function benchPage(posts = POSTS): Promise<PageFigures> {
	const bare = await withBrowser(posts, true, (browser) => walk(browser, posts));
	const { ours, empty } = await withBrowser(posts, false, async (browser) => {
		await passFirstRun(browser);
		const page = await browser.openPage(browser.site.groupUrl(GROUP));
		await press(page, 'marks', YES);
		await page.close();
		return { ours: await walk(browser, posts), empty: await emptyPage(browser) };
	});
	const total = sum(ours.tasks);
	return {
		posts: ours.read,
		throttle: THROTTLE,
		msPerPost: round(total / Math.max(ours.read, 1)),
		longestTaskMs: round(Math.max(0, ...ours.tasks)),
		layoutShift: round(Math.max(0, ours.shift - bare.shift)),
		heapDeltaMb: round(ours.heapMb - bare.heapMb),
		bundleGzipKb: round(sum(SCRIPTS.filter((name) => name !== RARE).map(weigh))),
		emptyPageMs: round(empty),
	};
}

const SCRIPTS = ['content-scripts/facebook.js', 'group.js', 'walls.js'];
/** Loaded only when something stands in front of the feed. */
const RARE = 'walls.js';

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

/** From the first post to the last, as a reader who never stops. */
async function walk(browser: DrivenChromium, posts: number): Promise<Walk> {
	const driven = await browser.openPage('about:blank', TALL);
	const page = browser.pageOf(driven);
	const cdp = await browser.context.newCDPSession(page);
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
	await page.addInitScript(() => {
		const told = globalThis as { shift?: number };
		told.shift = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				told.shift = (told.shift ?? 0) + (entry as PerformanceEntry & { value: number }).value;
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await startTrace(cdp);
	await page.goto(browser.site.groupUrl(GROUP), { waitUntil: 'commit' });
	await page.waitForSelector('[aria-posinset]', { state: 'attached', timeout: SLOW_MS });
	let reached = 0;
	for (let still = 0; still < 5; ) {
		await page.waitForTimeout(REST_MS);
		const at = await page.evaluate(() => {
			window.scrollBy({ top: window.innerHeight * 0.9, behavior: 'instant' });
			return Math.round(window.scrollY);
		});
		still = at === reached ? still + 1 : 0;
		reached = at;
	}
	await page.waitForTimeout(2000);
	const tasks = await stopTrace(cdp);
	const shown = await page.evaluate(() => document.querySelectorAll('[aria-posinset]').length);
	const shift = await page.evaluate(() => (globalThis as { shift?: number }).shift ?? 0);
	await cdp.send('HeapProfiler.collectGarbage');
	const { usedSize } = await cdp.send('Runtime.getHeapUsage');
	await driven.close();
	return { read: Math.min(shown, posts), shift, heapMb: usedSize / 1e6, tasks };
}

async function emptyPage(browser: DrivenChromium): Promise<number> {
	const driven = await browser.openPage('about:blank');
	const page = browser.pageOf(driven);
	const cdp = await browser.context.newCDPSession(page);
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
	await startTrace(cdp);
	await page.goto('https://www.facebook.com/marketplace/', { waitUntil: 'commit' });
	await page.waitForTimeout(3000);
	const tasks = await stopTrace(cdp);
	await driven.close();
	return sum(tasks);
}

async function startTrace(cdp: CDPSession): Promise<void> {
	await cdp.send('Tracing.start', {
		transferMode: 'ReportEvents',
		traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: CATEGORIES },
	});
}

/** How long each stretch of ours held the page, milliseconds: what is inside another is not counted again. */
async function stopTrace(cdp: CDPSession): Promise<number[]> {
	const events: TraceEvent[] = [];
	cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
	const done = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
	await cdp.send('Tracing.end');
	await done;
	const ours = events
		.filter(({ ph, dur, args }) => ph === 'X' && dur !== undefined && isOurs(args.data?.url))
		.sort((left, right) => left.ts - right.ts);
	const ends = new Map<string, number>();
	const tasks: number[] = [];
	for (const { pid, tid, ts, dur = 0, tdur = dur } of ours) {
		const thread = `${pid}.${tid}`;
		if (ts < (ends.get(thread) ?? 0)) continue;
		ends.set(thread, ts + dur);
		tasks.push(tdur / 1000);
	}
	return tasks;
}

function isOurs(url: string | undefined): boolean {
	return url?.startsWith('chrome-extension://') === true && SCRIPTS.some((name) => url.endsWith(name));
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
