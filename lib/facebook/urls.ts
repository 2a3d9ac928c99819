/**
 * Facebook's addresses: where a page stands, which ledger its time goes to, and the addresses we send the user
 * to. No DOM: anyone may import this file. Addresses reach us with any query, slash and fragment, from the hosts
 * www, web, m and the language hosts (fr-fr).
 */
import type { Ledger } from '#lib/domain/ledger.ts';

export type RouteKind =
	/** The discussion of one group, with its pinned, sale and announcement views. */
	| 'group'
	/** One post's own page. */
	| 'post'
	/** Search inside one group. */
	| 'search'
	/** An admin's queue of posts to approve. */
	| 'pending'
	/** The feed of all joined groups. */
	| 'joined-groups'
	/** Another page of one group: members, media, files, rules. */
	| 'group-page'
	/** The home feed, reels, videos, discovery. */
	| 'feed'
	| 'messages'
	| 'other';

export interface Route {
	readonly kind: RouteKind;
	/** The logged-in mobile site. */
	readonly mobile: boolean;
	/** The path's name of the group: digits, or the vanity slug as written. */
	readonly groupSegment: string | null;
	/** Digits or `pfbid…`. */
	readonly postId: string | null;
}

const HOST = /^(?:(www|web|m|touch|[a-z]{2}-[a-z]{2})\.)?facebook\.com$/;
const POST_ID = /^(?:\d{1,25}|pfbid[A-Za-z0-9]{5,})$/;
/** Digits or a vanity slug. Keys are made of it: a slash or a colon in it would make one that reads otherwise. */
const GROUP_SEGMENT = /^[\p{L}\p{M}\p{N}._-]{1,200}$/u;
/** Words that stand where a group's name would: pages about all groups. */
const NOT_GROUPS = new Set(
	'feed discover joins create search notifications browse category categories invites your_groups'.split(' '),
);
const GROUP_FEEDS = new Set([
	'discussion',
	'buy_sell_discussion',
	'announcements',
	'featured',
	'topics',
	'hashtag',
]);
const PENDING = new Set(['pending_posts', 'pending', 'my_pending_content', 'pending_content']);
const FEEDS = new Set(['home.php', 'watch', 'reel', 'reels', 'stories']);

/** The address as parsed, or null when it is none of Facebook's pages. */
function facebookUrl(url: string): URL | null {
	const parsed = URL.parse(url, 'https://www.facebook.com/');
	return parsed && /^https?:$/.test(parsed.protocol) && HOST.test(parsed.hostname) ? parsed : null;
}

/** Path segments, decoded, with doubled and trailing slashes gone. */
function segmentsOf(url: URL): string[] {
	return url.pathname
		.split('/')
		.filter((segment) => segment !== '')
		.map((segment) => {
			try {
				return decodeURIComponent(segment);
			} catch {
				return segment;
			}
		});
}

/** A post's id when the text is one, else null. */
export function postIdIn(text: string | null | undefined): string | null {
	return text && POST_ID.test(text) ? text : null;
}

function route(kind: RouteKind, mobile: boolean, more: Partial<Route> = {}): Route {
	return { kind, mobile, groupSegment: null, postId: null, ...more };
}

function groupRoute(segments: readonly string[], url: URL, mobile: boolean): Route {
	const [, groupSegment = null, page, ...rest] = segments;
	const section = page?.toLowerCase();
	const query = url.searchParams;
	if (section === undefined || GROUP_FEEDS.has(section)) {
		// Some addresses of a post keep the group's path and name the post in the query.
		const named = postIdIn(query.get('multi_permalinks')?.split(',')[0]) ?? postIdIn(query.get('story_fbid'));
		return route('group', mobile, { groupSegment, postId: named });
	}
	if (section === 'posts' || section === 'permalink') {
		// A logged-out address may hold words before the id: /posts/<words>/<id>/.
		const postId = rest.map(postIdIn).findLast((id) => id !== null) ?? null;
		return route(postId ? 'post' : 'group-page', mobile, { groupSegment, postId });
	}
	if (section === 'search') return route('search', mobile, { groupSegment });
	if (PENDING.has(section)) return route('pending', mobile, { groupSegment });
	return route('group-page', mobile, { groupSegment });
}

/** Where an address stands. An address that is not Facebook's is `other`. */
export function routeOf(address: string): Route {
	const url = facebookUrl(address);
	return url ? routeAt(url) : route('other', false);
}

function routeAt(url: URL): Route {
	const mobile = url.hostname === 'm.facebook.com' || url.hostname === 'touch.facebook.com';
	const segments = segmentsOf(url);
	const first = segments[0]?.toLowerCase();
	if (first === undefined || FEEDS.has(first)) return route('feed', mobile);
	if (first === 'messages') return route('messages', mobile);
	if (first === 'permalink.php' || first === 'story.php') {
		const postId = postIdIn(url.searchParams.get('story_fbid'));
		return route(postId ? 'post' : 'other', mobile, { postId });
	}
	if (first !== 'groups') return route('other', mobile);
	const second = segments[1]?.toLowerCase();
	if (second === undefined || second === 'feed') return route('joined-groups', mobile);
	if (second === 'discover') return route('feed', mobile);
	if (NOT_GROUPS.has(second) || !GROUP_SEGMENT.test(second)) return route('other', mobile);
	return groupRoute(segments, url, mobile);
}

/**
 * Whether posts of groups may stand there: on pages of one group, and in the feed of all joined ones, except on the
 * mobile site, where nothing tells whose post is whose.
 */
export function mayShowGroups({ kind, groupSegment, mobile }: Route): boolean {
	return groupSegment !== null || (kind === 'joined-groups' && !mobile);
}

/**
 * The ledger an address's time goes to; null = not counted (messages, and pages that are not Facebook's).
 * @param isChosenGroup whether the user reads that group with us, by its path segment.
 */
export function ledgerOf(address: string, isChosenGroup: (segment: string) => boolean): Ledger | null {
	const url = facebookUrl(address);
	if (!url) return null;
	const { kind, groupSegment } = routeAt(url);
	if (kind === 'messages') return null;
	if (kind === 'feed' || kind === 'joined-groups') return 'feed';
	return groupSegment !== null && isChosenGroup(groupSegment) ? 'mutual-aid' : 'other';
}

/**
 * Whether an address asks for a group's feed in the order in which posts were written, the newest first. Other orders
 * (the most relevant, the latest talked about) tell nothing of it.
 */
export function goesByDate(address: string): boolean {
	return address.includes('sorting_setting=CHRONO');
}

/** A post's own page. */
export function permalinkOf(groupId: string, postId: string): string {
	return `https://www.facebook.com/groups/${encodeURIComponent(groupId)}/posts/${postId}/`;
}

/** A group's own page, by its digits or its slug. */
export function groupUrl(group: string): string {
	return `https://www.facebook.com/groups/${encodeURIComponent(group)}/`;
}

/** Facebook's own search inside a group. */
export function groupSearchUrl(group: string, query: string): string {
	return `https://www.facebook.com/groups/${encodeURIComponent(group)}/search/?q=${encodeURIComponent(query.toWellFormed())}`;
}

/** A member as a group's links name them: `/groups/<group>/user/<person>/`. */
export function memberIn(href: string): { readonly groupSegment: string; readonly personId: string } | null {
	const found = /\/groups\/([^/?#]+)\/user\/(\d{1,25})(?=[/?#]|$)/.exec(href);
	return found?.[1] && found[2] ? { groupSegment: found[1], personId: found[2] } : null;
}
