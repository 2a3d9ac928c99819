/** What kind of page this is, and the units on it that may be posts. */
import type { Surface } from '#lib/domain/seen.ts';
import { isAnonymousName } from './anonymous.ts';
import { postIdInHref } from './links.ts';
import {
	ACTIONS,
	ARTICLE,
	ASIDE,
	DESCRIBED,
	FEED,
	HEADING,
	MAIN,
	MENU,
	MESSAGE,
	MOBILE_UNIT,
	PROFILE_NAME,
	SKELETON,
	UNIT,
} from './signals.ts';
import { isComment } from './survey.ts';
import { memberIn, type Route } from './urls.ts';
import { isShown } from './visible-text.ts';

export interface FoundUnits {
	readonly surface: Surface;
	/** Possible posts, in reading order. */
	readonly units: readonly Element[];
	/** They are told by their position: one that arrives is known without looking at all of them. */
	readonly placed: boolean;
	/** The part of the page searched; null when there was nothing to search. */
	readonly root: Element | null;
}

const NOTHING: FoundUnits = { surface: 'none', units: [], placed: false, root: null };
const HEADS = `${PROFILE_NAME},${HEADING}`;
/** A heading without a link may be that of the comments. */
const LINKED_HEADS = `${PROFILE_NAME},:is(${HEADING}) a`;
/** A post's address; a result of search may show no more than its author, its words and that. */
const ADDRESS = 'a[href*="/posts/"],a[href*="/permalink/"]';
/** Positions are also told of tabs, menu entries and options. */
const NOT_UNIT = /^(?:tab|option|menuitem|radio|listitem|row)$/;

function surfaceOf(route: Route): Surface {
	if (route.mobile) return route.kind === 'group' || route.kind === 'post' ? 'mobile' : 'none';
	if (route.kind === 'group' || route.kind === 'pending') return 'group-feed';
	return route.kind === 'post' || route.kind === 'search' || route.kind === 'joined-groups'
		? route.kind
		: 'none';
}

/** The regions in sight; those of earlier routes stay in the page, hidden. */
function shownRegions(document: Document, selector: string): Element[] {
	return [...document.querySelectorAll(selector)].filter(
		(region) => !region.closest(ASIDE) && isShown(region),
	);
}

function hasMember(element: Element): boolean {
	return [...element.querySelectorAll('a[href*="/user/"]')].some(
		(link) => memberIn(link.getAttribute('href') ?? '') !== null,
	);
}

/** What wraps several posts holds the addresses of all. */
function hasOneAddress(element: Element): boolean {
	const links = [...element.querySelectorAll<HTMLAnchorElement>(ADDRESS)];
	return new Set(links.map(({ href }) => postIdInHref(href))).size === 1;
}

/** Headed by somebody who has no address. */
function headsAnonymous(element: Element): boolean {
	return [...element.querySelectorAll(HEADING)].some(({ textContent }) => isAnonymousName(textContent ?? ''));
}

/** Holds a head, and what stands at the foot of posts: nobody need have an address. */
function hasBothEnds(element: Element): boolean {
	return element.querySelector(LINKED_HEADS) !== null && element.querySelector(ACTIONS) !== null;
}

/** Holds a post's head and what stands under a post. */
function looksWhole(element: Element): boolean {
	return (
		hasBothEnds(element) ||
		((hasMember(element) || headsAnonymous(element)) &&
			element.querySelector(`${ACTIONS},${MENU},${MESSAGE},${HEADS}`) !== null)
	);
}

/** Children that look like posts, through wrappers around several of them. */
function childUnits(root: Element): Element[] {
	const wholeIn = ({ children }: Element) =>
		[...children].filter(
			(child) => !child.matches(ASIDE) && (looksWhole(child) || (hasMember(child) && hasOneAddress(child))),
		);
	const units = wholeIn(root);
	// A post's own parts are not whole: one has its head, another its words or its buttons.
	const isApart = (unit: Element) =>
		unit.querySelector('[role="button"][aria-label]') !== null &&
		(unit.querySelector(MESSAGE) !== null ||
			hasBothEnds(unit) ||
			headsAnonymous(unit) ||
			[...unit.querySelectorAll(HEADS)].some(hasMember));
	for (let [only, more] = units; only && !more; [only, more] = wholeIn(only)) {
		const apart = wholeIn(only).filter(isApart);
		if (apart.length > 1) return apart;
	}
	return units;
}

function outermost(elements: readonly Element[]): Element[] {
	const kept: Element[] = [];
	for (const element of elements) if (!kept.at(-1)?.contains(element)) kept.push(element);
	return kept;
}

/** Not beside the posts, not hidden. */
function inSight(element: Element): boolean {
	return !element.closest(`${ASIDE},[aria-hidden="true"]`);
}

