/** Pages as they live: an address that changes before its page, nodes used again, texts opened late, hidden tabs. */
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SitePost } from '#tests/site/content.ts';
import { casePost } from '#tests/site/content-cases.ts';
import { allGroups, postAt, siteWorld } from '#tests/site/site.ts';
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
import type { DrivenPage } from '#tests/support/driven.ts';
import { eventually, pause, settled } from '#tests/support/eventually.ts';
import { press, readOn, waitForText } from '#tests/support/gestures.ts';
import { goTo, holdAnswers, releaseAnswers } from '#tests/support/in-page.ts';
import { siteHost } from '#tests/support/site-host.ts';

/** Without a vanity address, and with one. */
const FIRST = 'Parents de Montreuil';
const NEXT = 'Mamans de Longueuil';

const site = siteHost();
const groupNamed = (name: string) => {
	const group = allGroups(site.options).find((one) => one.name === name);
	if (!group) throw new Error(`no group named ${name}`);
	return group;
};
const LONG = `Marmotte ${'et la suite de l’histoire. '.repeat(40)}fin du zénith.`;
const own = (seed: string, change: Partial<SitePost>): SitePost => ({
	...casePost('plain', seed, groupNamed(FIRST), Date.now() - 3_600_000),
	...change,
});
const talked = casePost('many-comments', 'talked', groupNamed(FIRST), Date.now() - 7_200_000);
site.set({ extra: [own('long', { text: LONG, comments: [] }), talked], islands: 'none' });

/** Long enough for a reading and a message: what should not be read would be there. */
const A_WHILE = 1500;

/** Posts kept under another group than the one that holds them, or with words that are not theirs. */
async function wrongIn(panel: DrivenPage): Promise<string[]> {
	const groups = new Map(allGroups(site.options).map((group) => [group.id, group]));
	const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();
	return (await storedIn(panel, 'posts')).flatMap((row) => {
		const group = groups.get(String(row.groupId));
		if (!group) return [`unknown group ${row.groupId}`];
		if (row.postId === null) return [];
		const truth = postAt(group, String(row.postId), site.options);
		const opening = plain(String(row.text)).slice(0, 40);
		return truth && truth.group.id === group.id && plain(truth.text).startsWith(opening)
			? []
			: [`${row.key}: ${opening}`];
	});
}

