/** The built extension loads, stands in Facebook's pages and opens its popup; what it would ask for is counted. */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { DrivenBrowser } from '#tests/support/driven.ts';
import { eventually } from '#tests/support/eventually.ts';
import { BROWSERS } from './browsers.ts';

/** An extension that asks the network from everywhere it can. */
function plantRequests(folder: string): void {
	appendFileSync(join(folder, 'background.js'), ';fetch("https://leak.example/background").catch(()=>{})');
	appendFileSync(
		join(folder, 'content-scripts/facebook.js'),
		';fetch("https://www.facebook.com/groups/feed/").catch(()=>{})',
	);
	const manifest = join(folder, 'manifest.json');
	const open = readFileSync(manifest, 'utf8').replace("connect-src 'self'", 'connect-src https:');
	writeFileSync(manifest, open);
}

describe.each(BROWSERS)('$name', ({ launch }) => {
	let browser: DrivenBrowser;
	afterEach(() => browser?.close());

	it('stands beside a group in one closed root of ours, and survives a killed background', async () => {
		browser = await launch();
		const page = await browser.openPage(browser.site.groupUrl('Parents de Montreuil'));
		await eventually(() => page.run(() => document.querySelectorAll('[aria-posinset]').length > 3));
		// The host comes with the first thing drawn: until then there is nothing of ours to look into.
		await eventually(
			() =>
				page.inMarks(function () {
					return this.querySelectorAll('[data-layer]').length;
				}),
			(layers) => layers === 3,
		);
		await browser.killBackground();
		const popup = await browser.openPanel('popup');
		await eventually(() => popup.run(() => document.title.length > 0));
		expect(browser.ownRequests()).toEqual([]);
	});

	it('counts the requests of an extension that makes some', async () => {
		browser = await launch({ alter: plantRequests });
		await browser.openPage(browser.site.groupUrl('Parents de Montreuil'));
		const counted = await eventually(
			() => browser.ownRequests(),
			(asked) =>
				asked.some((one) => one.includes('leak.example')) &&
				asked.some((one) => one.includes('/groups/feed/')),
		);
		expect(counted.length).toBeGreaterThan(1);
	});
});
