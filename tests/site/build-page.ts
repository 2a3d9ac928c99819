/**
 * One still page from a description, together with the truth about it: what property tests generate. Runs in
 * Node and in a browser. The page's own script is left out, so a document made of it never changes by itself.
 */
import type { SiteAuthor, SiteGroup, SitePost } from './content.ts';
import type { Feed, View } from './layouts/layout.ts';
import { layoutNamed } from './layouts/named.ts';
import { type Missing, without } from './missing.ts';
import { ORIGIN, type SceneOptions, sceneOf } from './scene.ts';
import { cut } from './text.ts';

export interface PageDescription extends Partial<SceneOptions> {
	/** `2026-05`, `2023-03`, `mobile`. */
	readonly layout: string;
	readonly surface:
		| 'group-feed'
		| 'post'
		| 'dialog'
		| 'search'
		| 'joined-groups'
		| 'pending'
		| 'home'
		| 'marketplace'
		| 'login'
		| 'members'
		| 'photo';
	readonly group: SiteGroup;
	/** Shown in this order; adverts among them are `sponsored`. The first one is the page's or the dialog's own. */
	readonly posts: readonly SitePost[];
	readonly now: number;
	readonly query?: string;
	readonly missing?: readonly Missing[];
	/** How many first posts are in the page's data; default all. */
	readonly inIslands?: number;
}

export interface TrueComment {
	readonly id: string;
	readonly parentId: string | null;
	readonly author: SiteAuthor;
	/** Plain text; '' for a sticker. */
	readonly text: string;
	readonly at: number;
}

export interface TruePost {
	readonly id: string;
	readonly pfbid: string;
	/** What on this page proves the id; null = nothing does, and no id may be given. */
	readonly idBy: 'page-data' | 'link' | 'photo' | 'address' | null;
	readonly groupId: string;
	readonly author: SiteAuthor;
	readonly anonymous: boolean;
	/** The whole text, whether shown or not; `\n\n` between paragraphs. */
	readonly text: string;
	/** What is on screen when the text is cut, else the same as `text`. */
	readonly shownText: string;
	/** Cut on screen. With page data the whole text may be known all the same. */
	readonly cut: boolean;
	readonly at: number;
	/** Whether the page's data give the time to the second. */
	readonly timeBy: 'page-data' | 'label' | null;
	readonly quoted: { readonly author: string; readonly text: string } | null;
	readonly price: string | null;
	/** Outside addresses, decoded, without what Facebook adds. */
	readonly links: readonly string[];
	/** Only those on screen, in their order on screen. */
	readonly comments: readonly TrueComment[];
	readonly permalink: string;
}

export interface PageTruth {
	readonly surface: PageDescription['surface'];
	/** Posts a reader may give, in order on screen; empty where nothing may be read. */
	readonly posts: readonly TruePost[];
	/** Texts that must appear in no post: adverts, decoys, sidebar, buttons. */
	readonly forbidden: readonly string[];
}

export interface BuiltPage {
	readonly url: string;
	readonly html: string;
	readonly locale: 'fr' | 'en';
	readonly now: number;
	readonly timeZone: string;
	readonly truth: PageTruth;
}

const READABLE = new Set<PageDescription['surface']>([
	'group-feed',
	'post',
	'dialog',
	'search',
	'joined-groups',
	'pending',
]);
const NO_FEED: Feed = { more: null, next: 0 };

function viewOf({ surface, group, posts, query = '' }: PageDescription): View {
	const [first] = posts;
	switch (surface) {
		case 'group-feed':
			return { kind: 'group-feed', group, posts, feed: NO_FEED };
		case 'search':
			return { kind: 'search', group, query, posts, feed: NO_FEED };
		case 'joined-groups':
			return { kind: 'joined-groups', posts, feed: NO_FEED };
		case 'pending':
			return { kind: 'pending', group, posts, feed: NO_FEED };
		case 'home':
			return { kind: 'home', posts };
		case 'marketplace':
		case 'login':
			return { kind: surface };
		case 'members':
			return { kind: 'members', group, people: posts.map((post) => post.author) };
		default:
			if (!first) throw new Error(`buildPage: ${surface} needs a post`);
			if (surface === 'photo') return { kind: 'photo', post: first };
			if (surface === 'dialog') return { kind: 'dialog', group, posts, post: first, feed: NO_FEED };
			return { kind: 'post', group, post: first };
	}
}

