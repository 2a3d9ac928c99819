/**
 * What counting time costs: the extension as built in a real Chromium, someone at the feed for a minute. Time
 * is what the browser's own trace says of functions that come from our script in the page and from the
 * background. Storage is a year of days as the counter makes them, on the real database, divided by its days.
 */
import type { CDPSession } from 'playwright';
import { type KeptSegment, keepSegment } from '#lib/domain/kept-segment.ts';
import type { Ledger, TimeSegment } from '#lib/domain/ledger.ts';
import { type ActiveTime, advance, startActiveTime } from '#lib/page/active-time.ts';
import { type DrivenChromium, launchChromium } from '#tests/support/chromium.ts';
import type { DrivenPage } from '#tests/support/driven.ts';

export interface TimeFigures {
	/** CPU milliseconds, page and background together, of one minute at the feed. */
	readonly msPerActiveMinute: number;
	readonly storageBytesPerDay: number;
}

const MINUTE = 60_000;
const ACTIVE_SECONDS = 60;
const DAYS = 365;
const CATEGORIES = ['devtools.timeline', 'v8.execute'];

export async function benchTime(): Promise<TimeFigures> {
	const browser = await launchChromium();
	try {
		const spent = await activeMinute(browser);
		const panel = await browser.openPanel('popup');
		return { msPerActiveMinute: round(spent), storageBytesPerDay: Math.round(await bytesPerDay(panel)) };
	} finally {
		await browser.close();
	}
}

async function activeMinute(browser: DrivenChromium): Promise<number> {
	const driven = await browser.openPage('https://www.facebook.com/');
	const page = browser.pageOf(driven);
	const wholeBrowser = browser.context.browser();
	if (!wholeBrowser) throw new Error('this browser cannot be traced as a whole');
	const cdp = await wholeBrowser.newBrowserCDPSession();
	// What loading the page costs is measured by the page's own bench.
	await page.waitForTimeout(3000);
	await cdp.send('Tracing.start', {
		transferMode: 'ReportEvents',
		traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: CATEGORIES },
	});
	for (let second = 0; second < ACTIVE_SECONDS; second += 1) {
		await page.mouse.move(300 + (second % 20) * 10, 300, { steps: 10 });
		await page.waitForTimeout(1000);
	}
	const ms = await tracedMs(cdp);
	await driven.close();
	return (ms * 60) / ACTIVE_SECONDS;
}

interface TraceEvent {
	readonly ph: string;
	readonly ts: number;
	readonly dur?: number;
	readonly tdur?: number;
	readonly tid: number;
	readonly pid: number;
	readonly args: { readonly data?: { readonly url?: string } };
}

/** Milliseconds our functions held their threads; what is inside another is not counted again. */
async function tracedMs(cdp: CDPSession): Promise<number> {
	const events: TraceEvent[] = [];
	cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
	const done = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
	await cdp.send('Tracing.end');
	await done;
	const ours = events
		.filter(({ ph, dur, args }) => ph === 'X' && dur && args.data?.url?.startsWith('chrome-extension://'))
		.sort((left, right) => left.ts - right.ts);
	const ends = new Map<string, number>();
	let total = 0;
	for (const { pid, tid, ts, dur = 0, tdur = dur } of ours) {
		const thread = `${pid}.${tid}`;
		if (ts < (ends.get(thread) ?? 0)) continue;
		ends.set(thread, ts + dur);
		total += tdur / 1000;
	}
	return total;
}

/** A year of days, two hours of Facebook each, written as the background would have left them. */
async function bytesPerDay(panel: DrivenPage): Promise<number> {
	const before = await usage(panel);
	const start = Date.parse('2025-01-01T08:00Z');
	for (let day = 0; day < DAYS; day += 73) {
		const rows = Array.from({ length: 73 }, (_, index) => rowsOf(start + (day + index) * 24 * 60 * MINUTE));
		await write(panel, rows.flat());
	}
	return ((await usage(panel)) - before) / DAYS;
}

/** Twenty-four visits of five minutes: the feed, a group, messages, a look elsewhere, each minute another. */
function rowsOf(morning: number): KeptSegment[] {
	return Array.from({ length: 24 }, (_, visit) => visitFrom(morning + visit * 30 * MINUTE)).flat();
}

const ROUND: readonly (Ledger | null)[] = ['feed', 'mutual-aid', null, 'feed', 'other'];

function visitFrom(start: number): KeptSegment[] {
	const stretches = new Map<number, TimeSegment>();
	const presence = { visible: true, focused: true, playing: false };
	let state: ActiveTime = startActiveTime(
		crypto.randomUUID(),
		{ wall: start, mono: 0 },
		{ ...presence, ledger: ROUND[0] ?? null },
	);
	for (let second = 1; second <= 300; second += 1) {
		const ledger = ROUND[Math.floor(second / 60) % ROUND.length] ?? null;
		const at = { wall: start + second * 1000, mono: second * 1000 };
		const stepped = advance(state, at, { presence: { ...presence, ledger }, inputAt: at.mono });
		state = stepped.state;
		if (stepped.grown) stretches.set(stepped.grown.seq, stepped.grown);
	}
	return [...stretches.values()].map((stretch) => keepSegment(undefined, stretch, 4));
}

function usage(panel: DrivenPage): Promise<number> {
	return panel.run(async () => {
		// The browser counts what it wrote a little later.
		await new Promise((next) => setTimeout(next, 3000));
		return (await navigator.storage.estimate()).usage ?? 0;
	});
}

function write(panel: DrivenPage, rows: readonly KeptSegment[]): Promise<void> {
	return panel.run(
		(rows: readonly unknown[]) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('colibri');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const writing = opening.result.transaction('segments', 'readwrite');
					for (const row of rows) writing.objectStore('segments').put(row);
					writing.onerror = () => reject(writing.error);
					writing.oncomplete = () => {
						opening.result.close();
						resolve();
					};
				};
			}),
		rows,
	);
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
