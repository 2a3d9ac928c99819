/** A document at an address → its group, its posts, and how well they could be read. Pure, and changes nothing. */
import type { Health } from '#lib/domain/health.ts';
import type { SeenGroup, SeenPost, Surface, WrittenPost } from '#lib/domain/seen.ts';
import { completePost } from './complete-post.ts';
import { readGroup } from './group.ts';
import { healthOf } from './health.ts';
import { readMobileUnit } from './mobile.ts';
import { openPageData, type PageData } from './page-json.ts';
import { readUnit, type UnitContext } from './read-unit.ts';
import { findUnits } from './surfaces.ts';
import { type Route, routeOf } from './urls.ts';
import { isShown } from './visible-text.ts';

export interface ReadOptions {
	readonly url: string;
	/** The page's language: `document.documentElement.lang`. */
	readonly locale: string;
	/** The instant of the reading, milliseconds. */
	readonly at: number;
	/** IANA zone in which the page writes its times. */
	readonly timeZone: string;
	/** Leaves out units the user does not have on screen; all that are not hidden are read without it. */
	readonly onScreen?: (unit: Element) => boolean;
	/** The page's data as already searched, on a live page. */
	readonly data?: PageData;
}

export interface PageReading {
	readonly surface: Surface;
	readonly group: SeenGroup | null;
	readonly posts: readonly { readonly post: SeenPost; readonly unit: Element }[];
	readonly health: Health;
}

/** What the units of a page are read in, until its route changes. */
export function unitContextOf(
	surface: Surface,
	route: Route,
	group: SeenGroup | null,
	given: Pick<UnitContext, 'clock' | 'data' | 'readMobile' | 'routeOf'>,
): UnitContext {
	return {
		...given,
		groupId: group?.id ?? group?.slug ?? null,
		addressedId: surface === 'dialog' || route.kind === 'post' ? route.postId : null,
	};
}

/** Reads a page, both halves of the way. The same post shown twice counts once. */
export function readPage(document: Document, options: ReadOptions): PageReading {
	const route = routeOf(options.url);
	const { surface, units, root } = findUnits(document, route);
	const group = surface === 'none' ? null : readGroup(document, route);
	const data = options.data ?? openPageData(document, () => performance.now());
	const readMobile = route.mobile ? readMobileUnit : null;
	const context = unitContextOf(surface, route, group, { clock: options, data, readMobile, routeOf });
	const seen = units.filter(options.onScreen ?? isShown);
	const posts = new Map<string, { post: SeenPost; unit: Element }>();
	const timed = new Set<WrittenPost>();
	const readings = seen.map((unit) => {
		const reading = readUnit(unit, context);
		if (!reading.ok) return reading;
		const post = completePost(reading.post, options);
		if (post.time.at !== null) timed.add(reading.post);
		if (!posts.has(post.key)) posts.set(post.key, { post, unit });
		return reading;
	});
	const health = healthOf({ surface, root, readings, isTimed: (post) => timed.has(post) });
	return { surface, group, posts: [...posts.values()], health };
}
