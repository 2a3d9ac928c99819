/** The measuring page, driven: browsers on a profile that stays, pages opened and closed. */
import { setTimeout } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page } from 'playwright';
import type { ColdTimes } from './cold-times.ts';

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
		ignoreDefaultArgs: ['--disable-extensions'],
		args: [
			'--enable-unsafe-extension-debugging',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-gpu',
		],
	});
	try {
		return await work(browser);
	} finally {
		await browser.close();
	}
}

/** Installs the extension of a folder. @returns where its files are: `chrome-extension://…/`. */
export async function loadExtension(browser: BrowserContext, folder: string): Promise<string> {
	const session = await browser.browser()?.newBrowserCDPSession();
	if (!session) throw new Error('this Chromium cannot be driven: use a version of 2025 or later');
	const { id } = await session.send('Extensions.loadUnpacked', { path: folder });
	await session.detach();
	return `chrome-extension://${id}/`;
}

export async function inPage<Value>(
	browser: BrowserContext,
	address: string,
	work: (page: Page) => Promise<Value>,
): Promise<Value> {
	const page = await browser.newPage();
	try {
		await page.goto(address);
		await waitFor(page, 'bench');
		return await work(page);
	} finally {
		await page.close();
	}
}

/**
 * A page's first answer, where the browser is at work already: the page opens in a process that is there, and its
 * databases are open in another page of the origin, as the popup's are while pages are read. What all pay alike for
 * a process and a store on disk would hide what the engines cost; `coldPage` counts it.
 */
export async function freshPage(
	browser: BrowserContext,
	url: string,
	words: readonly string[],
	full: boolean,
): Promise<ColdTimes> {
	const home = await browser.newPage();
	try {
		await home.goto(`${url}empty.html`);
		await home.evaluate(HOLD_DATABASES);
		const opened = home.waitForEvent('popup');
		await home.evaluate("void window.open('/empty.html')");
		return await firstAnswer(await opened, url, words, full);
	} finally {
		await home.close();
	}
}

const HOLD_DATABASES = `indexedDB.databases().then((all) => Promise.all(all.map(({ name }) => new Promise((resolve) => {
	const opening = indexedDB.open(name);
	opening.onsuccess = () => resolve((window.held ??= []).push(opening.result));
})))).then(() => undefined)`;

/** A page's first answer in a process of its own, its databases opened by nobody yet. */
export async function coldPage(
	browser: BrowserContext,
	url: string,
	words: readonly string[],
	full: boolean,
): Promise<ColdTimes> {
	return firstAnswer(await browser.newPage(), url, words, full);
}

/** The page tells by itself: asking it whether it is done would run the driver's own script, of 330 kB, meanwhile. */
async function firstAnswer(
	page: Page,
	url: string,
	words: readonly string[],
	full: boolean,
): Promise<ColdTimes> {
	try {
		const telling = page.waitForEvent('console', {
			predicate: (message) => message.type() === 'info',
			timeout: PATIENCE_MS,
		});
		await page.goto(`${url}page.html?cold=${words.join(',')}&full=${full ? 1 : 0}`);
		const told = JSON.parse((await telling).text()) as ColdTimes | { readonly failure: string };
		if ('failure' in told) throw new Error(`${page.url()} failed: ${told.failure}`);
		return told;
	} finally {
		await page.close();
	}
}

async function waitFor(page: Page, name: string): Promise<void> {
	const end = performance.now() + PATIENCE_MS;
	// Asked again and again: an extension's page lets the driver leave no function in it that would tell.
	for (;;) {
		const failure = await page.evaluate('window.failure');
		if (failure !== undefined) throw new Error(`${page.url()} failed: ${failure}`);
		if (await page.evaluate(`window.${name} !== undefined`)) return;
		if (performance.now() > end) throw new Error(`${page.url()} has no ${name}`);
		await setTimeout(20);
	}
}

/** Calls one of the page's measures (measures.ts). */
export function call<Value>(page: Page, name: string, ...args: readonly unknown[]): Promise<Value> {
	return page.evaluate(`window.bench.${name}(...${JSON.stringify(args)})`) as Promise<Value>;
}

/** What an opened engine and one search keep on the heap, in MB. */
export async function heapDelta(browser: BrowserContext, url: string): Promise<number> {
	return inPage(browser, `${url}page.html`, async (page) => {
		const session = await page.context().newCDPSession(page);
		const used = async () => {
			await session.send('HeapProfiler.collectGarbage');
			const { usedSize } = await session.send('Runtime.getHeapUsage');
			return usedSize;
		};
		const before = await used();
		await call(page, 'hold');
		return ((await used()) - before) / 2 ** 20;
	});
}
