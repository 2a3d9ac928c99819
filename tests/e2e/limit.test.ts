/** A limit on the feed, set by its user and reached; the groups stay out of it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeOfMarks } from '#tests/support/axe.ts';
import {
	exactly,
	holding,
	lengthenFeed,
	openPanel,
	passFirstRun,
	storedIn,
	wordsOf,
} from '#tests/support/colibri.ts';
import type { DrivenBrowser, DrivenPage } from '#tests/support/driven.ts';
import { eventually } from '#tests/support/eventually.ts';
import { isShown, press, textIn, waitForFocus, waitForText } from '#tests/support/gestures.ts';
import { BROWSERS } from './browsers.ts';

const MINUTE = 60_000;

describe.each(BROWSERS)('$name', ({ launch }) => {
	let browser: DrivenBrowser;
	let feed: DrivenPage;
	beforeAll(async () => {
		browser = await launch();
		await passFirstRun(browser);
	});
	afterAll(() => browser?.close());

	it('stops the feed when its minutes are spent, with a way on and a way out', async () => {
		const { time, limit } = wordsOf(browser);
		const panel = await openPanel(browser, 'popup', '?panel=time');
		await press(panel, 'page', exactly(time.choose));
		await press(panel, 'page', exactly(time.minutesField), 'input');
		await waitForFocus(panel, 'page', 'input');
		await panel.type('5');
		await press(panel, 'page', exactly(time.keep));
		await waitForText(panel, 'page', holding(time.perDay(5)));

		feed = await browser.openPage('https://www.facebook.com/');
		await eventually(
			() => storedIn(panel, 'segments'),
			(rows) => rows.some(({ ledger }) => ledger === 'feed'),
		);
		await lengthenFeed(panel, 5 * MINUTE);
		// Time is counted only while its user is there.
		await eventually(async () => {
			await feed.scroll(40);
			return isShown(feed, 'marks', holding(limit.searchHere), 'button, a, [role="button"]');
		});
		expect(await textIn(feed, 'marks')).toMatch(holding(limit.lead.split(/[.,]/u)[0] ?? ''));
		expect(await axeOfMarks(feed)).toEqual([]);
	});

	it('leaves a group alone, and gives more minutes when asked', async () => {
		const { limit } = wordsOf(browser);
		const group = await browser.openPage(browser.site.groupUrl('Parents de Rennes'));
		await waitForText(group, 'marks', holding(wordsOf(browser).page.offer));
		expect(await textIn(group, 'marks')).not.toMatch(holding(limit.lead.slice(0, 20)));
		await group.close();
		await feed.toFront();
		await press(feed, 'marks', /^(?:Rallonge de|5 more|\d+ more minutes)/u, 'button');
		await eventually(
			async () => !/(?:vouliez vous arrêter|meant to stop)/u.test(await textIn(feed, 'marks')),
		);
		expect(browser.ownRequests()).toEqual([]);
	});
});
