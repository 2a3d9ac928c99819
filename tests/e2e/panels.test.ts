/** Every panel as built, on a library with something in it: no fault that axe finds, in light and dark. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeOf } from '#tests/support/axe.ts';
import {
	chooseLanguage,
	exactly,
	holding,
	languageOf,
	openPanel,
	searchIn,
	storedIn,
	wordsOf,
} from '#tests/support/colibri.ts';
import type { DrivenBrowser, PanelName } from '#tests/support/driven.ts';
import { eventually } from '#tests/support/eventually.ts';
import { press, textIn, waitForText } from '#tests/support/gestures.ts';
import { BROWSERS } from './browsers.ts';

const ROOMS = ['sort', 'tags', 'rules', 'groups', 'data', 'settings', 'about'];
const PANELS = ['search', 'tips', 'contacts', 'time'];
const WIDE = { width: 1100, height: 800 };

describe.each(BROWSERS)('$name', ({ name, launch }) => {
	let browser: DrivenBrowser;
	beforeAll(async () => {
		browser = await launch({ colorScheme: name === 'firefox' ? 'dark' : 'light' });
		await chooseLanguage(browser, languageOf(browser));
		const { data } = wordsOf(browser);
		const workshop = await openPanel(browser, 'workshop', '#data', WIDE);
		await press(workshop, 'page', holding(data.sampleLoad), 'button');
		await waitForText(workshop, 'page', holding(data.sampleLoaded));
		await workshop.close();
	});
	afterAll(() => browser?.close());

	const pages: readonly (readonly [PanelName, string])[] = [
		...PANELS.map((panel) => ['popup', `?panel=${panel}`] as const),
		['sidepanel', ''],
		...ROOMS.map((room) => ['workshop', `#${room}`] as const),
		['workshop', '#first-run'],
	];

	it.each(pages)('%s%s is accessible', async (panel, suffix) => {
		const page = await openPanel(
			browser,
			panel,
			suffix,
			panel === 'workshop' ? WIDE : { width: 380, height: 560 },
		);
		await eventually(async () => (await textIn(page, 'page')).length > 40);
		expect(await axeOf(page)).toEqual([]);
		expect(await page.run(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
		await page.close();
	});

	it('shows results as one types, accessible too', async () => {
		const popup = await openPanel(browser, 'popup', '', { width: 380, height: 560 });
		await searchIn(popup, 'pédiatre');
		await eventually(() => popup.run(() => document.querySelectorAll('mark').length > 0));
		expect(await axeOf(popup)).toEqual([]);
		expect(browser.ownRequests()).toEqual([]);
		await popup.close();
	});

	it('finds by the user’s own words, from the moment they are written, and by filters taken away by a press', async () => {
		const { ownWords, search } = wordsOf(browser);
		const known = languageOf(browser) === 'fr' ? 'poussette' : 'stroller';
		const workshop = await openPanel(browser, 'workshop', '#settings', WIDE);
		await press(workshop, 'page', exactly(ownWords.label), 'textarea');
		await workshop.type(`carrossou = ${known}`);
		await waitForText(workshop, 'page', holding(ownWords.used(1)));
		await eventually(
			() => storedIn(workshop, 'settings'),
			(rows) => rows.some(({ key, value }) => key === 'ownWords' && value === `carrossou = ${known}`),
		);
		await workshop.close();

		const popup = await openPanel(browser, 'popup', '', { width: 380, height: 560 });
		await searchIn(popup, 'carrossou type:question');
		const filter = search.typedFilter({
			field: 'kind',
			value: 'question',
			understood: true,
			start: 10,
			end: 23,
		});
		await press(popup, 'page', exactly(search.removeFilter(filter)));
		const marked = () =>
			popup.run(() => [...document.querySelectorAll('mark')].map((one) => one.textContent));
		await eventually(marked, (words) => words.some((word) => word?.toLowerCase().startsWith(known)));
		expect(await popup.run(() => document.querySelector('input')?.value)).toBe('carrossou');
		expect(await axeOf(popup)).toEqual([]);
		await popup.close();
	});

	it.each([
		['ten kilobytes', 'poussette stroller '.repeat(600)],
		['signs', '.*[(){}^$|?+\\ " « -: ???'],
		['emoji', '🙂👩‍👩‍👧'],
		['right to left', 'عربة أطفال'],
		['fifty filters', 'groupe:parents '.repeat(60)],
	])('answers %s with results or a sentence', async (_, text) => {
		const popup = await openPanel(browser, 'popup', `?q=${encodeURIComponent(text)}`, {
			width: 380,
			height: 560,
		});
		await eventually(() =>
			popup.run(() => document.querySelector('.results article, .state h2')?.checkVisibility() ?? false),
		);
		expect(await popup.run(() => document.querySelector('[role="alert"]'))).toBeNull();
		expect(await popup.run(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
		await popup.close();
	});
});
