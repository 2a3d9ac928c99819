/** A document at an address → its group, its posts, and how well they could be read. Pure, and changes nothing. */
import type { Health } from '#lib/domain/health.ts';
import type { SeenGroup, SeenPost, Surface } from '#lib/domain/seen.ts';
import { readGroup } from './group.ts';
import { healthOf } from './health.ts';
import { openPageData, type PageData } from './page-json.ts';
import { readUnit, type UnitContext } from './read-unit.ts';
import { findUnits } from './surfaces.ts';
import { type Route, routeOf } from './urls.ts';

export interface ReadOptions {
	readonly url: string;
	/** The page's language: `document.documentElement.lang`. */
	readonly locale: string;
	/** The instant of the reading, milliseconds. */
	readonly at: number;
	/** IANA zone in which the page writes its times. */
	readonly timeZone: string;
	/** Leaves out units the user does not have on screen; all are read without it. */
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
	options: ReadOptions,
	data: PageData,
): UnitContext {
	const { at, timeZone, locale } = options;
	return {
		clock: { at, timeZone, locale },
		groupId: group?.id ?? group?.slug ?? null,
		addressedId: surface === 'post' || surface === 'dialog' ? route.postId : null,
		mobile: route.mobile,
		data,
	};
}

/** Reads a page. The same post shown twice counts once. */
export function readPage(document: Document, options: ReadOptions): PageReading {
	const route = routeOf(options.url);
	const { surface, units, root } = findUnits(document, route);
	const group = surface === 'none' ? null : readGroup(document, route);
	const data = options.data ?? openPageData(document, () => performance.now());
	const context = unitContextOf(surface, route, group, options, data);
	const seen = options.onScreen ? units.filter(options.onScreen) : units;
	const readings = seen.map((unit) => ({ unit, reading: readUnit(unit, context) }));
	const posts = new Map<string, { post: SeenPost; unit: Element }>();
	for (const { unit, reading } of readings) {
		if (reading.ok && !posts.has(reading.post.key)) posts.set(reading.post.key, { post: reading.post, unit });
	}
	const health = healthOf({ surface, root, readings: readings.map(({ reading }) => reading) });
	return { surface, group, posts: [...posts.values()], health };
}
