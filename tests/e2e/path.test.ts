/** From a group's page to an answer in the popup, as a user goes, in the extension as built. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeOf, axeOfMarks } from '#tests/support/axe.ts';
import {
	exactly,
	FRAME,
	holding,
	openMark,
	openPanel,
	passFirstRun,
	readGroup,
	searchIn,
	storedIn,
	wordsOf,
} from '#tests/support/colibri.ts';
import type { DrivenBrowser, DrivenPage } from '#tests/support/driven.ts';
import { eventually } from '#tests/support/eventually.ts';
import { press, readOn, textIn, waitForFocus, waitForText } from '#tests/support/gestures.ts';
import { BROWSERS } from './browsers.ts';

/** Starts to record, in the page's own world, every key and every text typed there. */
function listenToKeys(): void {
	const heard: string[] = [];
	Object.assign(globalThis, { heardKeys: heard });
	for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input']) {
		addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key ?? ''}`), true);
	}
}

function heardKeys(): string[] {
	return (globalThis as unknown as { heardKeys: string[] }).heardKeys;
}

describe.each(BROWSERS)('$name', ({ launch }) => {
	let browser: DrivenBrowser;
	let page: DrivenPage;
	beforeAll(async () => {
		browser = await launch();
		await passFirstRun(browser);
	});
	afterAll(() => browser?.close());

	it('reads what is on screen once the group is switched on, and marks it', async () => {
		page = await readGroup(browser, 'Parents de Montreuil');
		await page.run(listenToKeys);
		await eventually(
			() =>
				page.inMarks(function () {
					return this.querySelectorAll('.page-chip[data-placed]').length;
				}),
			(chips) => chips > 0,
		);
		expect(await axeOfMarks(page)).toEqual([]);
		expect(await page.run(() => document.documentElement.innerText.includes('Colibri'))).toBe(false);
	});

	it('tags a post by keys that the page never hears', async () => {
		const { mark } = wordsOf(browser);
		await openMark(browser, page);
		const frame = await page.frameAt(FRAME.frame);
		expect(frame && (await axeOf(frame))).toEqual([]);
		await press(page, FRAME, exactly(mark.addTag));
		await waitForFocus(page, FRAME, 'input');
		await page.type('Vacances');
		await waitForText(page, FRAME, holding(mark.createTag('Vacances')));
		await page.press('Enter');
		await waitForText(page, FRAME, holding(mark.did.tagged('Vacances')));
		// Its digit is there for the next post.
		await waitForText(page, FRAME, /Vacances\s*1/u);
		expect(await page.run(heardKeys)).toEqual([]);
	});

	it('makes a card of it in two gestures', async () => {
		const { mark } = wordsOf(browser);
		await press(page, FRAME, holding(mark.card), 'button[aria-expanded]');
		await press(page, FRAME, holding(mark.keepCard));
		await waitForText(page, FRAME, holding(mark.cardKept('').replace(/[. ]+$/u, '')));
		await page.press('Escape');
		expect(await page.run(heardKeys)).toEqual([]);
	});

	it('still hears nothing of ours when the page’s own box is typed in', async () => {
		// The closed mark has given the focus back.
		await eventually(
			() => page.frameAt(FRAME.frame),
			(frame) => frame === null,
		);
		await press(page, 'page', /./u, '[contenteditable="true"]');
		await waitForFocus(page, 'page', '[contenteditable="true"]');
		await page.type('a');
		await eventually(
			() => page.run(heardKeys),
			(keys) => keys.includes('keydown a'),
		);
	});

	it('finds it with the background killed and the network off', async () => {
		await browser.killBackground();
		await browser.setOffline(true);
		const popup = await openPanel(browser, 'popup');
		await searchIn(popup, 'ferme biques');
		await eventually(
			() => textIn(popup, 'page'),
			(shown) => shown.includes('Kerlouan') && shown.includes('Vacances'),
		);
		const contacts = await openPanel(browser, 'popup', '?panel=contacts');
		await waitForText(contacts, 'page', /Maryvonne|61\s91\s12\s40/u);
		await browser.setOffline(false);
		await contacts.close();
		await popup.close();
	});

	it('goes on reading across route changes, and counts no request of its own', async () => {
		const panel = await openPanel(browser, 'sidepanel', '', { width: 480, height: 800 });
		const before = (await storedIn(panel, 'posts')).length;
		const groupsRead = async () =>
			new Set((await storedIn(panel, 'posts')).map(({ groupId }) => groupId)).size;
		await page.toFront();
		await eventually(async () => {
			await readOn(page, 800);
			return (await storedIn(panel, 'posts')).length > before;
		});
		await press(page, 'page', exactly('Chez nous, Paris 20e'));
		await press(page, 'marks', exactly(wordsOf(browser).page.yes));
		await eventually(groupsRead, (count) => count === 2);
		expect((await storedIn(panel, 'groups')).length).toBe(2);
		await page.back();
		await eventually(
			() => page.run(() => document.title),
			(title) => title.includes('Montreuil'),
		);
		expect(await textIn(panel, 'page')).toBeTruthy();
		await panel.close();
		expect(browser.ownRequests()).toEqual([]);
	});
});
