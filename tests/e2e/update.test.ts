/** The extension updated under an open page: the script left behind stops, a fresh one goes on, without a reload. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPanel, passFirstRun, readGroup, storedIn } from '#tests/support/colibri.ts';
import type { DrivenBrowser } from '#tests/support/driven.ts';
import { eventually } from '#tests/support/eventually.ts';
import { launchFirefox } from '#tests/support/firefox.ts';
import { readOn } from '#tests/support/gestures.ts';

let browser: DrivenBrowser;
beforeAll(async () => {
	browser = await launchFirefox();
	await passFirstRun(browser);
});
afterAll(() => browser?.close());

it('goes on reading in Firefox, with one host', async () => {
	const page = await readGroup(browser, 'Parents de Montreuil');
	const first = await openPanel(browser, 'sidepanel');
	await page.toFront();
	await eventually(async () => (await storedIn(first, 'posts')).length > 0);
	await browser.update?.();
	const panel = await openPanel(browser, 'sidepanel');
	const before = (await storedIn(panel, 'posts')).length;
	expect(before).toBeGreaterThan(0);
	await page.toFront();
	await eventually(async () => {
		await readOn(page, 700);
		return (await storedIn(panel, 'posts')).length > before;
	});
	await eventually(
		() => page.run(() => document.documentElement.children.length),
		(count) => count === 3,
	);
});
