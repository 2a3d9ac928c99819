/** Everything goes with a backup, and comes back the same in a fresh profile. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import {
	chooseLanguage,
	exactly,
	FRAME,
	holding,
	languageOf,
	openMark,
	openPanel,
	passFirstRun,
	readGroup,
	searchIn,
	storedIn,
	wordsOf,
} from '#tests/support/colibri.ts';
import type { DrivenBrowser, DrivenPage } from '#tests/support/driven.ts';
import { eventually, settled } from '#tests/support/eventually.ts';
import { press, waitForFocus, waitForText } from '#tests/support/gestures.ts';
import { BROWSERS } from './browsers.ts';

const WIDE = { width: 1100, height: 800 };
const KEPT = ['groups', 'posts', 'comments', 'tags', 'works', 'contacts', 'understandings'];

async function dataOf(page: DrivenPage): Promise<Record<string, unknown>> {
	const tables: Record<string, unknown> = {};
	for (const table of KEPT) {
		const rows = await storedIn(page, table);
		tables[table] = rows.map((row) => JSON.stringify(sorted(row))).sort();
	}
	return tables;
}

/** The order of a row's fields is no part of it. */
function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, held]) => [key, sorted(held)]),
	);
}

describe.each(BROWSERS)('$name', ({ launch }) => {
	const folder = mkdtempSync(join(tmpdir(), 'colibri-backup-'));
	let browser: DrivenBrowser | undefined;
	afterAll(async () => {
		await browser?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	it('restores the same data in a fresh profile', async () => {
		browser = await launch();
		const { mark, data } = wordsOf(browser);
		await passFirstRun(browser);
		const group = await readGroup(browser, 'Parents de Montreuil');
		await openMark(browser, group);
		await press(group, FRAME, exactly(mark.addTag));
		await waitForFocus(group, FRAME, 'input');
		await group.type('Vacances');
		await waitForText(group, FRAME, holding(mark.createTag('Vacances')));
		await group.press('Enter');
		await waitForText(group, FRAME, holding(mark.did.tagged('Vacances')));
		await group.close();
		const workshop = await openPanel(browser, 'workshop', '#data', WIDE);
		await waitForText(workshop, 'page', holding(data.download));
		// What the group's page had sent is still being understood.
		const before = await settled(() => dataOf(workshop));
		const path = join(folder, 'colibri.json');
		copyFileSync(await workshop.downloadOf(() => press(workshop, 'page', exactly(data.download))), path);
		expect(await dataOf(workshop)).toEqual(before);
		expect((before.posts as unknown[]).length).toBeGreaterThan(0);
		await browser.close();

		browser = await launch();
		await chooseLanguage(browser, languageOf(browser));
		const fresh = await openPanel(browser, 'workshop', '#data', WIDE);
		await waitForText(fresh, 'page', holding(data.restoreHelp));
		await fresh.giveFile('input[type="file"]', path);
		await press(fresh, 'page', exactly(data.restoreNow));
		await waitForText(fresh, 'page', holding(data.restored));
		const restored = await eventually(
			() => dataOf(fresh),
			(data) => isDeepStrictEqual(data, before),
		).catch(() => dataOf(fresh));
		expect(restored).toEqual(before);
		const popup = await openPanel(browser, 'popup');
		await searchIn(popup, 'kerlouan');
		await waitForText(popup, 'page', /biques/iu);
	});
});
