/** Tabs in the background, pages kept aside for the way back, two windows, the mobile site, nodes used again, and no leak. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allGroups, postAt } from '#tests/site/site.ts';
import { type DrivenChromium, launchChromium } from '#tests/support/chromium.ts';
import {
	exactly,
	holding,
	openPanel,
	passFirstRun,
	readGroup,
	storedIn,
	wordsOf,
} from '#tests/support/colibri.ts';
import type { DrivenBrowser, DrivenPage } from '#tests/support/driven.ts';
import { eventually, pause, settled } from '#tests/support/eventually.ts';
import { launchFirefox } from '#tests/support/firefox.ts';
import { press, readOn, waitForText } from '#tests/support/gestures.ts';
import { goTo } from '#tests/support/in-page.ts';
import { siteHost } from '#tests/support/site-host.ts';

const GROUP = 'Parents de Montreuil';
const OTHER = 'Chez nous, Paris 20e';

/** Puts new words in every post shown, as a page that goes on loading. Stands alone. */
function changeWords(text: string): void {
	for (const body of document.querySelectorAll('[data-ad-preview="message"]')) {
		const line = body.querySelector('div[dir="auto"], span[dir="auto"]');
		const fresh = document.createElement('div');
		fresh.textContent = text;
		line?.replaceChildren(fresh);
	}
}

function marksIn(page: DrivenPage): Promise<number> {
	return page.inMarks(function () {
		return this.querySelectorAll('.page-chip[data-placed]').length;
	});
}

/** Leaves a group for another one; the page that comes back is the one that was left, and is read on. */
async function goAwayAndBack(browser: DrivenBrowser, panel: DrivenPage, page: DrivenPage): Promise<void> {
	await eventually(() => marksIn(page));
	await page.run(() => {
		addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
	});
	await page.goto(browser.site.groupUrl(OTHER));
	await waitForText(page, 'marks', holding(wordsOf(browser).page.offer));
	await page.back();
	await eventually(() => page.run(() => (globalThis as { persisted?: boolean }).persisted === true));
	const before = (await storedIn(panel, 'posts')).length;
	await eventually(async () => {
		await readOn(page, 900);
		return (await storedIn(panel, 'posts')).length > before;
	});
	const groups = new Set((await storedIn(panel, 'posts')).map(({ groupId }) => groupId));
	expect(groups.size).toBe(1);
	await eventually(() => marksIn(page));
}

/** The same group in two windows, both in sight: both are read and marked, and each post is kept once. */
async function readInTwoWindows(browser: DrivenBrowser, panel: DrivenPage, page: DrivenPage): Promise<void> {
	await page.toFront();
	const other = await browser.openWindow(browser.site.groupUrl(GROUP));
	const windows = await panel.run<[], number[]>({
		source: `async () => {
			const { tabs } = globalThis.browser ?? chrome;
			const open = await tabs.query({ url: 'https://*.facebook.com/groups/*', active: true });
			return open.map((tab) => tab.windowId);
		}`,
	});
	expect(new Set(windows).size).toBe(2);
	const before = (await storedIn(panel, 'posts')).length;
	await eventually(async () => {
		await Promise.all([readOn(page, 500), readOn(other, 900)]);
		return (await storedIn(panel, 'posts')).length > before + 2;
	});
	for (const one of [page, other]) await eventually(() => marksIn(one));
	await other.close();
	const posts = await storedIn(panel, 'posts');
	const comments = await storedIn(panel, 'comments');
	const twice = (rows: readonly unknown[]) =>
		rows.map((row) => JSON.stringify(row)).filter((row, at, all) => all.indexOf(row) !== at);
	expect(twice(posts.map(({ groupId, author, text }) => [groupId, author, text]))).toEqual([]);
	expect(twice(comments.map(({ postKey, author, text }) => [postKey, author, text]))).toEqual([]);
}

