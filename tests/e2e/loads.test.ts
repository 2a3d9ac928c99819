/** The built extension loads, stands in Facebook's pages and opens its popup. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenBrowser } from '#tests/support/driven.ts';
import { BROWSERS } from './browsers.ts';

describe.each(BROWSERS)('$name', ({ launch }) => {
	let browser: DrivenBrowser;
	beforeAll(async () => {
		browser = await launch();
	});
	afterAll(() => browser?.close());

	it('stands beside a group in one closed root of ours, and survives a killed background', async () => {
		const page = await browser.openPage(browser.site.groupUrl('Parents de Montreuil'));
		expect(await page.run(() => document.querySelectorAll('[aria-posinset]').length)).toBeGreaterThan(3);
		const layers = await page.inMarks(function () {
			return this.querySelectorAll('[data-layer]').length;
		});
		expect(layers).toBe(3);
		await browser.killBackground();
		const popup = await browser.openPanel('popup');
		expect(await popup.run(() => document.title.length)).toBeGreaterThan(0);
		expect(browser.ownRequests()).toEqual([]);
		expect(browser.site.strange).toEqual([]);
	});
});