describe('in Chromium', () => {
	let browser: DrivenChromium;
	let panel: DrivenPage;
	let page: DrivenPage;
	const keptOf = async (name: string) =>
		(await storedIn(panel, 'posts')).filter(({ groupId }) => groupId === groupNamed(name).id);
	const rowOf = async (name: string) =>
		(await storedIn(panel, 'groups')).find(({ id }) => id === groupNamed(name).id);

	beforeAll(async () => {
		browser = await launchChromium({ site });
		await passFirstRun(browser);
		panel = await openPanel(browser, 'sidepanel', '', { width: 480, height: 800 });
		page = await readGroup(browser, FIRST);
		await eventually(async () => (await keptOf(FIRST)).length > 1);
	});
	afterAll(() => browser?.close());

	it('completes a cut text that the user opens, and keeps replies that come late', async () => {
		const long = async () => (await keptOf(FIRST)).find(({ text }) => String(text).startsWith('Marmotte'));
		expect(await eventually(long)).toMatchObject({ truncated: true });
		await press(page, 'page', /^En voir plus$/u, '[role="button"]');
		await eventually(long, (row) => row?.truncated === false);
		expect(String((await long())?.text)).toContain('fin du zénith');

		const replies = async () =>
			(await storedIn(panel, 'comments')).filter(({ postKey }) => String(postKey).endsWith(talked.id)).length;
		const before = await eventually(replies, (count) => count > 0);
		await press(page, 'page', /^Afficher plus de commentaires$/u, '[role="button"]');
		await eventually(replies, (count) => count > before);
	});

	it('sends nothing again while nothing changes', async () => {
		const lastRead = async () => (await rowOf(FIRST))?.lastReadAt;
		await page.scroll(300);
		const before = await settled(lastRead, 2500);
		await page.run(() => {
			for (const side of document.querySelectorAll('[role="complementary"], [role="banner"]')) {
				side.append(document.createElement('i'));
			}
		});
		await page.scroll(-300);
		await pause(A_WHILE);
		expect(await lastRead()).toBe(before);
	});

	it('gives the next group nothing of the one before, while its page is still coming', async () => {
		await page.run(holdAnswers, 'route');
		await page.run(goTo, site.groupUrl(NEXT));
		await pause(A_WHILE);
		// The address is the next group's, the posts are still the first one's.
		expect(await page.run(() => location.pathname)).toContain('mamansdelongueuil');
		expect((await storedIn(panel, 'groups')).map(({ name }) => name)).toEqual([FIRST]);
		await page.run(releaseAnswers);
		await waitForText(page, 'marks', holding(wordsOf(browser).page.offer));
		await press(page, 'marks', exactly(wordsOf(browser).page.yes));
		await eventually(async () => (await keptOf(NEXT)).length > 0);
		expect(await rowOf(NEXT)).toMatchObject({ name: NEXT, slug: 'mamansdelongueuil' });
		expect(await rowOf(FIRST)).toMatchObject({ name: FIRST });
		expect(await wrongIn(panel)).toEqual([]);
	});

	it('gives a post’s address to no post of the feed before it', async () => {
		const target = siteWorld(site.options).posts.find(
			(post) => post.group.name === NEXT && post.comments.length > 3,
		);
		await page.run(holdAnswers, 'route');
		await page.run(goTo, `${site.groupUrl(NEXT)}posts/${target?.id}/`);
		await pause(A_WHILE);
		await page.run(releaseAnswers);
		await eventually(async () => (await keptOf(NEXT)).some(({ postId }) => postId === target?.id));
		expect(await wrongIn(panel)).toEqual([]);
		await page.back();
		await eventually(
			() => marksIn(page),
			(marks) => marks > 0,
		);
	});

	it('keeps, of the feed of all groups, only posts of those that are read', async () => {
		const before = (await storedIn(panel, 'posts')).length;
		await page.run(goTo, 'https://www.facebook.com/groups/feed/');
		await eventually(async () => {
			await readOn(page, 900);
			return (await storedIn(panel, 'posts')).length > before + 2;
		});
		const groups = new Set((await storedIn(panel, 'posts')).map(({ groupId }) => groupId));
		expect([...groups].sort()).toEqual([groupNamed(FIRST).id, groupNamed(NEXT).id].sort());
		expect(await wrongIn(panel)).toEqual([]);
		expect((await storedIn(panel, 'groups')).length).toBe(2);
		await press(page, 'marks', /./u, '.page-dot');
		await waitForText(page, 'marks', holding(wordsOf(browser).page.severalHelp));
	});

	it('marks there only posts of the groups that are read', async () => {
		const unitsIn = () =>
			page.run(() =>
				[...document.querySelectorAll('[aria-posinset]')].map((unit) => ({
					top: unit.getBoundingClientRect().top,
					group: /groups\/(\d+)\/user/u.exec(
						unit.querySelector('a[href*="/user/"]')?.getAttribute('href') ?? '',
					)?.[1],
				})),
			);
		const { foreign } = await eventually(
			async () => {
				if ((await marksIn(page)) === 0) await readOn(page, 300);
				const units = await unitsIn();
				const spots = await page.inMarks(function () {
					return [...this.querySelectorAll('.page-chip[data-placed]')].map((chip) => {
						const { top } = chip.getBoundingClientRect();
						return top;
					});
				});
				const near = spots.map((top) => units.find((unit) => Math.abs(unit.top - top) < 40)?.group);
				const read = new Set([groupNamed(FIRST).id, groupNamed(NEXT).id]);
				return {
					// Marks are told apart by where they stand: in a page that moves, nothing is known.
					marked: isDeepStrictEqual(units, await unitsIn()) ? near.length : 0,
					foreign: near.filter((group) => group !== undefined && !read.has(group)),
				};
			},
			({ marked }) => marked > 0,
		);
		expect(foreign).toEqual([]);
	});
});

function marksIn(page: DrivenPage): Promise<number> {
	return page.inMarks(function () {
		return this.querySelectorAll('.page-chip[data-placed]').length;
	});
}