describe('in Firefox', () => {
	let browser: DrivenBrowser;
	let panel: DrivenPage;
	let page: DrivenPage;
	beforeAll(async () => {
		browser = await launchFirefox();
		await passFirstRun(browser);
		panel = await openPanel(browser, 'sidepanel', '', { width: 480, height: 800 });
	});
	afterAll(() => browser?.close());

	it('reads nothing in a tab behind another, and goes on once it is looked at', async () => {
		const behind = await readGroup(browser, GROUP);
		await eventually(async () => (await storedIn(panel, 'posts')).length > 0);
		await panel.toFront();
		await eventually(() => behind.run(() => document.visibilityState === 'hidden'));
		await behind.run(changeWords, 'Marmotte venue derrière un autre onglet');
		const has = async () => JSON.stringify(await storedIn(panel, 'posts')).includes('Marmotte');
		// Timers are slow there: long enough for a reading and a message.
		await pause(5000);
		expect(await has()).toBe(false);
		await behind.toFront();
		await eventually(has);
		await behind.close();
	});

	it('goes on reading a page that was kept aside for the way back', async () => {
		page = await browser.openPage(browser.site.groupUrl(GROUP));
		await goAwayAndBack(browser, panel, page);
	});

	it('reads one group in two windows, each post once', async () => {
		await readInTwoWindows(browser, panel, page);
	});
});

describe('in Chromium', () => {
	const site = siteHost({ posts: 120, offScreen: 'recycle', adEvery: 5 });
	let browser: DrivenChromium;
	let panel: DrivenPage;
	let page: DrivenPage;
	beforeAll(async () => {
		browser = await launchChromium({ site, keepPages: true });
		await passFirstRun(browser);
		panel = await openPanel(browser, 'sidepanel', '', { width: 480, height: 800 });
		page = await readGroup(browser, GROUP);
	});
	afterAll(() => browser?.close());

	it('goes on reading a page that was kept aside for the way back', async () => {
		await goAwayAndBack(browser, panel, page);
	});

	it('reads one group in two windows, each post once', async () => {
		await readInTwoWindows(browser, panel, page);
	});

	it('reads nodes used again as the posts they now hold', async () => {
		const adverts = () => page.run(() => document.querySelectorAll('a[href*="/ads/about"]').length);
		for (let screens = 0; screens < 40; screens += 1) {
			await page.scroll(1200);
			await pause(60);
		}
		// An advert in a node that held a post has no mark: marks stand at posts only.
		await eventually(async () => {
			await page.scroll(-400);
			return (await adverts()) > 0 && (await storedIn(panel, 'posts')).length > 15;
		});
		const posts = await storedIn(panel, 'posts');
		const plain = (text: unknown) => String(text).replace(/\s+/gu, ' ').trim().slice(0, 40);
		const group = allGroups(site.options).find(({ name }) => name === GROUP);
		for (const { postId, text } of posts) {
			if (postId === null || !group) continue;
			expect(plain(postAt(group, String(postId), site.options)?.text)).toBe(plain(text));
		}
	});

	it('keeps neither nodes nor listeners of the routes before', async () => {
		const session = await browser.context.newCDPSession(browser.pageOf(page));
		await session.send('Performance.enable');
		const listeners = async () => {
			await session.send('HeapProfiler.collectGarbage');
			const { metrics } = await session.send('Performance.getMetrics');
			return metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? 0;
		};
		const round = async () => {
			for (const name of [OTHER, GROUP]) {
				await page.run(goTo, site.groupUrl(name));
				await eventually(() => page.run((title: string) => document.title.includes(title), name));
				await pause(300);
			}
		};
		for (let warm = 0; warm < 2; warm += 1) await round();
		const before = await settled(listeners, 1000);
		for (let rounds = 0; rounds < 5; rounds += 1) await round();
		// Ten routes later: less than one listener a route.
		await eventually(listeners, (now) => now - before < 10);
		const ours = () =>
			page.inMarks(function () {
				return this.querySelectorAll('*').length;
			});
		await eventually(ours, (count) => count < 200);
	});

	it('reads the text of the mobile site, and says that it is only text', async () => {
		const { page: said } = wordsOf(browser);
		const mobile = await browser.openPage(site.groupUrl(OTHER).replace('www.', 'm.'), {
			width: 400,
			height: 800,
		});
		await press(mobile, 'marks', exactly(said.yes));
		const other = allGroups(site.options).find(({ name }) => name === OTHER);
		await eventually(
			() => storedIn(panel, 'posts'),
			(rows) => rows.some(({ groupId, text }) => groupId === other?.id && String(text).length > 20),
		);
		await eventually(
			() => storedIn(panel, 'groups'),
			(rows) => rows.find(({ id }) => id === other?.id)?.name === OTHER,
		);
		await press(mobile, 'marks', /./u, '.page-dot');
		await waitForText(mobile, 'marks', holding(said.mobileHelp));
		await mobile.close();
	});

	it('makes no request', () => {
		expect(browser.ownRequests()).toEqual([]);
	});
});
