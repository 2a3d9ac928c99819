/**
 * The answers under a post. Structure before words: addresses name a comment and the one it answers, then the
 * nesting of articles tells, then the order and labels of neighbours.
 */
import { provisionalCommentKey } from '#lib/domain/post-key.ts';
import type { SeenAuthor, SeenComment } from '#lib/domain/seen.ts';
import { type Anatomy, hrefOf, isBefore } from './anatomy.ts';
import { isAnonymousName } from './anonymous.ts';
import { nameIn } from './author.ts';
import { textBlocks } from './body.ts';
import { cleanLine } from './clean-text.ts';
import { commentIn, outsideLink } from './links.ts';
import type { Clock } from './parse-date.ts';
import { ARTICLE, TEXT_BLOCK } from './signals.ts';
import { readCommentTime } from './time.ts';
import { memberIn } from './urls.ts';
import { isShown, readVisible } from './visible-text.ts';

interface Draft {
	readonly node: Element;
	readonly id: string | null;
	readonly parentId: string | null;
	readonly author: SeenAuthor | null;
	/** As shown, anonymous members too: labels of their answers name them. */
	readonly name: string;
	readonly text: string;
	readonly time: Element | null;
}

/** Addresses of people: a member of the group, or a profile. */
function personIn(href: string): { readonly id: string | null } | null {
	const member = memberIn(href);
	if (member) return { id: member.personId };
	if (
		outsideLink(href) !== null ||
		/\/(?:groups|photo|photos|posts|hashtag|events|permalink\.php|story\.php)\b/.test(href)
	) {
		return null;
	}
	const id = /\/profile\.php\?id=(\d+)|\/people\/[^/]+\/(\d+)/.exec(href)?.slice(1).find(Boolean);
	return id || /facebook\.com\/[\w.]+\/?(?:[?#]|$)|^\/[\w.]+\/?(?:[?#]|$)/.test(href)
		? { id: id ?? null }
		: null;
}

/** Which comment this is: the reply form wins, for profile links in an answer name it as if it were at the top. */
function idsOf(links: readonly Element[]): {
	id: string | null;
	parentId: string | null;
	time: Element | null;
} {
	let found: { id: string; parentId: string | null; time: Element } | null = null;
	for (const link of links) {
		const told = commentIn(hrefOf(link));
		if (!told) continue;
		const isTime = personIn(hrefOf(link)) === null;
		if (told.parentId !== null && isTime) return { id: told.id, parentId: told.parentId, time: link };
		if (!found || isTime) found = { id: told.id, parentId: told.parentId, time: link };
	}
	return found ?? { id: null, parentId: null, time: null };
}

/** The name's link, else the first block of words when the label repeats it. */
function headOf(
	node: Element,
	links: readonly Element[],
): { anchor: Element | null; author: SeenAuthor | null; name: string } {
	for (const link of links) {
		const person = personIn(hrefOf(link));
		const name = person ? nameIn(link) : '';
		if (person && name)
			return { anchor: link, name, author: isAnonymousName(name) ? null : { name, id: person.id } };
	}
	const label = cleanLine(node.getAttribute('aria-label') ?? '');
	for (const block of node.querySelectorAll(TEXT_BLOCK)) {
		if (block.closest(ARTICLE) !== node || !isShown(block)) continue;
		const name = nameIn(block);
		if (name === '') continue;
		if (!label.includes(name) && !isAnonymousName(name)) break;
		return { anchor: block, name, author: isAnonymousName(name) ? null : { name, id: null } };
	}
	return { anchor: null, author: null, name: '' };
}

/** A link among words that somebody wrote: it tells of another person or comment. */
function isWritten(link: Element, node: Element): boolean {
	const block = link.closest(`div${TEXT_BLOCK}`);
	return (
		block !== null &&
		node.contains(block) &&
		cleanLine(block.textContent ?? '') !== cleanLine(link.textContent ?? '')
	);
}

/** The line of the name; what stands there beside it is a badge. */
function nameRow(anchor: Element | null, node: Element, last: Element | undefined): Element | null {
	let row = anchor;
	while (row?.parentElement && last && row.parentElement !== node && !row.parentElement.contains(last)) {
		row = row.parentElement;
	}
	return row;
}

function textOf(node: Element, anchor: Element | null, until: Element | null): string {
	const blocks = textBlocks(node, anchor, until, node).filter(
		(block) => block !== anchor && !block.contains(anchor),
	);
	const row = blocks.length > 1 ? nameRow(anchor, node, blocks.at(-1)) : null;
	return blocks
		.filter((block) => !row?.contains(block))
		.map((block) => readVisible(block).text)
		.filter((told) => told !== '')
		.join('\n');
}

function draftOf(node: Element, links: readonly Element[]): Draft {
	const own = links.filter((link) => !isWritten(link, node));
	const { anchor, author, name } = headOf(node, own);
	const { id, parentId, time } = idsOf(own);
	const until = time && time !== anchor && (!anchor || isBefore(anchor, time)) ? time : null;
	return { node, id, parentId, author, name, text: textOf(node, anchor, until), time };
}

/** The link of a time that names one comment and none it answers. */
function isTopLink(time: Element | null): boolean {
	return time !== null && personIn(hrefOf(time)) === null;
}

/** The comment a label says this one answers: the last before it by the person named at its end. */
function namedInLabel(draft: Draft, before: readonly Draft[]): Draft | null {
	const label = cleanLine(draft.node.getAttribute('aria-label') ?? '');
	const rest = draft.name === '' ? '' : label.slice(label.indexOf(draft.name) + draft.name.length);
	if (rest === '') return null;
	return before.findLast((other) => other.name !== '' && rest.includes(other.name)) ?? null;
}

/** The comments of a post in reading order; keys are unique within it. */
export function readComments(anatomy: Anatomy, clock: Clock): SeenComment[] {
	const drafts = [...anatomy.comments].map(([node, links]) => draftOf(node, links));
	const keys = new Map<Element, string>();
	const byId = new Map<string, string>();
	const taken = new Map<string, number>();
	for (const { node, id, author, text } of drafts) {
		const base = id ?? provisionalCommentKey(author, text);
		const times = (taken.get(base) ?? 0) + 1;
		taken.set(base, times);
		const key = times === 1 ? base : `${base}.${times}`;
		keys.set(node, key);
		if (id && !byId.has(id)) byId.set(id, key);
	}
	const comments: SeenComment[] = [];
	for (const [order, draft] of drafts.entries()) {
		const key = keys.get(draft.node) ?? '';
		// The same comment drawn twice (a pinned answer) is one.
		if (draft.id !== null && byId.get(draft.id) !== key) continue;
		const around = draft.node.parentElement?.closest(ARTICLE) ?? null;
		const nested = around ? drafts.find((other) => other.node === around) : undefined;
		const labelled = isTopLink(draft.time) ? null : namedInLabel(draft, drafts.slice(0, order));
		const parent = draft.parentId === null ? (nested ?? labelled) : null;
		comments.push({
			id: draft.id,
			key,
			parentId: draft.parentId ?? parent?.id ?? null,
			parentKey:
				draft.parentId === null
					? ((parent && keys.get(parent.node)) ?? null)
					: (byId.get(draft.parentId) ?? draft.parentId),
			author: draft.author,
			text: draft.text,
			time: readCommentTime(draft.node, draft.time, clock),
		});
	}
	return comments;
}
