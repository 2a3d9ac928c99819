/**
 * Writes tests/fixtures/facebook: one page a surface, layout and language, with what a right reading of it is,
 * both made of the same description of posts. `node tests/facebook/write-fixtures.ts` after the site has grown a
 * layout or a surface, then `npm run fix`; a page of an old layout never changes by itself.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { buildPage, type PageDescription } from '#tests/site/build-page.ts';
import type { SiteGroup, SitePost } from '#tests/site/content.ts';
import { CASES, type Case, casePost } from '#tests/site/content-cases.ts';
import { type ExpectedPost, expectedPosts } from './expected.ts';

const FOLDER = new URL('../fixtures/facebook/', import.meta.url);
const NOW = Date.parse('2026-05-31T18:00:00Z');
const GROUP: SiteGroup = { id: '202773111077734', slug: null, name: 'Parents de Montreuil', members: 900 };
const SLUGGED: SiteGroup = {
	id: '312345678901234',
	slug: 'entraide.rennes',
	name: 'Entraide Rennes',
	members: 4200,
};
const EVERY = CASES.filter((what) => what !== 'many-comments');

interface Fixture {
	readonly name: string;
	readonly surface: PageDescription['surface'];
	readonly layout: string;
	readonly locale: 'fr' | 'en';
	readonly sorts: readonly Case[];
	readonly more?: Partial<PageDescription>;
}

const FEW: readonly Case[] = ['two-deep', 'quoted', 'link', 'coloured', 'sticker'];

const FIXTURES: readonly Fixture[] = [
	{ name: 'group-feed', surface: 'group-feed', layout: '2026-05', locale: 'fr', sorts: EVERY },
	{
		name: 'group-feed',
		surface: 'group-feed',
		layout: '2026-05',
		locale: 'en',
		sorts: FEW,
		more: { group: SLUGGED, islands: 'nested' },
	},
	{ name: 'group-feed', surface: 'group-feed', layout: '2023-03', locale: 'en', sorts: EVERY },
	{
		name: 'group-feed-later-posts',
		surface: 'group-feed',
		layout: '2026-05',
		locale: 'fr',
		sorts: EVERY,
		more: { islands: 'none', cutAt: 80 },
	},
	{
		name: 'group-feed-without-role',
		surface: 'group-feed',
		layout: '2026-05',
		locale: 'fr',
		sorts: FEW,
		more: { missing: ['feed-role'] },
	},
	{
		name: 'sale',
		surface: 'group-feed',
		layout: '2026-05',
		locale: 'fr',
		sorts: ['sale', 'photos', 'sale'],
		more: { islands: 'none', commentsShown: 0 },
	},
	{ name: 'post', surface: 'post', layout: '2026-05', locale: 'fr', sorts: ['many-comments'] },
	{ name: 'post', surface: 'post', layout: '2023-03', locale: 'en', sorts: ['two-deep'] },
	{ name: 'dialog', surface: 'dialog', layout: '2026-05', locale: 'fr', sorts: ['two-deep', 'plain'] },
	{
		name: 'search',
		surface: 'search',
		layout: '2026-05',
		locale: 'fr',
		sorts: FEW,
		more: { query: 'poussette' },
	},
	{ name: 'joined-groups', surface: 'joined-groups', layout: '2026-05', locale: 'fr', sorts: FEW },
	{
		name: 'pending',
		surface: 'pending',
		layout: '2026-05',
		locale: 'fr',
		sorts: ['plain', 'anonymous', 'photos'],
	},
	{
		name: 'mobile',
		surface: 'group-feed',
		layout: 'mobile',
		locale: 'fr',
		sorts: ['plain', 'paragraphs', 'emoji-in-text', 'coloured', 'anonymous', 'long'],
	},
	{ name: 'home', surface: 'home', layout: '2026-05', locale: 'fr', sorts: ['plain'] },
	{ name: 'members', surface: 'members', layout: '2026-05', locale: 'fr', sorts: FEW },
	{ name: 'photo', surface: 'photo', layout: '2026-05', locale: 'en', sorts: ['photos'] },
	{ name: 'login', surface: 'login', layout: '2026-05', locale: 'en', sorts: ['plain'] },
];

const READ_AS: Partial<Record<PageDescription['surface'], string>> = { pending: 'group-feed' };
const NOT_READ = new Set<PageDescription['surface']>(['home', 'marketplace', 'login', 'members', 'photo']);

const advert: SitePost = {
	...casePost('photos', 'advert', GROUP, NOW),
	author: { id: '5', name: 'Matelas Nuage', page: true },
	text: 'Dormez mieux dès ce soir : -30 % sur toute la literie.',
	sponsored: true,
};

/** As `npm run read` prints a post; times only where the page tells them to the second. */
function printed({ iso, comments, ...post }: ExpectedPost): object {
	return {
		...post,
		...(iso === null ? {} : { time: { iso, precision: 'second', source: 'page-data' } }),
		comments: comments.map((comment) => ({ ...comment, key: comment.id, parentKey: comment.parentId })),
	};
}

/** The mobile site shows no address and no person's id. */
function printedMobile(post: ExpectedPost): object {
	const { author, text, anonymous, truncated } = post;
	return {
		id: null,
		author: author && { name: author.name, id: null },
		text,
		anonymous,
		truncated,
		permalink: null,
		comments: [],
	};
}

mkdirSync(FOLDER, { recursive: true });
for (const { name, surface, layout, locale, sorts, more } of FIXTURES) {
	const group = more?.group ?? GROUP;
	const posts = sorts.map((what, n) => casePost(what, `fixture ${n}`, group, NOW - (n + 2) * 5_000_000));
	const isList = surface !== 'post' && surface !== 'dialog' && surface !== 'pending' && layout !== 'mobile';
	const shown = isList ? [...posts.slice(0, 1), advert, ...posts.slice(1)] : posts;
	const page = buildPage({
		layout,
		surface,
		group,
		posts: shown,
		now: NOW,
		locale,
		decoys: 2,
		load: 'fixture',
		...more,
	});
	const reading = NOT_READ.has(surface) ? [] : expectedPosts(page, posts);
	const expected = {
		surface: NOT_READ.has(surface) ? 'none' : layout === 'mobile' ? 'mobile' : (READ_AS[surface] ?? surface),
		posts: reading.map((post) => (layout === 'mobile' ? printedMobile(post) : printed(post))),
		health: { postsRead: reading.length, verdict: reading.length === 0 ? 'nothing-here' : 'ok' },
	};
	const file = `${name}.${layout === 'mobile' ? '2026-05' : layout}.${locale}`;
	const about = { url: page.url, locale, at: new Date(NOW).toISOString(), tz: page.timeZone, expected };
	writeFileSync(new URL(`${file}.html`, FOLDER), page.html);
	writeFileSync(new URL(`${file}.json`, FOLDER), `${JSON.stringify(about, null, 2)}\n`);
}
