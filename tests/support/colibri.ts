/** The paths of a user through Colibri, in the words of its own catalogues. */
import { pageWordsIn } from '#lib/i18n/page-words.ts';
import { wallWordsIn } from '#lib/i18n/wall-words.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import { workshopWordsIn } from '#lib/i18n/workshop-words.ts';
import type { DrivenBrowser, DrivenPage, PanelName } from './driven.ts';
import { eventually } from './eventually.ts';
import { press, waitForText } from './gestures.ts';

export const FRAME = { frame: 'frame.html' } as const;

/** French in Chromium, English in Firefox: each suite is seen in both. */
export function languageOf(browser: DrivenBrowser): 'fr' | 'en' {
	return browser.name === 'chromium' ? 'fr' : 'en';
}

export function wordsOf(browser: DrivenBrowser) {
	const language = languageOf(browser);
	return {
		...wordsIn(language),
		...workshopWordsIn(language),
		...pageWordsIn(language),
		...wallWordsIn(language),
	};
}

/** A control's whole name. */
export function exactly(name: string): RegExp {
	return new RegExp(`^${escaped(name)}$`, 'u');
}

/** A control's name, or a text, that holds these words. */
export function holding(words: string): RegExp {
	return new RegExp(escaped(words), 'iu');
}

function escaped(words: string): string {
	// Names are compared with their blanks made plain.
	return words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+');
}

/** Debian's browsers speak English only: the language is set as the user's own setting, from the first page on. */
export async function chooseLanguage(browser: DrivenBrowser, language: 'fr' | 'en'): Promise<void> {
	const page = await browser.openPanel('popup');
	await eventually(() => hasStore(page));
	await eventually(() => page.run(writeSetting, 'language', language).then(() => true));
	await page.close();
}

/** Writes one setting as the user's; stands alone. */
function writeSetting(key: string, value: string): Promise<void> {
	return new Promise((done, fail) => {
		const opening = indexedDB.open('colibri');
		opening.onerror = () => fail(opening.error);
		opening.onsuccess = () => {
			try {
				const writing = opening.result.transaction('settings', 'readwrite');
				writing.objectStore('settings').put({ key, value, stamp: 1 });
				writing.onabort = () => fail(writing.error);
				writing.oncomplete = () => done();
			} catch (error) {
				// Its tables are not there yet.
				fail(error);
			} finally {
				opening.result.close();
			}
		};
	});
}

/** The three screens, with replies remembered. */
export async function passFirstRun(browser: DrivenBrowser): Promise<void> {
	const { firstRun } = wordsOf(browser);
	await chooseLanguage(browser, languageOf(browser));
	const page = await browser.openPanel('workshop', '#first-run');
	await press(page, 'page', exactly(firstRun.next));
	await press(page, 'page', exactly(firstRun.next));
	await press(page, 'page', exactly(firstRun.commentsYes));
	await press(page, 'page', exactly(firstRun.start(0)));
	await eventually(
		() => storedIn(page, 'settings'),
		(rows) => rows.some(({ key }) => key === 'firstRunDone'),
	);
	// It ends in the side panel: a page closed on its way there never answers.
	await eventually(() => page.run(() => location.pathname.endsWith('sidepanel.html')));
	await waitForText(page, 'page', holding(wordsOf(browser).common.time));
	await page.close();
}

/** Opens a group and has it read. */
export async function readGroup(browser: DrivenBrowser, name: string): Promise<DrivenPage> {
	const page = await browser.openPage(browser.site.groupUrl(name));
	await press(page, 'marks', exactly(wordsOf(browser).page.yes));
	return page;
}

/** Presses the first mark in view and waits for what opens. */
export async function openMark(browser: DrivenBrowser, page: DrivenPage): Promise<void> {
	const { page: said, mark } = wordsOf(browser);
	await press(
		page,
		'marks',
		holding(said.openMark.replace(/\s*[:\u00a0]+$/u, '')),
		'.page-chip[data-placed]',
	);
	await waitForText(page, FRAME, holding(mark.tags));
	// Keys typed before the frame has the focus go to the page.
	await eventually(async () => (await page.frameAt(FRAME.frame))?.run(() => document.hasFocus()));
}

export async function openPanel(
	browser: DrivenBrowser,
	name: PanelName,
	suffix = '',
	size = { width: 420, height: 640 },
): Promise<DrivenPage> {
	return browser.openPanel(name, suffix, size);
}

export async function searchIn(panel: DrivenPage, text: string): Promise<void> {
	await press(panel, 'page', /./u, 'input[type="search"], [role="combobox"], [role="searchbox"]');
	await panel.press('Control+a').catch(() => undefined);
	await panel.type(text);
}

/** Asking for a store that is not there would make an empty one. */
function hasStore(panel: Pick<DrivenPage, 'run'>): Promise<boolean> {
	return panel.run(async () => (await indexedDB.databases()).some(({ name }) => name === 'colibri'));
}

/** Rows of one table of the store, read beside the product's own code. */
export function storedIn(
	panel: Pick<DrivenPage, 'run'>,
	table: string,
): Promise<readonly Record<string, unknown>[]> {
	return panel.run(readTable, table);
}

/** Stands alone. */
function readTable(name: string): Promise<readonly Record<string, unknown>[]> {
	return new Promise((done, fail) => {
		const opening = indexedDB.open('colibri');
		opening.onerror = () => fail(opening.error);
		opening.onsuccess = () => {
			try {
				const asked = opening.result.transaction(name).objectStore(name).getAll();
				asked.onerror = () => fail(asked.error);
				asked.onsuccess = () => done(asked.result);
			} catch (error) {
				fail(error);
			} finally {
				opening.result.close();
			}
		};
	});
}

/** Makes the stretch of feed that runs now begin this much earlier, as if it had lasted. */
export function lengthenFeed(panel: Pick<DrivenPage, 'run'>, ms: number): Promise<void> {
	return panel.run(startEarlier, ms);
}

/** Stands alone. */
function startEarlier(earlier: number): Promise<void> {
	return new Promise((done, fail) => {
		const opening = indexedDB.open('colibri');
		opening.onerror = () => fail(opening.error);
		opening.onsuccess = () => {
			const writing = opening.result.transaction('segments', 'readwrite');
			const table = writing.objectStore('segments');
			const asked = table.getAll();
			asked.onsuccess = () => {
				const rows = asked.result as { ledger: string; start: number }[];
				const feed = rows.find((row) => row.ledger === 'feed');
				if (feed) table.put({ ...feed, start: feed.start - earlier });
			};
			writing.onabort = () => fail(writing.error);
			writing.oncomplete = () => done();
			opening.result.close();
		};
	});
}
