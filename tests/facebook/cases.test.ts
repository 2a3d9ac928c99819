import { describe, expect, it } from 'vitest';
import { buildPage, type PageDescription } from '#tests/site/build-page.ts';
import type { SiteGroup } from '#tests/site/content.ts';
import { CASES, casePost } from '#tests/site/content-cases.ts';
import { expectedPosts } from './expected.ts';
import { asExpected, readShown } from './show.ts';

const NOW = Date.parse('2026-05-31T18:00:00Z');
const GROUP: SiteGroup = { id: '202773111077734', slug: null, name: 'Parents de Montreuil', members: 900 };
const SLUGGED: SiteGroup = { ...GROUP, slug: 'parentsmontreuil' };
const SURFACES = ['group-feed', 'post', 'dialog', 'search', 'joined-groups', 'pending'] as const;

function pageOf(description: Partial<PageDescription> & Pick<PageDescription, 'posts'>): PageDescription {
	return { layout: '2026-05', surface: 'group-feed', group: GROUP, now: NOW, ...description };
}

describe.each(['2026-05', '2023-03'])('layout %s', (layout) => {
	// The queue of posts to approve came with the newer layout.
	describe.each(SURFACES.filter((surface) => layout === '2026-05' || surface !== 'pending'))(
		'%s',
		(surface) => {
			it.each(CASES)('reads a post of sort %s', async (what) => {
				const group = surface === 'search' ? SLUGGED : GROUP;
				const posts = [0, 1].map((n) => casePost(what, `${surface} ${n}`, group, NOW - (n + 3) * 3_600_000));
				const page = buildPage(
					pageOf({ layout, surface, group, posts, locale: what === 'plain' ? 'en' : 'fr' }),
				);
				const reading = await readShown(page);
				expect(asExpected(reading)).toEqual(expectedPosts(page, posts));
				expect(reading.surface).toBe(surface === 'pending' ? 'group-feed' : surface);
				expect(reading.health.verdict).toBe('ok');
			});

			it('reads cut posts without page data as cut', async () => {
				const posts = [
					casePost('long', 'cut', GROUP, NOW - 3_600_000),
					casePost('paragraphs', 'cut', GROUP, NOW - 7_200_000),
				];
				const page = buildPage(pageOf({ layout, surface, posts, islands: 'none', cutAt: 60 }));
				expect(asExpected(await readShown(page))).toEqual(expectedPosts(page, posts));
			});
		},
	);
});
