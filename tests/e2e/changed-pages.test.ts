/** A page that Facebook changed beyond reading: said within seconds, nothing kept is harmed, a text can be kept by hand. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mendWordsIn } from '#lib/i18n/mend-words.ts';
import { axeOfMarks } from '#tests/support/axe.ts';
import {
	exactly,
	holding,
	languageOf,
	openPanel,
	passFirstRun,
	readGroup,
	storedIn,
	wordsOf,
} from '#tests/support/colibri.ts';
import type { DrivenBrowser, DrivenPage } from '#tests/support/driven.ts';
import { eventually, settled } from '#tests/support/eventually.ts';
import { press, waitForText } from '#tests/support/gestures.ts';
import type { SiteHost } from '#tests/support/site-host.ts';
import { BROWSERS } from './browsers.ts';

const GROUP = 'Parents de Montreuil';

/** Selects the first long line of a post, as a reader would. Stands alone. */
function selectText(): string {
	const lines = [...document.querySelectorAll('div[dir="auto"]')].filter(
		(line) => line.childElementCount === 0 && (line.textContent ?? '').length > 60,
	);
	const line = lines.find((one) => one.getBoundingClientRect().top > 60);
	if (!line) throw new Error('no line to select');
	getSelection()?.selectAllChildren(line);
	return line.textContent ?? '';
}

/** Takes from each page all that a post is known by; people's links and words stay. */
function changeLayout(site: SiteHost): void {
	const answer = site.answer.bind(site);
	site.answer = (asked) => {
		const given = answer(asked);
		return (
			given && {
				...given,
				body: given.body
					.replace(
						/ (?:data-ad-[a-z-]+|aria-(?:posinset|describedby|haspopup)|data-virtualized)="[^"]*"/gu,
						'',
					)
					.replace(/ role="(?:feed|main|article|toolbar|button)"/gu, '')
					.replace(/<(\/?)h[2-4](?=[ >])/gu, '<$1span'),
			}
		);
	};
}

describe.each(BROWSERS)('$name', ({ launch }) => {
	let browser: DrivenBrowser;
	let panel: DrivenPage;
	let page: DrivenPage;
	let before: readonly Record<string, unknown>[];
	beforeAll(async () => {
		browser = await launch();
		await passFirstRun(browser);
		panel = await openPanel(browser, 'sidepanel', '', { width: 480, height: 800 });
		page = await readGroup(browser, GROUP);
		await eventually(async () => (await storedIn(panel, 'posts')).length > 0);
		// A page that is left sends nothing more.
		await page.goto('about:blank');
		before = await settled(() => storedIn(panel, 'posts'));
		changeLayout(browser.site);
	});
	afterAll(() => browser?.close());

	it('says so within seconds, in the page and in the panel, and keeps what it had', async () => {
		const { page: said, states } = wordsOf(browser);
		await page.goto(browser.site.groupUrl(GROUP));
		await waitForText(page, 'marks', holding(said.changed));
		expect(await storedIn(panel, 'posts')).toEqual(before);
		await panel.toFront();
		await waitForText(panel, 'page', holding(states.changedTitle));
	});

	it('copies in the panel what it found and how the page is built, without any of its words', async () => {
		const { states } = wordsOf(browser);
		await panel.run(() => {
			navigator.clipboard.writeText = async (text) => void Object.assign(globalThis, { copied: text });
		});
		await press(panel, 'page', exactly(states.copyFindings));
		await waitForText(panel, 'page', holding(states.findingsCopied));
		const copied = await panel.run(() => (globalThis as { copied?: string }).copied ?? '');
		expect(copied).toMatch(/"verdict": "unrecognised"[\s\S]*\nFEED 0\n[\s\S]*aria-label/u);
		expect(copied).not.toMatch(/Montreuil|facebook\.com|[À-ÿ]/u);
	});

	it('keeps a selected text by hand', async () => {
		const { page: said } = wordsOf(browser);
		const mend = mendWordsIn(languageOf(browser));
		await page.toFront();
		await press(page, 'marks', /./u, '.page-dot');
		await press(page, 'marks', exactly(said.mend));
		await press(page, 'marks', exactly(mend.capture));
		await waitForText(page, 'marks', holding(mend.captureNothing));
		expect(await axeOfMarks(page)).toEqual([]);
		const text = await page.run(selectText);
		await press(page, 'marks', exactly(mend.capture));
		await waitForText(page, 'marks', holding(mend.captured));
		await eventually(
			() => storedIn(panel, 'posts'),
			(rows) => rows.some((row) => row.text === text) && rows.length === before.length + 1,
		);
	});

	it('offers the page’s structure without any of its words', async () => {
		const mend = mendWordsIn(languageOf(browser));
		const structure = await page.inMarks(function () {
			return this.querySelector('textarea')?.value ?? '';
		});
		expect(structure).toMatch(/role=/u);
		expect(structure).not.toMatch(/Montreuil|facebook\.com|[À-ÿ]/u);
		await press(page, 'marks', exactly(mend.copy));
		await waitForText(page, 'marks', new RegExp(`${mend.copied}|${mend.refused}`, 'u'));
		await press(page, 'marks', exactly(mend.close));
		expect(browser.ownRequests()).toEqual([]);
	});
});
