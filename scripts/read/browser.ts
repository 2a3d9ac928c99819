/** A file shown in a real browser at an address of Facebook: network closed, the page's own scripts not run. */
import { readFileSync } from 'node:fs';
import { type BrowserContext, chromium } from 'playwright';
import { findProgram } from '../launch/browsers.mjs';
import { bundleReader } from './bundle.ts';
import type { InPageOptions, PrintedPage } from './in-page.ts';
import type { ReadJob } from './jobs.ts';

const HEADERS = {
	'content-type': 'text/html; charset=utf-8',
	'content-security-policy': "script-src 'none'",
};

async function readOne(context: BrowserContext, reader: string, job: ReadJob): Promise<PrintedPage> {
	const page = await context.newPage();
	try {
		const body = readFileSync(job.file, 'utf8');
		let shown = false;
		await page.route('**/*', (route) => {
			if (shown || !route.request().isNavigationRequest()) return route.abort();
			shown = true;
			return route.fulfill({ status: 200, headers: HEADERS, body });
		});
		await page.goto(job.url, { waitUntil: 'domcontentloaded' });
		const session = await context.newCDPSession(page);
		const { frameTree } = await session.send('Page.getFrameTree');
		const { executionContextId } = await session.send('Page.createIsolatedWorld', {
			frameId: frameTree.frame.id,
			worldName: 'reader',
		});
		const { url, locale, at, timeZone } = job;
		const options: InPageOptions = { url, locale, at, timeZone };
		const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
			contextId: executionContextId,
			returnByValue: true,
			expression: `${reader}\nColibriReader.readThisPage(${JSON.stringify(options)})`,
		});
		if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
		return result.value as PrintedPage;
	} finally {
		await page.close();
	}
}

/** Reads pages one after the other in one browser. */
export async function readPages(jobs: readonly ReadJob[]): Promise<PrintedPage[]> {
	const executablePath = findProgram('chromium');
	if (executablePath === null) throw new Error('No browser found: install Chromium or set CHROME_PATH.');
	const reader = await bundleReader();
	const browser = await chromium.launch({
		executablePath,
		chromiumSandbox: process.getuid?.() !== 0,
		args: [
			'--disable-gpu',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
	});
	try {
		const context = await browser.newContext({
			viewport: { width: 1280, height: 900 },
			serviceWorkers: 'block',
		});
		const pages: PrintedPage[] = [];
		for (const job of jobs) pages.push(await readOne(context, reader, job));
		return pages;
	} finally {
		await browser.close();
	}
}