/** The units among elements with a position, in order. */
export function placedAmong(elements: Iterable<Element>): Element[] {
	return outermost([...elements].filter(isPlaced));
}

/** Whether what has a position is a unit in sight. */
export function isPlaced(element: Element): boolean {
	return !NOT_UNIT.test(element.role ?? '') && inSight(element);
}

/** Posts of one region, by the first candidate that answers. */
function unitsIn(root: Element): Pick<FoundUnits, 'units' | 'placed'> {
	const units = placedAmong(root.querySelectorAll(UNIT));
	// A row of pinned posts above the feed has positions as well; a unit that waits for its post has no text.
	const isUnit = (unit: Element) =>
		looksWhole(unit) || unit.textContent === '' || unit.querySelector(SKELETON);
	if (units.some(isUnit)) return { units, placed: true };
	return { units: unplacedIn(root), placed: false };
}

/** The same where posts have no position. */
function unplacedIn(root: Element): readonly Element[] {
	const articles = outermost(
		[...root.querySelectorAll(ARTICLE)].filter(
			(article) => inSight(article) && !article.querySelector(SKELETON),
		),
	).filter((article) => !isComment(article));
	const children = root.matches(FEED) ? childUnits(root) : [];
	if (children.length > 0 && children.length >= articles.length) {
		// The article inside the child is the same post, drawn closer.
		return children;
	}
	if (articles.length > 0) return articles;
	const described = outermost(
		[...root.querySelectorAll(DESCRIBED)].filter((unit) => looksWhole(unit) && inSight(unit)),
	);
	if (described.length > 0) return described;
	return root.matches(FEED) ? [] : childUnits(root);
}

/** The topmost dialog that holds a post. Others (notices, menus, a composer) hide nothing of the feed. */
function postDialog(document: Document): Element | null {
	const dialogs = [...document.querySelectorAll('[role="dialog"]')].reverse();
	return (
		dialogs.find(
			(dialog) =>
				isShown(dialog) &&
				!dialog.querySelector('[role="dialog"]') &&
				(dialog.querySelector(MESSAGE) !== null ||
					(looksWhole(dialog) && dialog.querySelector(`${MENU},${ACTIONS}`) !== null)),
		) ?? null
	);
}

function feedUnits(document: Document, surface: Surface): FoundUnits {
	const feeds = shownRegions(document, FEED);
	const mains = feeds.length > 0 ? feeds : shownRegions(document, MAIN);
	const regions = mains.length > 0 ? mains : [document.body];
	let placed = false;
	const units: Element[] = [];
	for (const region of regions) {
		const found = unitsIn(region);
		if (found.units.length > 0) placed = found.placed;
		units.push(...found.units);
	}
	const root = regions[0] ?? null;
	const isWall = units.length === 0 && document.querySelector('input[type="password"]') !== null;
	return isWall || root === null ? { ...NOTHING, root } : { surface, units, placed, root };
}

/** A post's page shows one post; what else stands there is other posts. */
function pageUnit(document: Document, route: Route): FoundUnits {
	const found = feedUnits(document, 'post');
	const [main = found.root] = shownRegions(document, MAIN);
	if (found.surface === 'none' || !main) return found;
	const named = (unit: Element) =>
		[...unit.querySelectorAll('a[href]')].some(
			(link) => postIdInHref(link.getAttribute('href') ?? '') === route.postId,
		);
	const unit = found.units.find(named) ?? found.units[0];
	if (unit) {
		// Its comments may stand beside it.
		const alone = found.units.length === 1 && ![...unit.querySelectorAll(ARTICLE)].some(isComment);
		const beside = alone && [...main.querySelectorAll(ARTICLE)].some(isComment);
		return beside ? { ...found, units: [main], placed: false } : { ...found, units: [unit] };
	}
	return looksWhole(main) || main.querySelector(MESSAGE) ? { ...found, units: [main], placed: false } : found;
}

/** The possible posts of a page. Nothing outside the routes that show a group's posts. */
export function findUnits(document: Document, route: Route): FoundUnits {
	const surface = surfaceOf(route);
	if (surface === 'none') return NOTHING;
	if (surface === 'mobile') {
		const units = outermost([...document.querySelectorAll(MOBILE_UNIT)].filter(isShown));
		const shown = route.kind === 'post' ? units.slice(0, 1) : units;
		if (units.length > 0) return { surface, units: shown, placed: false, root: document.body };
		const found = feedUnits(document, surface);
		return { ...found, root: found.root ?? document.body };
	}
	const dialog = postDialog(document);
	if (dialog) return { surface: 'dialog', units: [dialog], placed: false, root: dialog };
	return surface === 'post' ? pageUnit(document, route) : feedUnits(document, surface);
}
