/** Pages made by chance: whatever they hold, nothing is invented and nothing misleading gets through. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildPage, type PageDescription } from '#tests/site/build-page.ts';
import type { SiteGroup, SitePost } from '#tests/site/content.ts';
import { CASES, casePost } from '#tests/site/content-cases.ts';
import { MISSING } from '#tests/site/missing.ts';
import { runs } from '#tests/support/runs.ts';
import { type ExpectedPost, expectedPosts } from './expected.ts';
import { asExpected, readShown } from './show.ts';

const NOW = Date.parse('2026-05-31T18:00:00Z');
const GROUPS: SiteGroup[] = [
	{ id: '202773111077734', slug: null, name: 'Parents de Montreuil', members: 900 },
	{ id: '312345678901234', slug: 'entraide.rennes', name: 'Entraide Rennes (35) | Facebook', members: 12 },
];

const advert: SitePost = {
	...casePost('photos', 'advert', GROUPS[0] as SiteGroup, NOW),
	author: { id: '5', name: 'Matelas Nuage', page: true },
	text: 'Dormez mieux dès ce soir : -30 % sur toute la literie.',
	sponsored: true,
};

interface Drawn {
	readonly page: PageDescription;
	readonly posts: readonly SitePost[];
}

function pages(missing: fc.Arbitrary<PageDescription['missing'] & object>): fc.Arbitrary<Drawn> {
	return (
		fc
			.record({
				layout: fc.constantFrom('2026-05', '2023-03'),
				surface: fc.constantFrom('group-feed', 'post', 'dialog', 'search', 'joined-groups'),
				group: fc.constantFrom(...GROUPS),
				sorts: fc.array(fc.constantFrom(...CASES), { minLength: 1, maxLength: 4 }),
				seed: fc.nat(9999),
				locale: fc.constantFrom('fr', 'en'),
				theme: fc.constantFrom('light', 'dark'),
				islands: fc.constantFrom('flat', 'nested', 'none'),
				inIslands: fc.nat(4),
				decoys: fc.nat(6),
				commentsShown: fc.nat(5),
				cutAt: fc.integer({ min: 30, max: 500 }),
				adverts: fc.boolean(),
				missing,
			} as const)
			// Beside an anonymous post, nothing need tell the number of a group that has a name of its own.
			.filter(({ group, sorts }) => group.slug === null || !sorts.includes('anonymous'))
			.map(({ sorts, seed, adverts, ...rest }) => {
				const posts = sorts.map((what, n) =>
					casePost(what, `${seed} ${n}`, rest.group, NOW - (n + 2) * 5_000_000),
				);
				const all = adverts ? [posts[0] as SitePost, advert, ...posts.slice(1)] : posts;
				return { page: { ...rest, load: `load ${seed}`, posts: all, now: NOW, query: 'poussette' }, posts };
			})
			// The same words shown by the same author, without a number, are one post to any reader.
			.filter(({ page, posts }) =>
				areDistinct(posts.map((post) => [post.author.id, post.text.slice(0, page.cutAt)])),
			)
	);
}

function areDistinct(values: readonly unknown[]): boolean {
	return new Set(values.map((value) => JSON.stringify(value))).size === values.length;
}

function checkNothingForbidden(
	drawn: Drawn,
	forbidden: readonly string[],
	read: readonly ExpectedPost[],
): void {
	const printed = JSON.stringify(read);
	for (const text of [...forbidden, advert.text, advert.author.name]) expect(printed).not.toContain(text);
	expect(read.map(({ text }) => text)).not.toContain('Facebook');
	const known = new Set(drawn.posts.flatMap(({ id }) => [id]));
	for (const { id } of read) if (id !== null) expect(known).toContain(id);
}

it('reads whole pages exactly', async () => {
	await fc.assert(
		fc.asyncProperty(pages(fc.constant([])), async (drawn) => {
			const page = buildPage(drawn.page);
			const read = asExpected(await readShown(page));
			checkNothingForbidden(drawn, page.truth.forbidden, read);
			expect(read).toEqual(expectedPosts(page, drawn.posts));
		}),
		runs(80),
	);
});

it('invents nothing when signals are missing', async () => {
	await fc.assert(
		fc.asyncProperty(pages(fc.subarray([...MISSING], { maxLength: 6 })), async (drawn) => {
			const page = buildPage(drawn.page);
			const reading = await readShown(page);
			const read = asExpected(reading);
			checkNothingForbidden(drawn, page.truth.forbidden, read);
			expect(read.length).toBeLessThanOrEqual(drawn.posts.length);
			const names = new Set(drawn.posts.map(({ author }) => author.name));
			for (const { author } of read) if (author) expect(names).toContain(author.name);
			expect(reading.health.postsRead).toBeGreaterThanOrEqual(read.length);
		}),
		runs(80),
	);
});

it('reads nothing where no post of a group stands', async () => {
	for (const surface of ['home', 'marketplace', 'login', 'members', 'photo'] as const) {
		for (const layout of ['2026-05', '2023-03', 'mobile']) {
			const posts = CASES.map((what) => casePost(what, surface, GROUPS[0] as SiteGroup, NOW - 9_000_000));
			const page = buildPage({ layout, surface, group: GROUPS[0] as SiteGroup, posts, now: NOW });
			const reading = await readShown(page);
			expect({
				surface: reading.surface,
				posts: reading.posts.length,
				verdict: reading.health.verdict,
			}).toEqual({
				surface: 'none',
				posts: 0,
				verdict: 'nothing-here',
			});
		}
	}
});
