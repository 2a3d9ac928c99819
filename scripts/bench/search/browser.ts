/** The measuring page, driven: browsers on a profile that stays, pages opened and closed. */
import { type BrowserContext, chromium, type Page } from 'playwright';
import type { EngineName } from './engine.ts';

/** Against a hang, not a measure: peers that load a whole index take long on a busy machine. */
const PATIENCE_MS = 180_000;

export async function inBrowser<Value>(
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

export async function inPage<Value>(
	browser: BrowserContext,
	url: string,
	work: (page: Page) => Promise<Value>,
): Promise<Value> {
	const page = await browser.newPage();
	try {
		await page.goto(url);
		await page.waitForFunction('window.bench !== undefined', null, { timeout: PATIENCE_MS });
		await call(page, 'ready');
		return await work(page);
	} finally {
		await page.close();
	}
}

/** A page's first answer, in ms since the page was opened. */
export async function coldPage(
	browser: BrowserContext,
	url: string,
	engine: EngineName,
	words: readonly string[],
	full: boolean,
): Promise<number> {
	const page = await browser.newPage();
	try {
		await page.goto(`${url}?cold=${engine}&words=${words.join(',')}&full=${full ? 1 : 0}`);
		const ended = '(window.coldMs !== undefined || window.coldError !== undefined)';
		await page.waitForFunction(ended, null, { timeout: PATIENCE_MS });
		const error = await page.evaluate('window.coldError');
		if (error !== undefined) throw new Error(`${engine} did not answer a cold page: ${error}`);
		return (await page.evaluate('window.coldMs')) as number;
	} finally {
		await page.close();
	}
}

/** Calls one of the page's measures (page.ts). */
export function call<Value>(page: Page, name: string, ...args: readonly unknown[]): Promise<Value> {
	return page.evaluate(`window.bench.${name}(...${JSON.stringify(args)})`) as Promise<Value>;
}

/** What an opened engine and one search keep on the heap, in MB. */
export async function heapDelta(browser: BrowserContext, url: string, engine: EngineName): Promise<number> {
	return inPage(browser, url, async (page) => {
		const session = await page.context().newCDPSession(page);
		const used = async () => {
			await session.send('HeapProfiler.collectGarbage');
			const { usedSize } = await session.send('Runtime.getHeapUsage');
			return usedSize;
		};
		const before = await used();
		await call(page, 'hold', engine);
		return ((await used()) - before) / 2 ** 20;
	});
}
