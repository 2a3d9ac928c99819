/** Which group a page or a post belongs to. */
import type { SeenGroup } from '#lib/domain/seen.ts';
import { cleanLine } from './clean-text.ts';
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

function nameInHeading(document: Document): string {
	for (const link of document.querySelectorAll('h1 a[href*="/groups/"]')) {
		const name = isShown(link) ? cleanLine(readVisible(link).text) : '';
		if (name !== '') return name;
	}
	return '';
}

/** The group's number: in its address, else in the address of any member shown. */
export function groupIdOf(document: Document, route: Route): string | null {
	const segment = route.groupSegment;
	if (segment === null || DIGITS.test(segment)) return segment;
	for (const link of document.querySelectorAll(
		'[role="main"] a[href*="/user/"],[role="dialog"] a[href*="/user/"]',
	)) {
		const group = memberIn(link.getAttribute('href') ?? '')?.groupSegment;
		if (group && DIGITS.test(group) && !isTyped(link.textContent)) return group;
	}
	return null;
}

/** The group of a group's page; null elsewhere. Recomputed at each change of route. */
export function readGroup(document: Document, route: Route): SeenGroup | null {
	const segment = route.groupSegment;
	if (segment === null) return null;
	return {
		id: groupIdOf(document, route),
		slug: DIGITS.test(segment) ? null : segment,
		name: nameInHeading(document) || nameInTitle(document.title),
	};
}
