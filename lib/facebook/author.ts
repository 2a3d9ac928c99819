/**
 * Who wrote a post. The name is always the one shown: a nickname stays a nickname, and an anonymous member has
 * none, whatever the page's data knows. A head that leads to no member of a group is an advert's.
 */
import type { SeenAuthor } from '#lib/domain/seen.ts';
import { type Anatomy, headRow } from './anatomy.ts';
import { isAnonymousName } from './anonymous.ts';
import { cleanLine } from './clean-text.ts';
import { isTyped, leavesSite, postIdInHref, profileIdIn } from './links.ts';
import { ADVERT } from './signals.ts';
import type { LinkPart, Part } from './survey.ts';
import { memberIn } from './urls.ts';
import { isShown, readVisible } from './visible-text.ts';

export interface AuthorReading {
	readonly author: SeenAuthor | null;
	readonly anonymous: boolean;
	readonly sponsored: boolean;
	/** The group's segment in the author's address. */
	readonly groupSegment: string | null;
	/** The shown name: what comes before it is no text of the post. */
	readonly anchor: Part | null;
}

/** A name as an element shows it. */
export function nameIn(element: Element): string {
	return cleanLine(readVisible(element).text);
}

function reading(
	author: SeenAuthor,
	groupSegment: string | null,
	anchor: Part | null,
	sponsored = false,
): AuthorReading {
	const anonymous = isAnonymousName(author.name);
	return { author: anonymous ? null : author, anonymous, sponsored, groupSegment, anchor };
}

/** The first shown link to a member. */
function firstMember(links: readonly LinkPart[]): AuthorReading | null {
	for (const link of links) {
		const member = memberIn(link.href);
		const name = member ? nameIn(link.element) : '';
		if (member && name && !isTyped(name))
			return reading({ name, id: member.personId }, member.groupSegment, link);
	}
	return null;
}

/**
 * Whether the head says that its author is anonymous, by words of its own or the link of a member: an admin's
 * page may show the name behind them beside. A group's name in the head is not the author's. The name `known` was read.
 */
function saysAnonymous(name: Part | null, nameLinks: readonly LinkPart[], known: Part | null): boolean {
	if (!name) return false;
	const ownWords = readVisible(name.element, { skip: (element) => element.localName === 'a' }).text;
	return (
		isAnonymousName(ownWords) ||
		nameLinks.some(
			(link) => link !== known && memberIn(link.href) !== null && isAnonymousName(nameIn(link.element)),
		)
	);
}

/** The portrait's label: the name without its link's words. Portraits are hidden from assistive technology. */
function fromPortrait(unit: Element): AuthorReading | null {
	for (const portrait of unit.querySelectorAll('a[aria-hidden="true"][href*="/user/"] svg[aria-label]')) {
		const member = memberIn(portrait.closest('a')?.getAttribute('href') ?? '');
		const name = cleanLine(portrait.ariaLabel ?? '');
		if (member && name && !portrait.closest('[role="article"][aria-label]')) {
			return reading({ name, id: member.personId }, member.groupSegment, null);
		}
	}
	return null;
}

/** The menu's label: "Actions for this post by X". */
function fromMenu(anatomy: Anatomy): AuthorReading | null {
	const label = anatomy.menus[0]?.ariaLabel ?? '';
	const found = /^.+? (?:by|de|par|von|di|van|door|por) (.+)$|^.+? d['’](.+)$/u.exec(label);
	const name = cleanLine(found?.[1] ?? found?.[2] ?? '');
	return name === '' ? null : reading({ name, id: null }, null, null);
}

/** The author of a post: by the link of its head, else beside it, else by what labels it. */
export function readAuthor(anatomy: Anatomy): AuthorReading {
	const none = { author: null, anonymous: false, sponsored: false, groupSegment: null, anchor: null };
	const { links, own, name, nameLinks, heading, bareHeading, message, actions } = anatomy;
	// Wherever it stands: without other marks, what follows a second heading passes for a quoted post.
	if (own.links.some(({ href, element }) => href.includes(ADVERT) && isShown(element))) {
		return { ...none, sponsored: true };
	}
	const named = firstMember(nameLinks);
	if (named && saysAnonymous(name, nameLinks, named.anchor))
		return { ...named, author: null, anonymous: true };
	if (named) return named;
	const end = message?.at ?? actions;
	const inHead = links.filter(({ at }) => at < end);
	const outsider = nameLinks.find(
		({ href, element }) => !href.includes('/groups/') && nameIn(element) !== '',
	);
	// Logged-out pages link to profiles: a post of a group then shows its address.
	const ofGroup = inHead.some(({ href, element }) => postIdInHref(href) !== null && isShown(element));
	// "X has shared a link", X without an address: the link is nobody.
	if (outsider && !(ofGroup && leavesSite(outsider.href))) {
		const author = { name: nameIn(outsider.element), id: profileIdIn(outsider.href) };
		return reading(author, null, outsider, !ofGroup);
	}
	const beside = !name || nameLinks.length > 0 ? firstMember(inHead) : null;
	const told = !name && bareHeading ? nameIn(bareHeading.element) : '';
	if (bareHeading && isAnonymousName(told) && !(beside?.anchor && beside.anchor.at < bareHeading.at)) {
		return reading({ name: told, id: null }, null, bareHeading);
	}
	if (beside) return beside;
	const bare = name && nameLinks.length === 0 ? nameIn(name.element) : '';
	if (bare) return reading({ name: bare, id: null }, null, name);
	// In mixed feeds the head names the group, and an anonymous member stands below without a link.
	const row = headRow(name ?? heading, anatomy);
	const anonymous = row !== null && isAnonymousName(readVisible(row).text);
	return fromPortrait(anatomy.unit) ?? fromMenu(anatomy) ?? { ...none, anonymous };
}
