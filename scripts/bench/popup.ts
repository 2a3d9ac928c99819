/**
 * The popup over a full library: the extension as built in a real Chromium, its own database filled with invented
 * posts by the project's code. Someone types queries letter by letter; the page itself tells how long after each
 * answer its results are on screen, and whether typing ever waited.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { build } from 'vite';
import { type DrivenChromium, launchChromium } from '#tests/support/chromium.ts';
import { type Seen, watchAnswers } from './popup/watching.ts';
import { percentiles, round } from './search/figures.ts';
import { benchQueries } from './search/texts.ts';
import { benchWords } from './search/word-list.ts';

const ROOT = join(import.meta.dirname, '../..');
const QUERIES = 20;
/** Between two letters, as one types; and for the last answer. */
const LETTER_MS = 90;
const REST_MS = 400;
const POPUP = { width: 380, height: 560 };
const SCROLLS = 30;

export async function benchPopup({ posts }: { readonly posts: number }): Promise<unknown> {
	const words = benchWords();
	const script = await fillingScript();
	const browser = await launchChromium({
		alter(folder) {
			writeFileSync(join(folder, 'filling.js'), script);
			writeFileSync(
				join(folder, 'filling.html'),
				'<!doctype html><script type="module" src="/filling.js"></script>',
			);
		},
	});
	try {
		const start = performance.now();
		await fill(browser, words, posts);
		console.error(`${posts} posts kept in ${Math.round((performance.now() - start) / 1000)} s`);
		const page = await openPopup(browser);
		const cold = await typeQueries(page, benchQueries(words, 2, 1));
		const warm = await typeQueries(page, benchQueries(words, 2, 1 + QUERIES).slice(1));
		const mostCards = await scrollThrough(page);
		return {
			posts,
			answers: warm.answers.length,
			framesAfterAnswer: percentiles(warm.answers.map(({ frames }) => frames)),
			msAfterAnswer: percentiles(warm.answers.map(({ ms }) => ms)),
			letterToFoundMs: percentiles(warm.found),
			letterShownMs: percentiles(warm.letters),
			longTasksMs: { count: warm.longTasks.length, longest: round(Math.max(0, ...warm.longTasks)) },
			firstQuery: {
				framesAfterAnswer: percentiles(cold.answers.map(({ frames }) => frames)),
				letterToFoundMs: percentiles(cold.found),
				longestTaskMs: round(Math.max(0, ...cold.longTasks)),
			},
			mostCards,
		};
	} finally {
		await browser.close();
	}
}

async function fillingScript(): Promise<string> {
	const out = mkdtempSync(join(tmpdir(), 'colibri-filling-'));
	try {
		const built = await build({
			configFile: false,
			logLevel: 'error',
			root: ROOT,
			build: {
				outDir: out,
				target: 'esnext',
				lib: {
					entry: join(import.meta.dirname, 'popup/filling-page.ts'),
					formats: ['es'],
					fileName: 'filling',
				},
				rollupOptions: { output: { codeSplitting: false } },
			},
		});
		const [first] = Array.isArray(built) ? built : [built];
		const chunk = first && 'output' in first ? first.output[0] : null;
		if (!chunk) throw new Error('the filling page was not built');
		return chunk.code;
	} finally {
		rmSync(out, { recursive: true, force: true });
	}
}

async function fill(browser: DrivenChromium, words: readonly string[], posts: number): Promise<void> {
	const page = await browser.context.newPage();
	await page.goto(browser.address('filling.html'));
	await page.waitForFunction('window.fill !== undefined');
	await page.evaluate(`fill(${JSON.stringify(words)}, ${posts})`);
	await page.close();
}

async function openPopup(browser: DrivenChromium): Promise<Page> {
	const page = await browser.context.newPage();
	await page.setViewportSize(POPUP);
	await page.addInitScript(watchAnswers);
	await page.goto(browser.address('popup.html'));
	await page.waitForSelector('input[type=search]');
	await page.waitForTimeout(REST_MS);
	return page;
}

/** What the page saw while these were typed, each in the place of the one before. */
async function typeQueries(page: Page, queries: readonly (readonly string[])[]): Promise<Seen> {
	await page.evaluate('for (const list of Object.values(seen)) list.length = 0');
	for (const query of queries) {
		await page.focus('input[type=search]');
		await page.keyboard.press('Control+A');
		await page.keyboard.type(query.join(' '), { delay: LETTER_MS });
		await page.waitForTimeout(REST_MS);
	}
	return (await page.evaluate('seen')) as Seen;
}

/** Of all results scrolled through, how many cards stood in the page at once, at most. */
async function scrollThrough(page: Page): Promise<number> {
	let most = 0;
	await page.mouse.move(POPUP.width / 2, POPUP.height / 2);
	for (let step = 0; step < SCROLLS; step++) {
		await page.mouse.wheel(0, POPUP.height);
		await page.waitForTimeout(LETTER_MS);
		most = Math.max(most, await page.locator('article').count());
	}
	return most;
}