function addressOfPage({ surface, group, posts, query = '', layout }: PageDescription): string {
	const origin = layout === 'mobile' ? 'https://m.facebook.com' : ORIGIN;
	const base = `${origin}/groups/${group.slug ?? group.id}/`;
	const id = posts[0]?.id ?? '0';
	switch (surface) {
		case 'group-feed':
			return base;
		case 'post':
		case 'dialog':
			return `${base}posts/${id}/`;
		case 'search':
			return `${base}search/?q=${encodeURIComponent(query)}`;
		case 'joined-groups':
			return `${origin}/groups/feed/`;
		case 'pending':
			return `${base}pending_posts/`;
		case 'home':
			return `${origin}/`;
		case 'marketplace':
			return `${origin}/marketplace/`;
		case 'login':
			return `${origin}/login/`;
		case 'members':
			return `${base}members/`;
		case 'photo':
			return `${origin}/photo/?fbid=${id}&set=gm.${id}`;
	}
}

const LINK = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)»]/gu;

function truthOf(post: SitePost, index: number, page: PageDescription, scene: SceneOptions): TruePost {
	const gone = new Set(page.missing ?? []);
	const own = index === 0 && (page.surface === 'post' || page.surface === 'dialog');
	const mobile = page.layout === 'mobile';
	const shownText = own || post.body === 'coloured' ? null : cut(post.text, scene.cutAt);
	const shown = own
		? post.comments
		: page.surface === 'pending'
			? []
			: post.comments.slice(0, scene.commentsShown);
	const comments = shown
		.filter((c) => c.parentId === null || !shown.some((o) => o.id === c.parentId))
		.flatMap((top) => [top, ...shown.filter((c) => c.parentId === top.id)]);
	const joined =
		!mobile &&
		scene.islands !== 'none' &&
		!gone.has('islands') &&
		!gone.has('click-tokens') &&
		index < (page.inIslands ?? Number.POSITIVE_INFINITY);
	const label = page.layout === '2023-03';
	const linked = !mobile && ((comments.length > 0 && !gone.has('comment-hrefs')) || label);
	const pictured = !mobile && post.photos > 0 && !post.sale;
	return {
		id: post.id,
		pfbid: post.pfbid,
		idBy: joined ? 'page-data' : linked ? 'link' : pictured ? 'photo' : own ? 'address' : null,
		groupId: post.group.id,
		author: post.author,
		anonymous: post.author.anonymous === true,
		text: post.text,
		shownText: shownText ?? post.text,
		cut: shownText !== null,
		at: post.at,
		timeBy: joined ? 'page-data' : label ? 'label' : null,
		quoted: post.quoted ? { author: post.quoted.author.name, text: post.quoted.text } : null,
		price: post.sale?.price ?? null,
		links: [...new Set(post.text.match(LINK) ?? [])],
		comments: mobile
			? []
			: comments.map(({ id, parentId, author, text, at }) => ({ id, parentId, author, text, at })),
		permalink: `${ORIGIN}/groups/${post.group.id}/posts/${post.id}/`,
	};
}

export function buildPage(page: PageDescription): BuiltPage {
	const options: SceneOptions = {
		locale: page.locale ?? 'fr',
		theme: page.theme ?? 'light',
		now: page.now,
		timeZone: page.timeZone ?? 'Europe/Paris',
		decoys: page.decoys ?? 3,
		load: page.load ?? 'still',
		islands: page.islands ?? 'flat',
		commentsShown: page.commentsShown ?? 2,
		cutAt: page.cutAt ?? 360,
	};
	const scene = sceneOf(options);
	const view = viewOf(page);
	const html = layoutNamed(page.layout).page(view, scene, [page.group], '', page.inIslands);
	const kept = READABLE.has(page.surface) ? page.posts : [];
	const onScreen = page.surface === 'post' ? kept.slice(0, 1) : kept;
	const readable = onScreen.map((post, i) => ({ post, i })).filter(({ post }) => !post.sponsored);
	return {
		url: addressOfPage(page),
		html: without(html, page.missing ?? []),
		locale: options.locale,
		now: options.now,
		timeZone: options.timeZone,
		truth: {
			surface: page.surface,
			posts: readable.map(({ post, i }) => truthOf(post, i, page, options)),
			forbidden: [
				...page.posts.filter((post) => post.sponsored).map((post) => post.text),
				scene.words.aboutText,
				scene.words.publicText,
				scene.words.leaveComment,
				scene.words.moreComments,
				scene.words.sponsored,
				scene.words.whoReacted,
			],
		},
	};
}
