/**
 * The parts of one post, found in a single pass over its unit: links, heads, messages, comments. Whatever stands
 * in a comment belongs to that comment; whatever follows a second head belongs to the quoted post.
 */
import { commentIn } from './links.ts';
import { ACTIONS, ARTICLE, ASIDE, HEADING, MESSAGE, PROFILE_NAME, REGION, SKELETON } from './signals.ts';
import { memberIn } from './urls.ts';

export interface Anatomy {
	readonly unit: Element;
	/** Links outside comments and the quoted post, in order. */
	readonly links: readonly Element[];
	/** Heads: of the post, then of what it quotes. */
	readonly names: readonly Element[];
	/** The first heading that holds no link: an anonymous member's name, or a title. */
	readonly bareHeading: Element | null;
	/** Message bodies before the quoted post. */
	readonly message: Element | null;
	readonly quotedName: Element | null;
	readonly quotedMessage: Element | null;
	/** Where the buttons begin; null when none was recognised. */
	readonly actions: Element | null;
	/** Comment nodes in order, each with its own links. */
	readonly comments: ReadonlyMap<Element, readonly Element[]>;
}

const PARTS = `a[href],${PROFILE_NAME},${HEADING},${MESSAGE},${ARTICLE},${ACTIONS}`;

export function hrefOf(link: Element): string {
	return link.getAttribute('href') ?? '';
}

/** True when `second` starts after `first` does, inside it or past it. */
export function isBefore(first: Node, second: Node): boolean {
	return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** An article inside a post is a comment when it has a label or a link to a comment of its own. */
export function isComment(article: Element): boolean {
	if (article.querySelector(SKELETON)) return false;
	if (article.getAttribute('aria-label')) return true;
	if (article.querySelector(`${PROFILE_NAME},${MESSAGE},${HEADING}`)) return false;
	return [...article.querySelectorAll('a[href*="comment_id="]')].some(
		(link) => link.closest(ARTICLE) === article && commentIn(hrefOf(link)) !== null,
	);
}

/** A heading around a link to a person: the group's own heading, beside it in mixed feeds, is none. */
function headsPost(heading: Element): boolean {
	return [...heading.querySelectorAll('a[href]')].some((link) => {
		const href = hrefOf(link);
		return memberIn(href) !== null || !/\/groups\/|\/l\.php|^#/.test(href);
	});
}

/** The parts of a unit (a feed's unit, a dialog, or the main region of a post's page). */
export function anatomyOf(unit: Element): Anatomy {
	const links: Element[] = [];
	const profileNames: Element[] = [];
	const headings: Element[] = [];
	const messages: Element[] = [];
	const comments = new Map<Element, Element[]>();
	let actions: Element | null = null;
	let bareHeading: Element | null = null;
	// Only a whole region or dialog may hold columns of its own.
	const wide = unit.matches(REGION);
	for (const part of unit.querySelectorAll(PARTS)) {
		if (wide && part.closest(ASIDE)) continue;
		const article = part.closest(ARTICLE);
		if (part === article) {
			if (isComment(part)) comments.set(part, []);
			continue;
		}
		const own = article === null ? undefined : comments.get(article);
		if (own) {
			if (part.localName === 'a') own.push(part);
		} else if (part.localName === 'a') links.push(part);
		else if (part.matches(PROFILE_NAME)) profileNames.push(part);
		else if (part.matches(MESSAGE)) {
			if (!messages.at(-1)?.contains(part)) messages.push(part);
		} else if (part.matches(ACTIONS)) actions ??= part;
		else if (headsPost(part)) headings.push(part);
		else if (!part.querySelector('a[href]')) bareHeading ??= part;
	}
	const names = profileNames.length > 0 ? profileNames : headings;
	const quotedName = names[1] ?? null;
	const message = messages.find((each) => !quotedName || isBefore(each, quotedName)) ?? null;
	const quotedMessage =
		messages.find((each) => each !== message && (!quotedName || isBefore(quotedName, each))) ?? null;
	const quotedFrom = quotedName ?? quotedMessage;
	const inQuoted = (link: Element) =>
		quotedFrom !== null && isBefore(quotedFrom, link) && !(actions !== null && isBefore(actions, link));
	return {
		unit,
		links: links.filter((link) => !inQuoted(link)),
		names,
		bareHeading,
		message,
		quotedName,
		quotedMessage,
		actions,
		comments,
	};
}
