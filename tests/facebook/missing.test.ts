import { describe, expect, it } from 'vitest';
import { buildPage } from '#tests/site/build-page.ts';
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

async function readWithout(missing: readonly Missing[], islands: 'flat' | 'none') {
	const page = buildPage({
		layout: '2026-05',
		surface: 'group-feed',
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

it('reads by what is left, or says it recognises nothing, when all marks are gone', async () => {
	const gone: Missing[] = ['posinset', 'profile-name', 'story-message', 'preview', 'buttons'];
	for (const more of [
		[],
		['feed-role'],
		['headings'],
		['toolbar'],
		['feed-role', 'main-role'],
	] satisfies Missing[][]) {
		const { expected, read, verdict } = await readWithout([...gone, ...more], 'flat');
		const right = rightTexts(expected, read);
		expect(verdict === 'unrecognised' || right / expected.length >= 0.8, `${more}: ${right} ${verdict}`).toBe(
			true,
		);
	}
});
