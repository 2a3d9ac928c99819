/** The address changes first, the page later: what still stands there is the address before's. */
import { expect, it } from 'vitest';
import { readGroup } from '#lib/facebook/group.ts';
import { isMisplaced, leftBehind } from '#lib/facebook/left-behind.ts';
import { findUnits } from '#lib/facebook/surfaces.ts';
import { routeOf } from '#lib/facebook/urls.ts';
import { buildPage } from '#tests/site/build-page.ts';
import type { SiteGroup } from '#tests/site/content.ts';
import { casePost } from '#tests/site/content-cases.ts';
import { withShown } from './show.ts';

const NOW = Date.parse('2026-05-31T18:00:00Z');
const FIRST: SiteGroup = { id: '202773111077734', slug: 'premier', name: 'Premier groupe', members: 9 };
const NEXT: SiteGroup = { id: '777000111222333', slug: 'suivant', name: 'Groupe suivant', members: 9 };

function feedOf(group: SiteGroup, layout = '2026-05') {
	const posts = (['plain', 'anonymous'] as const).map((what) => casePost(what, group.id, group, NOW));
	return buildPage({ layout, surface: 'group-feed', group, posts, now: NOW });
}
const routeTo = (group: SiteGroup, rest = '') =>
	routeOf(`https://www.facebook.com/groups/${group.slug}/${rest}`);

it('the next group gets neither the number nor the name of the one before', async () => {
	await withShown(feedOf(FIRST).html, (shown) => {
		const left = leftBehind(shown);
		expect(readGroup(shown, routeTo(NEXT), left)).toEqual({ id: null, slug: 'suivant', name: '' });
		shown.body.innerHTML = new DOMParser().parseFromString(feedOf(NEXT).html, 'text/html').body.innerHTML;
		expect(readGroup(shown, routeTo(NEXT), left)).toEqual({ id: NEXT.id, slug: 'suivant', name: NEXT.name });
	});
});

it.each(['2026-05', '2023-03', 'mobile'])(
	'no post of the group before is read as the next one’s (%s)',
	async (layout) => {
		await withShown(feedOf(FIRST, layout).html, (shown) => {
			const left = leftBehind(shown);
			const group = { id: null, slug: 'suivant', name: '' };
			const host = layout === 'mobile' ? 'm' : 'www';
			const { units, surface } = findUnits(shown, routeOf(`https://${host}.facebook.com/groups/suivant/`));
			expect(units.length).toBeGreaterThan(1);
			expect(units.every((unit) => isMisplaced(unit, left, { surface, group, sameGroup: false }))).toBe(true);
		});
	},
);

it('a post’s page gives its address to no post of the feed before it, which is read again at the way back', async () => {
	await withShown(feedOf(FIRST).html, (shown) => {
		const left = leftBehind(shown);
		const group = { id: FIRST.id, slug: 'premier', name: FIRST.name };
		const misplaced = (rest: string) => {
			const { units, surface } = findUnits(shown, routeTo(FIRST, rest));
			return units.map((unit) => isMisplaced(unit, left, { surface, group, sameGroup: true }));
		};
		expect(misplaced('posts/123456/')).toEqual([true]);
		expect(misplaced('')).toEqual([false, false]);
	});
});

it('a post that names its own group is read under that group’s address, even if it was there before', async () => {
	await withShown(feedOf(FIRST).html, (shown) => {
		const left = leftBehind(shown);
		const { units, surface } = findUnits(shown, routeTo(FIRST));
		const group = { id: FIRST.id, slug: 'premier', name: '' };
		const [named] = units;
		expect(named && isMisplaced(named, left, { surface, group, sameGroup: false })).toBe(false);
	});
});
