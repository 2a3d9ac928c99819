/** The day's account with the extension as built: two tabs, a killed background, the stop and the way on. */
import { afterEach, describe, expect, it } from 'vitest';
import { type Stretch, spentOver } from '#lib/domain/time-union.ts';
import type { DrivenBrowser, DrivenPage } from '#tests/support/driven.ts';
import { eventually, pause } from '#tests/support/eventually.ts';
import { press, textIn, waitForFocus, waitForText } from '#tests/support/gestures.ts';
import { BROWSERS } from './browsers.ts';

const FEED = 'https://www.facebook.com/';

/** Seconds of feed spent today until so many seconds ago, as an earlier visit would have left them. */
function seedFeed(panel: DrivenPage, seconds: number, ago = 0): Promise<void> {
	const seed = (seconds: number, ago: number) => {
		const end = Date.now() - ago * 1000;
		const now = new Date(end);
		if (now.getHours() < 4) now.setDate(now.getDate() - 1);
		const date = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
		const day = date.map((part) => String(part).padStart(2, '0')).join('-');
		const start = end - seconds * 1000;
		const row = { docId: `seed ${end}`, seq: 0, start, end, ledger: 'feed', days: [{ day, until: end }] };
		return new Promise<void>((resolve, reject) => {
			const opening = indexedDB.open('colibri');
			opening.onerror = () => reject(opening.error);
			opening.onsuccess = () => {
				const writing = opening.result.transaction('segments', 'readwrite');
				writing.objectStore('segments').put(row);
				writing.oncomplete = () => {
					opening.result.close();
					resolve();
				};
			};
		});
	};
	return panel.run(seed, seconds, ago);
}

interface Row extends Stretch {
	readonly docId: string;
}

function rowsOf(panel: DrivenPage): Promise<Row[]> {
	return panel.run(
		() =>
			new Promise<Row[]>((resolve, reject) => {
				const opening = indexedDB.open('colibri');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const all = opening.result.transaction('segments').objectStore('segments').getAll();
					all.onsuccess = () => {
						opening.result.close();
						resolve(all.result as Row[]);
					};
				};
			}),
	);
}

/** Milliseconds of feed as the account counts them: what two tabs say of one instant, once. */
function feedIn(rows: readonly Row[]): number {
	return spentOver(rows).feed;
}

/** A hand on the mouse: attention is believed for a minute after it. */
async function move(page: DrivenPage): Promise<void> {
	await page.scroll(1);
}

async function setLimit(panel: DrivenPage, minutes: number): Promise<void> {
	await press(panel, 'page', /^(Temps|Time)$/);
	await press(panel, 'page', /^(Choisir une limite|Choose a limit)$/);
	await waitForText(panel, 'page', /(Minutes de fil par jour|Minutes of feed a day)/);
	await waitForFocus(panel, 'page', 'input');
	await panel.type(String(minutes));
	await panel.press('Enter');
	await waitForText(panel, 'page', new RegExp(`${minutes}.min (par jour|a day)`));
}

describe.each(BROWSERS)('time in $name', ({ launch }) => {
	let browser: DrivenBrowser;
	afterEach(() => browser?.close());

	it('T12 T13 T28 reaches the stop after a reminder, through a killed background, and goes on with a rallonge', async () => {
		browser = await launch();
		const panel = await browser.openPanel('popup');
		await setLimit(panel, 10);
		await seedFeed(panel, 8.2 * 60);
		const page = await browser.openPage(FEED);
		await move(page);
		await waitForText(page, 'marks', /(Vous vouliez vous arrêter à|You meant to stop at).10.min/);
		await browser.killBackground();
		await seedFeed(panel, 2 * 60, 8.2 * 60 + 60);
		const stop = await waitForText(
			page,
			'marks',
			/(C’est ici que vous vouliez vous arrêter|This is where you meant to stop)/,
		);
		expect(stop).toMatch(/1\d.minutes (de.fil aujourd’hui|of feed today)/);
		// A click this soon after the wall came would be one meant for the page.
		await pause(800);
		await press(page, 'marks', /^(Rallonge de 5.min|5.more minutes)$/);
		await eventually(
			() => textIn(page, 'marks'),
			(text) => !/C’est ici|This is where/.test(text),
		);
		expect(browser.ownRequests()).toEqual([]);
	});

	it('T6 T16 counts two tabs once, each ledger its own, whatever happens to the background', async () => {
		browser = await launch();
		const panel = await browser.openPanel('popup');
		const began = Date.now();
		const one = await browser.openPage(FEED);
		const two = await browser.openPage(FEED);
		for (const page of [one, two, one, two]) {
			await page.toFront();
			await move(page);
			await browser.killBackground();
			await pause(2000);
		}
		await panel.toFront();
		const rows = await eventually(
			() => rowsOf(panel),
			(all) => new Set(all.map(({ docId }) => docId)).size === 2 && feedIn(all) > 3000,
		);
		expect(feedIn(rows)).toBeLessThan(Date.now() - began);
	});

	it('the gate takes what is typed in a frame of our own, and Facebook hears no key', async () => {
		browser = await launch();
		const panel = await browser.openPanel('workshop', '#settings');
		await press(panel, 'page', /^(Une question avant le fil|A question before the feed)$/);
		const page = await browser.openPage(FEED);
		await page.run(() => {
			const heard: string[] = [];
			Object.assign(globalThis, { heard });
			for (const type of ['keydown', 'keypress', 'keyup', 'input'])
				addEventListener(type, (event) => heard.push((event as KeyboardEvent).key ?? type), true);
		});
		const field = await eventually(() => page.frameAt('frame.html'));
		await eventually(() =>
			field?.run(() => document.hasFocus() && document.activeElement?.tagName === 'INPUT'),
		);
		await page.type('poussette');
		const typed = () => field?.run(() => document.querySelector('input')?.value);
		expect(await eventually(typed, (value) => value === 'poussette')).toBe('poussette');
		expect(await page.run(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
		await press(page, 'marks', /^(Entrer dans le fil|Enter the feed)$/);
		await eventually(
			() => page.frameAt('frame.html'),
			(frame) => frame === null,
		);
	});
});
