/** Which group a page or a post belongs to. */
import type { SeenGroup, WrittenPost } from '#lib/domain/seen.ts';
import { cleanLine } from './clean-text.ts';
import type { LeftBehind } from './left-behind.ts';
import { isTyped } from './links.ts';
import { memberIn, type Route } from './urls.ts';
import { isShown, readVisible } from './visible-text.ts';

const DIGITS = /^\d{1,25}$/;

/** A window's title without "(3) " and " | Facebook". */
function nameInTitle(title: string): string {
	return cleanLine(title)
		.replace(/^\(\d+\+?\) /, '')
		.replace(/ [|–-] Facebook$/, '')
		.replace(/^Facebook$/, '');
}

function nameInHeading(document: Document, left: LeftBehind | null): string {
	for (const link of document.querySelectorAll('h1 a[href*="/groups/"]')) {
		if (left?.has(link)) continue;
		const name = isShown(link) ? cleanLine(readVisible(link).text) : '';
		if (name !== '') return name;
	}
	return '';
}

/** The group's number: in its address, else in the address of any member shown. */
export function groupIdOf(document: Document, route: Route, left: LeftBehind | null = null): string | null {
	const segment = route.groupSegment;
	if (segment === null || DIGITS.test(segment)) return segment;
	for (const link of document.querySelectorAll(
		'[role="main"] a[href*="/user/"],[role="dialog"] a[href*="/user/"]',
	)) {
		const group = memberIn(link.getAttribute('href') ?? '')?.groupSegment;
		if (group && DIGITS.test(group) && !isTyped(link.textContent) && !left?.has(link)) return group;
	}
	return null;
}

/**
 * The group of a group's page; null elsewhere. Recomputed at each change of route.
 * @param left what a route of another group left in the page: it tells nothing of this one.
 */
export function readGroup(
	document: Document,
	route: Route,
	left: LeftBehind | null = null,
): SeenGroup | null {
	const segment = route.groupSegment;
	if (segment === null) return null;
	const title = left?.title === document.title ? '' : document.title;
	return {
		id: groupIdOf(document, route, left),
		slug: DIGITS.test(segment) ? null : segment,
		name: nameInHeading(document, left) || nameInTitle(title),
	};
}

/** The group that a post of a feed of several groups names; null when it names none. */
export function groupOfPost({ groupId }: Pick<WrittenPost, 'groupId'>): SeenGroup | null {
	if (groupId === null) return null;
	const known = DIGITS.test(groupId);
	return { id: known ? groupId : null, slug: known ? null : groupId, name: '' };
}
