import { describe, expect, it } from 'vitest';
import { buildPage, type PageDescription } from '#tests/site/build-page.ts';
import type { SiteGroup, SitePost } from '#tests/site/content.ts';
import { CASES, casePost } from '#tests/site/content-cases.ts';
import { MISSING, type Missing } from '#tests/site/missing.ts';
import { type ExpectedPost, expectedPosts } from './expected.ts';
import { asExpected, readShown } from './show.ts';

const NOW = Date.parse('2026-05-31T18:00:00Z');
const GROUP: SiteGroup = { id: '202773111077734', slug: null, name: 'Parents de Montreuil', members: 900 };
const ADVERT: SitePost = {
	...casePost('plain', 'advert', GROUP, NOW),
	author: { id: '5', name: 'Matelas Nuage', page: true },
	text: 'Dormez mieux dès ce soir : -30 % sur toute la literie.',
	sponsored: true,
};
const POSTS = [...CASES.map((what, n) => casePost(what, 'feed', GROUP, NOW - (n + 1) * 3_600_000)), ADVERT];

async function readWithout(
	missing: readonly Missing[],
	islands: 'flat' | 'none',
	surface: PageDescription['surface'] = 'group-feed',
) {
	const page = buildPage({
		layout: '2026-05',
		surface,
		group: GROUP,
		posts: POSTS,
		now: NOW,
		missing,
		islands,
	});
	const reading = await readShown(page);
	const printed = JSON.stringify(reading.posts.map(({ post }) => post));
	for (const text of page.truth.forbidden) expect(printed).not.toContain(text);
	return { expected: expectedPosts(page, POSTS), read: asExpected(reading), verdict: reading.health.verdict };
}

/** Posts whose words came out right. */
function rightTexts(expected: readonly ExpectedPost[], read: readonly ExpectedPost[]): number {
	return expected.filter(({ text }) => read.some((post) => post.text === text)).length;
}

describe.each(['flat', 'none'] as const)('with %s islands', (islands) => {
	it.each(MISSING)('without %s still reads the posts of a feed', async (signal) => {
		const { expected, read, verdict } = await readWithout([signal], islands);
		expect(rightTexts(expected, read) / expected.length).toBeGreaterThanOrEqual(0.95);
		expect(read.length).toBeLessThanOrEqual(expected.length);
		expect(verdict).not.toBe('unrecognised');
		const named = read.filter((post) =>
			expected.some((one) => one.text === post.text && one.author?.name === post.author?.name),
		);
		expect(named.length / expected.length).toBeGreaterThanOrEqual(0.95);
		// Of the answers still found as such, nine in ten say what they said.
		const answers = expected.flatMap(({ comments }) => comments.map(({ text }) => text));
		const wordless = answers.filter((text) => text === '').length;
		const found = read.flatMap(({ comments }) => comments.map(({ text }) => text));
		const right = found.filter((text) => text !== '' && answers.includes(text)).length;
		expect(right).toBeGreaterThanOrEqual(0.9 * (found.length - wordless));
		// An id is right or absent.
		for (const { id } of read) if (id !== null) expect(POSTS.map((post) => post.id)).toContain(id);
	});
});

/** All that marks a post by name; what is left are roles, links and words. */
const MARKS: Missing[] = ['posinset', 'profile-name', 'story-message', 'preview', 'buttons'];

it('reads by what is left, or says it recognises nothing, when all marks are gone', async () => {
	for (const more of [
		[],
		['feed-role'],
		['headings'],
		['toolbar'],
		['feed-role', 'main-role'],
	] satisfies Missing[][]) {
		const { expected, read, verdict } = await readWithout([...MARKS, ...more], 'flat');
		const right = rightTexts(expected, read);
		expect(verdict === 'unrecognised' || right / expected.length >= 0.8, `${more}: ${right} ${verdict}`).toBe(
			true,
		);
	}
});

it.each(['group-feed', 'joined-groups', 'pending'] as const)(
	'reads anonymous posts of %s without marks',
	async (surface) => {
		for (const more of [[], ['feed-role'], ['feed-role', 'main-role'], ['toolbar']] satisfies Missing[][]) {
			const { expected, read } = await readWithout([...MARKS, ...more], 'none', surface);
			const nameless = (posts: readonly ExpectedPost[]) =>
				posts.filter(({ anonymous }) => anonymous).map(({ text, author }) => ({ text, author }));
			expect(nameless(expected).length).toBeGreaterThan(0);
			expect(nameless(read), `${more}`).toEqual(nameless(expected));
		}
	},
);

it.each(['group-feed', 'joined-groups', 'pending'] as const)(
	'says it recognises nothing when posts of %s have neither marks nor people’s links',
	async (surface) => {
		const nobody: Missing[] = [...MARKS, 'author-href', 'headings', 'toolbar', 'comment-articles'];
		for (const more of [
			[],
			['feed-role'],
			['feed-role', 'main-role'],
			['dir', 'menu-label'],
		] satisfies Missing[][]) {
			const { read, verdict } = await readWithout([...nobody, ...more], 'none', surface);
			expect({ more, read: read.length, verdict }).toEqual({ more, read: 0, verdict: 'unrecognised' });
		}
		const { read, verdict } = await readWithout(MISSING, 'none', surface);
		expect({ read: read.length, verdict }).toEqual({ read: 0, verdict: 'unrecognised' });
	},
);
