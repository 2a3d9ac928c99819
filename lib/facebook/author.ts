/**
 * Who wrote a post. The name is always the one shown: a nickname stays a nickname, and an anonymous member has
 * none, whatever the page's data knows. A head that leads to no member of a group is an advert's.
 */
import type { SeenAuthor } from '#lib/domain/seen.ts';
import { type Anatomy, hrefOf, isBefore } from './anatomy.ts';
import { isAnonymousName } from './anonymous.ts';
import { cleanLine } from './clean-text.ts';
import { postIdInHref } from './links.ts';
import { ADVERT, MENU } from './signals.ts';
import { memberIn } from './urls.ts';
import { isShown, readVisible } from './visible-text.ts';

export interface AuthorReading {
	readonly author: SeenAuthor | null;
	readonly anonymous: boolean;
	readonly sponsored: boolean;
	/** The group's segment in the author's address. */
	readonly groupSegment: string | null;
	/** The shown link the name was read from: what comes before it is no text of the post. */
	readonly anchor: Element | null;
}

/** A name as a link shows it, or '' when it shows none (portraits, hidden copies). */
export function nameIn(element: Element): string {
	return element.getAttribute('aria-hidden') === 'true' ? '' : cleanLine(readVisible(element).text);
}

/** Digits in a person's address outside groups, when it has them. */
function profileIdIn(href: string): string | null {
	return /\/profile\.php\?id=(\d+)|\/people\/[^/]+\/(\d+)/.exec(href)?.slice(1).find(Boolean) ?? null;
}

function isAdvert(anatomy: Anatomy): boolean {
	return anatomy.links.some((link) => hrefOf(link).includes(ADVERT) && isShown(link));
}

/** The portrait's label: the name without its link's words. */
function fromPortrait(anatomy: Anatomy): AuthorReading | null {
	for (const link of anatomy.links) {
		const member = memberIn(hrefOf(link));
		const name = member && cleanLine(link.querySelector('svg[aria-label]')?.getAttribute('aria-label') ?? '');
		if (member && name) return reading({ name, id: member.personId }, member.groupSegment, null);
	}
	return null;
}

/** The menu's label: "Actions for this post by X". */
function fromMenu(anatomy: Anatomy): AuthorReading | null {
	const label = anatomy.unit.querySelector(`${MENU}[aria-label]`)?.getAttribute('aria-label') ?? '';
	const name = cleanLine(
		/^.+? (?:by|de|par|von|di|van|door|por) (.+)$|^.+? d['’](.+)$/u.exec(label)?.slice(1).find(Boolean) ?? '',
	);
	return name === '' ? null : reading({ name, id: null }, null, null);
}

function reading(
	author: SeenAuthor,
	groupSegment: string | null,
	anchor: Element | null,
	sponsored = false,
): AuthorReading {
	const anonymous = isAnonymousName(author.name);
	return { author: anonymous ? null : author, anonymous, sponsored, groupSegment, anchor };
}

/** The first shown link to a member. */
function firstMember(links: readonly Element[]): AuthorReading | null {
	for (const link of links) {
		const member = memberIn(hrefOf(link));
		const name = member ? nameIn(link) : '';
		if (member && name) return reading({ name, id: member.personId }, member.groupSegment, link);
	}
	return null;
}

/**
 * The author of a post.
 * @param body the post's own message, when it was recognised: members named in it are not its author.
 */
export function readAuthor(anatomy: Anatomy, body: Element | null): AuthorReading {
	const none = { author: null, anonymous: false, sponsored: false, groupSegment: null, anchor: null };
	if (isAdvert(anatomy)) return { ...none, sponsored: true };
	const head = anatomy.names[0] ?? null;
	const headLinks = head ? [...head.querySelectorAll('a[href]')] : [];
	const end = body ?? anatomy.actions;
	const inHead = anatomy.links.filter((link) => !end || !isBefore(end, link));
	const named = firstMember(headLinks);
	if (named) return named;
	const outsider = headLinks.find((link) => !hrefOf(link).includes('/groups/') && nameIn(link) !== '');
	if (outsider) {
		const author = { name: nameIn(outsider), id: profileIdIn(hrefOf(outsider)) };
		// Logged-out pages link to profiles: a post of a group then shows its address.
		const ofGroup = inHead.some((link) => postIdInHref(hrefOf(link)) !== null && isShown(link));
		return reading(author, null, outsider, !ofGroup);
	}
	const { bareHeading } = anatomy;
	const beside = !head || headLinks.length > 0 ? firstMember(inHead) : null;
	const told = !head && bareHeading ? nameIn(bareHeading) : '';
	if (isAnonymousName(told) && bareHeading && !(beside?.anchor && isBefore(beside.anchor, bareHeading))) {
		return reading({ name: told, id: null }, null, bareHeading);
	}
	if (beside) return beside;
	const bare = head && headLinks.length === 0 ? nameIn(head) : '';
	if (bare) return reading({ name: bare, id: null }, null, head);
	return fromPortrait(anatomy) ?? fromMenu(anatomy) ?? none;
}
