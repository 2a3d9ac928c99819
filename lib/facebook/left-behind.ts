/**
 * What an earlier route left in the page. A single-page site changes its address first and its page later: until
 * then what stands there belongs to the address before, and read under the new one it would give a group another's
 * number, or a post another's words. Known by elements that still show what they showed when the address changed.
 */
import type { SeenGroup, Surface } from '#lib/domain/seen.ts';
import { MOBILE_UNIT, UNIT } from './signals.ts';
import { memberIn } from './urls.ts';

export interface LeftBehind {
	/** Whether a link, a heading or a unit is as it was before the address changed. */
	has(element: Element): boolean;
	/** The window's title before. */
	readonly title: string;
}

const MEMBER = 'a[href*="/user/"]';

/** Whom an element shows, by its first link to a member, without what changes in links by itself; else its words. */
function signOf(element: Element): string {
	const link = element.matches(MEMBER) ? element : element.querySelector(MEMBER);
	const member = memberIn(link?.getAttribute('href') ?? '');
	return member ? `${member.groupSegment}/${member.personId}` : (element.textContent ?? '');
}

/** Called when the address has just changed, before the page follows. */
export function leftBehind(document: Document): LeftBehind {
	const signs = new WeakMap<Element, string>();
	for (const element of document.querySelectorAll(`${MEMBER},h1 a,${UNIT},${MOBILE_UNIT}`)) {
		signs.set(element, signOf(element));
	}
	const isLeft = (element: Element) => signs.get(element) === signOf(element);
	return {
		title: document.title,
		has(element) {
			const told = signs.has(element) ? element : element.querySelector(MEMBER);
			return told !== null && isLeft(told);
		},
	};
}

/** Where a unit is about to be read. */
interface Place {
	readonly surface: Surface;
	readonly group: SeenGroup | null;
	/** The address before was of the same group. */
	readonly sameGroup: boolean;
}

/**
 * Whether a unit is not to be read yet: it was there before the address changed, and would be given this address's
 * post, or this group without saying so itself.
 */
export function isMisplaced(unit: Element, left: LeftBehind, { surface, group, sameGroup }: Place): boolean {
	if (!left.has(unit)) return false;
	if (surface === 'post' || surface === 'dialog') return true;
	const named = memberIn(unit.querySelector(MEMBER)?.getAttribute('href') ?? '')?.groupSegment;
	return !sameGroup && (named === undefined || (named !== group?.id && named !== group?.slug));
}
