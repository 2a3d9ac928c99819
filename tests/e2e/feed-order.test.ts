/** A feed by date: its later posts show no time, and stand where the truth puts them all the same. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Post } from '#lib/domain/post.ts';
import { orderOf } from '#lib/domain/time-estimate.ts';
import { casePost } from '#tests/site/content-cases.ts';
import { allGroups, postsOf } from '#tests/site/site.ts';
import { type DrivenChromium, launchChromium } from '#tests/support/chromium.ts';
import {
	exactly,
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
import { press, readOn, waitForText } from '#tests/support/gestures.ts';
import { siteHost } from '#tests/support/site-host.ts';

const GROUP = 'Parents de Montreuil';
const HOUR = 3_600_000;

const site = siteHost();
const group = allGroups(site.options).find(({ name }) => name === GROUP);
if (!group) throw new Error(`no group named ${GROUP}`);
// Without replies nor photos, nothing but the feed tells how old a post is.
const bare = Array.from({ length: 14 }, (_, n) => ({
	...casePost('plain', `bare ${n}`, group, Date.now() - (n + 1) * 30 * HOUR),
	text: `Marmotte numéro ${n}, sans date ni réponse.`,
	photos: 0,
	comments: [],
}));
site.set({ extra: bare, posts: bare.length + 2 });

describe('in Chromium', () => {
	let browser: DrivenChromium;
	let panel: DrivenPage;
	let page: DrivenPage;

	beforeAll(async () => {
		browser = await launchChromium({ site });
		await passFirstRun(browser);
		panel = await openPanel(browser, 'popup');
		page = await readGroup(browser, GROUP);
	});
	afterAll(() => browser?.close());

	const kept = async () => (await storedIn(panel, 'posts')) as unknown as readonly Post[];
	const bareAmong = (posts: readonly Post[]) => posts.filter(({ text }) => text.startsWith('Marmotte'));
	const isUntimed = ({ time }: Post) => time.at === null;
	const timedOrPlaced = (post: Post) => !isUntimed(post) || !!post.estimate;
	const truths = new Map(postsOf(group, site.options, 0, 40).map(({ text, at }) => [text, at]));
	async function goDown(enough: (posts: readonly Post[]) => boolean): Promise<readonly Post[]> {
		return eventually(async () => {
			await readOn(page, 700);
			return kept();
		}, enough);
	}

	it('tells nothing of the order that Facebook chose', async () => {
		const posts = bareAmong(await goDown((all) => bareAmong(all).filter(isUntimed).length > 2));
		expect(posts.filter(({ estimate }) => estimate)).toEqual([]);
	});

	it('orders posts of unknown time by those of a feed by date', async () => {
		await page.close();
		page = await browser.openPage(`${site.groupUrl(GROUP)}?sorting_setting=CHRONOLOGICAL`);
		// The first visit may have kept them all: what matters is that each was met in this feed.
		const placed = bareAmong(
			await goDown((all) => bareAmong(all).filter(timedOrPlaced).length === bare.length),
		);
		for (const { text, estimate } of placed) {
			const truth = truths.get(text) ?? 0;
			expect(truth).toBeGreaterThan(0);
			if (estimate) expect(estimate.before).toBeGreaterThanOrEqual(truth);
			expect(estimate?.after ?? 0).toBeLessThanOrEqual(truth);
		}
		const byOrder = [...placed].sort((a, b) => orderOf(b) - orderOf(a)).map(({ text }) => text);
		expect(byOrder).toEqual(bare.map(({ text }) => text));
	});

	it('says of each that its date is unknown, and of a period that it may hold more', async () => {
		const { search } = wordsOf(browser);
		await panel.toFront();
		await searchIn(panel, 'marmotte');
		await waitForText(panel, 'page', new RegExp(search.unknownDate, 'u'));
		await waitForText(panel, 'page', /sans doute avant le/u);
		await press(panel, 'page', exactly(search.moreFilters));
		await press(panel, 'page', holding(search.periods.month));
		await press(panel, 'page', exactly(search.showUndated));
		await waitForText(panel, 'page', /^Avec /mu);
	});
});
