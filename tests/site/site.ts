/**
 * The simulated site: a pure answer to each address, as https://www.facebook.com would give it in a browser
 * whose requests are routed here, or behind server.ts for a human.
 */
import { type Address, addressOf } from './address.ts';
import { clientScript } from './client/script.ts';
import type { CorpusThread, SiteGroup, SiteLocale, SitePost } from './content.ts';
import type { Feed, Layout, UnitOptions, View } from './layouts/layout.ts';
import { layoutNamed } from './layouts/named.ts';
import { type Missing, without } from './missing.ts';
import { type Scene, type SceneOptions, sceneOf } from './scene.ts';
import { hash } from './seed.ts';
import { authorNamed, generatedPost, type World, worldOf } from './world.ts';

export interface SiteOptions extends SceneOptions {
	readonly layout: string;
	readonly threads: readonly CorpusThread[];
	/** More posts and groups than the threads give; shown first. */
	readonly extra: readonly SitePost[];
	/** Length of each group's feed; null = the threads it has, more = generated ones after them. */
	readonly posts: number | null;
	readonly firstScreen: number;
	readonly batch: number;
	/** Signals taken out of every page. */
	readonly missing: readonly Missing[];
	/** Whether units far from the screen are emptied, or their nodes used again for other posts. */
	readonly offScreen: 'keep' | 'empty' | 'recycle';
	/** An advert after every so many posts; 0 = none. */
	readonly adEvery: number;
	/** Milliseconds added to every date of the threads. */
	readonly moved: number;
	/** How many first posts are in the page's data. */
	readonly inIslands: number;
	/** Whether pictures and the glyphs of timestamps are drawn: without, thousands of posts cost the page much less. */
	readonly drawn: boolean;
}

export interface SiteAnswer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
}

export function siteOptions(given: Partial<SiteOptions> & Pick<SiteOptions, 'threads' | 'now'>): SiteOptions {
	return {
		layout: '2026-05',
		locale: 'fr',
		theme: 'light',
		timeZone: 'Europe/Paris',
		decoys: 12,
		load: 'load-1',
		islands: 'flat',
		commentsShown: 2,
		cutAt: 360,
		extra: [],
		posts: null,
		firstScreen: 4,
		batch: 6,
		missing: [],
		offScreen: 'empty',
		adEvery: 9,
		moved: 0,
		inIslands: Number.POSITIVE_INFINITY,
		drawn: true,
		...given,
	};
}

const worlds = new WeakMap<readonly CorpusThread[], Map<number, World>>();

export function siteWorld({ threads, moved }: Pick<SiteOptions, 'threads' | 'moved'>): World {
	const byMove = worlds.get(threads) ?? new Map<number, World>();
	worlds.set(threads, byMove);
	const world = byMove.get(moved) ?? worldOf(threads, moved);
	byMove.set(moved, world);
	return world;
}

export function allGroups(options: SiteOptions): SiteGroup[] {
	const known = new Map(siteWorld(options).groups.map((group) => [group.id, group]));
	for (const { group } of options.extra) known.set(group.id, group);
	return [...known.values()];
}

function groupAt(segment: string, options: SiteOptions): SiteGroup | undefined {
	return allGroups(options).find((group) => group.id === segment || group.slug === segment);
}

/** Posts `from` … `to` of a group's feed, adverts not counted. */
export function postsOf(group: SiteGroup, options: SiteOptions, from: number, to: number): SitePost[] {
	const { posts } = siteWorld(options);
	const own = [...options.extra, ...posts].filter((post) => post.group.id === group.id);
	const length = feedLength(group, options);
	const oldest = own.at(-1)?.at ?? options.now;
	const out: SitePost[] = [];
	for (let n = from; n < Math.min(to, length); n++) {
		out.push(own[n] ?? generatedPost(options.threads, group, n, oldest));
	}
	return out;
}

export function feedLength(group: SiteGroup, options: SiteOptions): number {
	const { posts } = siteWorld(options);
	return options.posts ?? [...options.extra, ...posts].filter((post) => post.group.id === group.id).length;
}

const ADVERTISERS: Readonly<Record<SiteLocale, readonly (readonly [string, string])[]>> = {
	fr: [
		['Matelas Nuage', 'Dormez mieux dès ce soir : -30 % sur toute la literie, livraison offerte.'],
		['Paniers du Verger', 'Le panier de légumes de saison livré chaque jeudi. Premier panier à 9,90 €.'],
	],
	en: [['Cloud Mattress', 'Sleep better tonight: 30% off all bedding, free delivery.']],
};

