/** What a bad day brings: hostile and huge posts, two tabs, other surfaces, a long feed, an update under open pages. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SitePost } from '#tests/site/content.ts';
import { casePost } from '#tests/site/content-cases.ts';
import { allGroups, siteWorld } from '#tests/site/site.ts';
import { type DrivenChromium, launchChromium } from '#tests/support/chromium.ts';
import {
	holding,
	openPanel,
	passFirstRun,
	readGroup,
	searchIn,
	storedIn,
	wordsOf,
} from '#tests/support/colibri.ts';
import type { DrivenPage } from '#tests/support/driven.ts';
import { eventually } from '#tests/support/eventually.ts';
import { readOn, textIn, waitForText } from '#tests/support/gestures.ts';
import { siteHost } from '#tests/support/site-host.ts';

const GROUP = 'Parents de Montreuil';
const PAYLOAD = '<img src=x onerror="globalThis.hurt=1"><script>globalThis.hurt=1</script> zouave';
const HUGE = `begonia ${'poussette '.repeat(10_000)}`;

const site = siteHost();
const group = allGroups(site.options).find(({ name }) => name === GROUP);
if (!group) throw new Error(`no group named ${GROUP}`);
const hard = (
	what: Parameters<typeof casePost>[0],
	seed: string,
	change: Partial<SitePost> = {},
): SitePost => ({
	...casePost(what, seed, group, Date.now() - 3_600_000),
	...change,
});
site.set({
	extra: [
		hard('plain', 'markup', { text: PAYLOAD, comments: [] }),
		hard('plain', 'huge', { text: HUGE, comments: [] }),
		hard('anonymous', 'hidden', { text: 'Question délicate sur le capucin', comments: [] }),
		hard('only-emoji', 'emoji'),
		hard('right-to-left', 'rtl'),
		hard('sale', 'sold', { text: 'Très bon état, servi six mois.', comments: [] }),
	],
	cutAt: 1_000_000,
});

const hurt = (page: Pick<DrivenPage, 'run'>) => page.run(() => 'hurt' in globalThis);
const countIn = async (panel: DrivenPage, table: string) => (await storedIn(panel, table)).length;

describe('in Chromium', () => {
	let browser: DrivenChromium;
	let panel: DrivenPage;
	let page: DrivenPage;
	beforeAll(async () => {
		browser = await launchChromium({ site });
		await passFirstRun(browser);
		panel = await openPanel(browser, 'sidepanel', '', { width: 480, height: 800 });
	});
	afterAll(() => browser?.close());

	it('keeps hostile and huge posts as text, and runs nothing of them', async () => {
		page = await readGroup(browser, GROUP);
		const posts = await eventually(
			async () => {
				await readOn(page, 500);
				return storedIn(panel, 'posts');
			},
			(rows) =>
				['zouave', 'begonia', 'capucin', 'Zekiwa'].every((word) =>
					rows.some(({ text }) => String(text).includes(word)),
				),
		);
		const texts = posts.map(({ text }) => String(text));
		expect(texts.find((text) => text.includes('zouave'))).toBe(PAYLOAD);
		expect(texts.find((text) => text.startsWith('begonia'))?.length).toBeGreaterThan(90_000);
		expect(posts.find(({ text }) => String(text).includes('capucin'))).toMatchObject({
			author: null,
			anonymous: true,
		});
		await panel.toFront();
		await searchIn(panel, 'zouave');
		await waitForText(panel, 'page', /<img src=x/u);
		expect(await hurt(panel)).toBe(false);
		expect(await hurt(page)).toBe(false);
		await searchIn(panel, 'begonia');
		await waitForText(panel, 'page', /begonia/u);
	});

	it('reads one post once, from two tabs', async () => {
		const second = await browser.openPage(site.groupUrl(GROUP));
		await waitForText(second, 'marks', holding(wordsOf(browser).page.kept.many.slice(0, 11)));
		const ids = (await storedIn(panel, 'posts')).map(({ postId }) => postId).filter(Boolean);
		expect(new Set(ids).size).toBe(ids.length);
		await second.close();
	});

	it('finds an item for sale by its card: what it is, and where', async () => {
		const sold = async () => (await storedIn(panel, 'posts')).find(({ price }) => price !== null);
		expect(String((await sold())?.text)).toMatch(
			/^Très bon état, servi six mois\.\nPoussette double Zekiwa\n\d+ € · Montreuil$/u,
		);
		await panel.toFront();
		await searchIn(panel, 'zekiwa montreuil');
		await waitForText(panel, 'page', /Très bon état/u);
	});

	it('keeps what the group’s own search shows, when ours found nothing', async () => {
		await panel.toFront();
		await searchIn(panel, 'xylophage');
		const href = await eventually(
			() => panel.run(() => document.querySelector<HTMLAnchorElement>('a[href*="/search/"]')?.href ?? ''),
			(link) => link.includes('xylophage'),
		);
		const kept = new Set((await storedIn(panel, 'posts')).map(({ postId }) => postId));
		const unread = siteWorld(site.options).posts.find(
			(post) => post.group.name === GROUP && !kept.has(post.id),
		);
		const word = /\p{L}{6,}/u.exec(unread?.text ?? '')?.[0] ?? '';
		const found = await browser.openPage(href.replace('xylophage', encodeURIComponent(word)));
		await eventually(async () => {
			await readOn(found, 500);
			return (await storedIn(panel, 'posts')).some(({ postId }) => postId === unread?.id);
		});
		await found.close();
	});

	it('keeps all replies of a post’s own page', async () => {
		const talked = siteWorld(site.options).posts.find(
			(post) => post.group.name === GROUP && post.comments.length > 4,
		);
		if (!talked) throw new Error('no thread is long enough');
		const own = await browser.openPage(`${site.groupUrl(GROUP)}posts/${talked.id}/`);
		const replies = await eventually(
			async () =>
				(await storedIn(panel, 'comments')).filter(
					({ postKey }) => postKey === `${talked.group.id}:${talked.id}`,
				),
			(rows) => rows.length === talked.comments.length,
		);
		expect(replies.map(({ text }) => text)).toContain(talked.comments.at(-1)?.text);
		await own.close();
	});

	it('stays at ease in a feed of ten thousand posts', async () => {
		site.set({ posts: 10_000, batch: 100 });
		const long = await browser.openPage(site.groupUrl(GROUP));
		const before = await countIn(panel, 'posts');
		await eventually(async () => {
			await long.scroll(1_500);
			const drawn = await long.run(() => document.querySelectorAll('[aria-posinset]').length);
			return drawn > 100 && (await countIn(panel, 'posts')) > before + 40;
		});
		expect(await textIn(long, 'marks')).toBeTruthy();
		await long.close();
	});

	it('makes no request', () => {
		expect(browser.ownRequests()).toEqual([]);
	});
});
