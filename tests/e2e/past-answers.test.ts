/** A question asked again: what was answered before is read beside it and copied in one gesture, with its links. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SitePost } from '#tests/site/content.ts';
import { casePost } from '#tests/site/content-cases.ts';
import { allGroups } from '#tests/site/site.ts';
import { axeOf } from '#tests/support/axe.ts';
import type { DrivenChromium } from '#tests/support/chromium.ts';
import {
	exactly,
	FRAME,
	holding,
	openPanel,
	passFirstRun,
	readGroup,
	storedIn,
	wordsOf,
} from '#tests/support/colibri.ts';
import type { DrivenBrowser, DrivenPage } from '#tests/support/driven.ts';
import { eventually } from '#tests/support/eventually.ts';
import { press, readOn, textIn, waitForText } from '#tests/support/gestures.ts';
import { siteHost } from '#tests/support/site-host.ts';
import { BROWSERS } from './browsers.ts';

const GROUP = 'Parents de Montreuil';
const QUESTION = 'Bonjour, vous connaissez un bon ostéopathe pour nourrisson à Montreuil ?';

function siteWithQuestion() {
	const site = siteHost();
	const group = allGroups(site.options).find(({ name }) => name === GROUP);
	if (!group) throw new Error(`no group named ${GROUP}`);
	const asked = (seed: string, at: number, change: Partial<SitePost>): SitePost => ({
		...casePost('two-deep', seed, group, at),
		...change,
	});
	const [first, second] = casePost('many-comments', 'answers', group, Date.now()).comments;
	if (!first || !second) throw new Error('two replies');
	const reply = (comment: typeof first, text: string) => ({ ...comment, text, parentId: null });
	site.set({
		adEvery: 0,
		extra: [
			asked('again', Date.now() - 600_000, { text: `${QUESTION} Merci d’avance.`, comments: [] }),
			asked('before', Date.now() - 30 * 86_400_000, {
				text: QUESTION,
				comments: [
					reply(first, 'Je recommande Mme Claire Dubois, ostéopathe, 01 99 00 41 27, très douce.'),
					reply(second, 'Oui, Claire Dubois, elle est super !'),
				],
			}),
		],
		commentsShown: 4,
	});
	return site;
}

async function clipboardOf(browser: DrivenBrowser, page: DrivenPage): Promise<string | null> {
	if (!isChromium(browser)) return null;
	await browser.context.grantPermissions(['clipboard-read'], { origin: 'https://www.facebook.com' });
	return page.run(() => {
		window.focus();
		return navigator.clipboard.readText();
	});
}

function isChromium(browser: DrivenBrowser): browser is DrivenChromium {
	return browser.name === 'chromium';
}

describe.each(BROWSERS)('$name', ({ launch }) => {
	let browser: DrivenBrowser;
	let page: DrivenPage;
	beforeAll(async () => {
		browser = await launch({ site: siteWithQuestion() });
		await passFirstRun(browser);
		page = await readGroup(browser, GROUP);
	});
	afterAll(() => browser?.close());

	it('says on the mark that it was answered before', async () => {
		const { page: said } = wordsOf(browser);
		const panel = await openPanel(browser, 'sidepanel', '', { width: 480, height: 800 });
		await page.toFront();
		await eventually(async () => {
			await readOn(page, 200);
			const texts = (await storedIn(panel, 'comments')).map(({ text }) => String(text));
			return texts.some((text) => text.includes('Claire Dubois'));
		});
		// The next day, so to speak.
		await page.goto(browser.site.groupUrl(GROUP));
		await press(page, 'marks', holding(said.timesAnswered.once), '.page-chip[data-placed]');
		const { mark } = wordsOf(browser);
		await waitForText(page, FRAME, holding(mark.answeredBefore(1)));
		await waitForText(page, FRAME, /Claire Dubois/u);
		const frame = await page.frameAt(FRAME.frame);
		expect(frame && (await axeOf(frame))).toEqual([]);
	});

	it('copies the answer with its link, and names no member', async () => {
		const { mark, search } = wordsOf(browser);
		await press(page, FRAME, exactly(`${mark.copyAnswer}P`));
		await waitForText(page, FRAME, new RegExp(`${mark.answerCopied}|${search.notCopied}`, 'u'));
		expect(await textIn(page, FRAME)).toContain(mark.answerCopied);
		await page.press('Escape');
		// Firefox lets no test read its clipboard.
		const copied = await clipboardOf(browser, page);
		if (copied !== null) {
			expect(copied).toContain('Claire Dubois');
			expect(copied).toContain('01\u00a099\u00a000\u00a041\u00a027');
			expect(copied).toMatch(/facebook\.com\/groups\/\d+\/posts\/\d+/u);
		}
		expect(browser.ownRequests()).toEqual([]);
	});
});