export function advert(group: SiteGroup, n: number, locale: SiteLocale, now: number): SitePost {
	const [name, text] = ADVERTISERS[locale][n % ADVERTISERS[locale].length] ?? ['', ''];
	return {
		id: String(hash(`advert ${group.id} ${n}`) + 10 ** 15),
		pfbid: 'pfbid0advert',
		group,
		author: { id: String(hash(name)), name, page: true },
		at: now,
		text,
		body: 'plain',
		photos: 1,
		reactions: 12,
		comments: [],
		sponsored: true,
	};
}

function withAdverts(posts: readonly SitePost[], from: number, options: SiteOptions): SitePost[] {
	if (options.adEvery === 0) return [...posts];
	return posts.flatMap((post, i) => {
		const n = from + i + 1;
		if (n % options.adEvery !== 0) return [post];
		return [post, advert(post.group, n / options.adEvery, options.locale, options.now)];
	});
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Facebook's own search, as a member would see it: all words, plain. */
function searchIn(group: SiteGroup, query: string, options: SiteOptions): SitePost[] {
	const words = folded(query).split(/\s+/u).filter(Boolean);
	return postsOf(group, options, 0, Math.min(feedLength(group, options), 300)).filter((post) => {
		const text = folded([post.text, ...post.comments.map((c) => c.text)].join(' '));
		return words.length > 0 && words.every((word) => text.includes(word));
	});
}

/** All posts a feed address can page through. */
function listAt(
	address: Address,
	options: SiteOptions,
	from: number,
	to: number,
): { posts: SitePost[]; more: boolean; surface: UnitOptions['surface'] } {
	switch (address.kind) {
		case 'joined-groups': {
			const all = [...options.extra, ...siteWorld(options).posts];
			return {
				posts: withAdverts(all.slice(from, to), from, options),
				more: to < all.length,
				surface: 'joined',
			};
		}
		case 'search': {
			const group = groupAt(address.group, options);
			const all = group ? searchIn(group, address.query, options) : [];
			return { posts: all.slice(from, to), more: to < all.length, surface: 'search' };
		}
		case 'pending':
		case 'buy-sell':
		case 'group-feed':
		case 'post': {
			const group = groupAt(address.group, options);
			if (!group) return { posts: [], more: false, surface: 'feed' };
			const surface = address.kind === 'pending' ? 'pending' : 'feed';
			const posts = postsOf(group, options, from, to);
			const shown = address.kind === 'pending' ? posts : withAdverts(posts, from, options);
			return { posts: shown, more: to < feedLength(group, options), surface };
		}
		default:
			return { posts: [], more: false, surface: 'feed' };
	}
}

export function postAt(group: SiteGroup, id: string, options: SiteOptions): SitePost | undefined {
	const { posts } = siteWorld(options);
	const known = [...options.extra, ...posts].find((post) => post.id === id || post.pfbid === id);
	if (known || options.posts === null) return known;
	return postsOf(group, options, 0, options.posts).find((post) => post.id === id);
}

export function viewAt(url: URL, options: SiteOptions): View | null {
	const address = addressOf(url);
	const { posts, more } = listAt(address, options, 0, options.firstScreen);
	const feed: Feed = { more: more ? `${url.pathname}${url.search}` : null, next: options.firstScreen };
	switch (address.kind) {
		case 'home':
			return { kind: 'home', posts: siteWorld(options).posts.slice(0, options.firstScreen) };
		case 'marketplace':
		case 'login':
			return { kind: address.kind };
		case 'plain':
			return { kind: 'plain', title: address.title };
		case 'joined-groups':
			return { kind: 'joined-groups', posts, feed };
		case 'photo': {
			const post = [...options.extra, ...siteWorld(options).posts].find(({ id }) => id === address.post);
			return post ? { kind: 'photo', post } : null;
		}
		default: {
			const group = groupAt(address.group, options);
			if (!group) return null;
			if (address.kind === 'search') return { kind: 'search', group, query: address.query, posts, feed };
			if (address.kind === 'pending') return { kind: 'pending', group, posts, feed };
			if (address.kind === 'members') {
				const names = new Set(postsOf(group, options, 0, 40).map((post) => post.author.name));
				return { kind: 'members', group, people: [...names].map((name) => authorNamed(name, group.name)) };
			}
			if (address.kind === 'post') {
				const post = postAt(group, address.post, options);
				if (!post) return null;
				return address.over ? { kind: 'dialog', group, posts, post, feed } : { kind: 'post', group, post };
			}
			return { kind: 'group-feed', group, posts, feed };
		}
	}
}

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

/** What such a site really sends: nothing foreign may run or be framed. */
const POLICY =
	"default-src 'self' data: blob: https://*.facebook.com; script-src 'nonce-site'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' data: blob:; connect-src 'self' https://*.facebook.com; frame-src 'self' https://*.facebook.com; object-src 'none'; base-uri 'none'";

function json(value: unknown): SiteAnswer {
	return { status: 200, headers: JSON_TYPE, body: JSON.stringify(value) };
}

const PICTURE = /data:image\/svg\+xml,[^"&)\\]*/gu;
const DOT = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

/** A page or a part of one, as this site sends it. */
function sent(html: string, { missing, drawn }: SiteOptions): string {
	const whole = without(html, missing);
	return drawn ? whole : whole.replaceAll(PICTURE, DOT);
}

/** Data the page's script asks for: route changes, next posts, comments, whole texts, dialogs. */
function answerData(url: URL, options: SiteOptions, layout: Layout, scene: Scene): SiteAnswer {
	const at = new URL(url.searchParams.get('at') ?? '/', url);
	const ink = () => (options.drawn ? scene.ink : []);
	const done = (html: string, rest: object = {}) => json({ html: sent(html, options), ink: ink(), ...rest });
	const doc = url.searchParams.get('doc');
	if (doc === 'route') {
		const view = viewAt(at, options);
		if (!view) return json({ html: '', ink: [], title: 'Facebook', feed: null });
		return done(layout.main(view, scene), {
			title: layout.title(view, scene),
			feed: 'feed' in view ? view.feed : null,
		});
	}
	if (doc === 'units') {
		const from = Number(url.searchParams.get('from'));
		const position = Number(url.searchParams.get('position'));
		const { posts, more, surface } = listAt(addressOf(at), options, from, from + options.batch);
		const units = layout.units(posts, scene, { position, surface });
		return json({
			units: units.map((unit) => sent(unit, options)),
			ink: ink(),
			next: more ? from + options.batch : null,
		});
	}
	const id = url.searchParams.get('post') ?? '';
	const address = addressOf(at);
	const segment = url.searchParams.get('group') ?? ('group' in address ? address.group : '');
	const group = groupAt(segment, options);
	const post = group && postAt(group, id, options);
	if (!post) return json({ html: '', ink: [] });
	if (doc === 'comments') return done(layout.comments(post, scene, Number(url.searchParams.get('from'))));
	if (doc === 'body') return done(layout.body(post, scene));
	if (doc === 'dialog') return done(layout.dialog(post, scene));
	return { status: 400, headers: JSON_TYPE, body: '{}' };
}

/** Never throws: an unknown page is a 404 with a short text. */
export function respond(url: URL, options: SiteOptions): SiteAnswer {
	const scene = sceneOf({ ...options, load: url.searchParams.get('load') ?? options.load });
	const mobile = url.hostname.startsWith('m.');
	const layout = layoutNamed(mobile ? 'mobile' : options.layout);
	if (url.pathname === '/api/graphql/') return answerData(url, options, layout, scene);
	if (url.pathname.startsWith('/api/') || url.pathname === '/favicon.ico')
		return { status: 204, headers: {}, body: '' };
	const view = viewAt(url, options);
	if (!view) return { status: 404, headers: HTML, body: '<!DOCTYPE html><title>Facebook</title><p>404</p>' };
	// Drawn once to learn the glyphs, which the script carries.
	layout.main(view, scene);
	const script = clientScript({
		load: scene.load,
		ink: options.drawn ? [...scene.ink] : [],
		feed: 'feed' in view ? view.feed : null,
		offScreen: options.offScreen,
	});
	const html = layout.page(view, { ...scene, ink: [] }, allGroups(options), script, options.inIslands);
	return {
		status: 200,
		headers: { ...HTML, 'content-security-policy': POLICY },
		body: sent(html, options),
	};
}
