/**
 * The answers under a post. Structure before words: addresses name a comment and the one it answers, then the
 * nesting of articles tells, then the order and labels of neighbours.
 */
import { provisionalCommentKey } from '#lib/domain/post-key.ts';
import type { SeenAuthor, SeenComment } from '#lib/domain/seen.ts';
import type { Anatomy } from './anatomy.ts';
import { isAnonymousName } from './anonymous.ts';
import { nameIn } from './author.ts';
import { blocksBetween } from './blocks.ts';
import { cleanLine } from './clean-text.ts';
import { commentIn, outsideLink, profileIdIn } from './links.ts';
import type { Clock } from './parse-date.ts';
import type { Area, LinkPart, Part } from './survey.ts';
import { readCommentTime } from './time.ts';
import { memberIn } from './urls.ts';
import { readVisible } from './visible-text.ts';

interface Draft {
	readonly area: Area;
	readonly id: string | null;
	readonly parentId: string | null;
	readonly author: SeenAuthor | null;
	/** As shown, anonymous members too: labels of their answers name them. */
	readonly name: string;
	readonly text: string;
	readonly time: LinkPart | null;
}

/** Addresses of Facebook that are not a person's. */
const NOT_PERSON =
	/\/(?:groups|photo|photos|posts|hashtag|events|watch|reel|stories|permalink\.php|story\.php)\b/;

/** Addresses of people: a member of the group, or a profile. */
function personIn(href: string): { readonly id: string | null } | null {
	const member = memberIn(href);
	if (member) return { id: member.personId };
	if (NOT_PERSON.test(href) || outsideLink(href) !== null) return null;
	const id = profileIdIn(href);
	return id || /(?:facebook\.com|^)\/[\w.]+\/?(?:[?#]|$)/.test(href) ? { id } : null;
}

/** Which comment this is: the reply form wins, for profile links in an answer name it as if it were at the top. */
function idsOf(links: readonly LinkPart[]): Pick<Draft, 'id' | 'parentId' | 'time'> {
	let found: Pick<Draft, 'id' | 'parentId' | 'time'> = { id: null, parentId: null, time: null };
	for (const link of links) {
		const told = commentIn(link.href);
		if (!told) continue;
		const isTime = personIn(link.href) === null;
		if (told.parentId !== null && isTime) return { id: told.id, parentId: told.parentId, time: link };
		if (found.id === null || isTime)
			found = { id: told.id, parentId: told.parentId, time: isTime ? link : null };
	}
	return found;
}

/** The name's link, else the first block of words when the label repeats it. */
function headOf(
	area: Area,
	links: readonly LinkPart[],
): { anchor: Part | null } & Pick<Draft, 'author' | 'name'> {
	const named = (name: string, id: string | null, anchor: Part) => ({
		anchor,
		name,
		author: isAnonymousName(name) ? null : { name, id },
	});
	for (const link of links) {
		const person = personIn(link.href);
		const name = person ? nameIn(link.element) : '';
		if (person && name) return named(name, person.id, link);
	}
	const label = cleanLine(area.root.getAttribute('aria-label') ?? '');
	const [first] = area.blocks;
	const name = first ? nameIn(first.element) : '';
	if (first && name !== '' && (label.includes(name) || isAnonymousName(name)))
		return named(name, null, first);
	return { anchor: null, author: null, name: '' };
}

/** A link among words that somebody wrote: it tells of another person or comment. */
function isWritten({ line, element }: LinkPart): boolean {
	return line !== null && cleanLine(line.textContent ?? '') !== cleanLine(element.textContent ?? '');
}

/** The line of the name; what stands there beside it is a badge. */
function nameRow(anchor: Part | null, { root }: Area, last: Element | undefined): Element | null {
	let row = anchor?.element ?? null;
	while (row?.parentElement && last && row.parentElement !== root && !row.parentElement.contains(last)) {
		row = row.parentElement;
	}
	return row;
}

function textOf(area: Area, anchor: Part | null, until: number): string {
	const blocks = blocksBetween(area, anchor?.at ?? 0, until);
	const row = blocks.length > 1 ? nameRow(anchor, area, blocks.at(-1)?.element) : null;
	return blocks
		.filter(({ element }) => !row?.contains(element))
		.map(({ element }) => readVisible(element).text)
		.filter((told) => told !== '')
		.join('\n');
}

function draftOf(area: Area): Draft {
	const own = area.links.filter((link) => !isWritten(link));
	const { anchor, author, name } = headOf(area, own);
	const { id, parentId, time } = idsOf(own);
	const until = time && time.at > (anchor?.at ?? 0) ? time.at : Number.POSITIVE_INFINITY;
	return { area, id, parentId, author, name, text: textOf(area, anchor, until), time };
}

/** The comment a label says this one answers: the last before it by the person named at its end. */
function namedInLabel(draft: Draft, before: readonly Draft[]): Draft | null {
	const label = cleanLine(draft.area.root.getAttribute('aria-label') ?? '');
	const rest = draft.name === '' ? '' : label.slice(label.indexOf(draft.name) + draft.name.length);
	if (rest === '') return null;
	return before.findLast((other) => other.name !== '' && rest.includes(other.name)) ?? null;
}

/** A key for each comment, the id or a digest; the second of two equal ones is numbered. */
function keysOf(drafts: readonly Draft[]): ReadonlyMap<Area, string> {
	const keys = new Map<Area, string>();
	const taken = new Map<string, number>();
	for (const { area, id, author, text } of drafts) {
		const key = id ?? provisionalCommentKey(author, text);
		const times = (taken.get(key) ?? 0) + 1;
		taken.set(key, times);
		keys.set(area, times === 1 || id !== null ? key : `${key}.${times}`);
	}
	return keys;
}

/** The comments of a post in reading order; keys are unique within it. */
export function readComments(anatomy: Anatomy, clock: Clock): SeenComment[] {
	const drafts = anatomy.comments.map(draftOf);
	const keys = keysOf(drafts);
	const done = new Set<string>();
	const comments: SeenComment[] = [];
	for (const [order, draft] of drafts.entries()) {
		const { area, id, author, text, time } = draft;
		const key = keys.get(area) ?? '';
		// The same comment drawn twice (a pinned answer) is one.
		if (done.has(key)) continue;
		done.add(key);
		const nested = area.around && drafts.find((other) => other.area === area.around);
		const parent =
			draft.parentId === null
				? (nested ?? (time ? null : namedInLabel(draft, drafts.slice(0, order))))
				: null;
		comments.push({
			id,
			key,
			parentId: draft.parentId ?? parent?.id ?? null,
			parentKey: draft.parentId ?? (parent && keys.get(parent.area)) ?? null,
			author,
			text,
			time: readCommentTime(area.root, time?.element ?? null, clock),
		});
	}
	return comments;
}
