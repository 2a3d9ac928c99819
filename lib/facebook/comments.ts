/**
 * The answers under a post. Structure before words: addresses name a comment and the one it answers, then the
 * nesting of articles tells, then the order and labels of neighbours.
 */
import type { SeenAuthor, WrittenComment } from '#lib/domain/seen.ts';
import type { Anatomy } from './anatomy.ts';
import { isAnonymousName } from './anonymous.ts';
import { nameIn } from './author.ts';
import { blocksBetween } from './blocks.ts';
import { cleanLine } from './clean-text.ts';
import { commentIn, isTyped, personIn } from './links.ts';
import { ARTICLE, TEXT_BLOCK } from './signals.ts';
import type { Area, LinkPart, Part } from './survey.ts';
import { readCommentTime } from './time.ts';
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

/** What an element says outside its links. */
function ownWords(element: Element): string {
	return cleanLine(readVisible(element, { skip: ({ localName }) => localName === 'a' }).text);
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
	const label = cleanLine(area.root.ariaLabel ?? '');
	const [first] = area.blocks;
	for (const link of links) {
		const person = personIn(link.href);
		const name = person ? nameIn(link.element) : '';
		if (!person || !name) continue;
		const shown = first && first.at < link.at ? ownWords(first.element) : '';
		// An admin's page may show the name behind an anonymous member beside.
		if (isAnonymousName(shown)) return { anchor: link, name: shown, author: null };
		return named(name, person.id, link);
	}
	const name = first ? nameIn(first.element) : '';
	if (first && name !== '' && (label.includes(name) || isAnonymousName(name)))
		return named(name, null, first);
	return { anchor: null, author: null, name: '' };
}

/** A link among words that somebody wrote: it tells of another person or comment. */
function isWritten({ line, element }: LinkPart): boolean {
	if (isTyped(element.textContent)) return true;
	return line !== null && cleanLine(line.textContent ?? '') !== cleanLine(element.textContent ?? '');
}

/** Whether an element stands on the line of the name, where badges are: beside it, or in a wrapper of its own. */
function isOnNameLine(element: Element, anchor: Part, { root }: Area, last: Element): boolean {
	let row: Element = anchor.element;
	while (row.parentElement && row.parentElement !== root && !row.parentElement.contains(last))
		row = row.parentElement;
	if (row.contains(element)) return true;
	return element.parentElement === row.parentElement && last.parentElement !== row.parentElement;
}

/** The words of a comment where no direction is marked: all but its name, its lists of actions and its answers. */
function unmarkedText({ root, links }: Area, anchor: Part | null): string {
	const isLeftOut = (element: Element) =>
		element === anchor?.element ||
		element.matches(`ul,${ARTICLE}`) ||
		links.some((link) => link.element === element && commentIn(link.href) !== null);
	return readVisible(root, { skip: (element) => element !== root && isLeftOut(element) }).text;
}

function textOf(area: Area, anchor: Part | null, until: number): string {
	if (!area.root.querySelector(TEXT_BLOCK)) return unmarkedText(area, anchor);
	const blocks = blocksBetween(area, anchor?.at ?? 0, until);
	const last = blocks.at(-1)?.element;
	return blocks
		.filter(
			({ element }) => !anchor || !last || element === last || !isOnNameLine(element, anchor, area, last),
		)
		.map(({ element }) => readVisible(element).text)
		.filter(Boolean)
		.join('\n');
}

function draftOf(area: Area): Draft {
	const own = area.links.filter((link) => !isWritten(link));
	const { anchor, author, name } = headOf(area, own);
	const { id, parentId, time } = idsOf(own);
	const until = time && time.at > (anchor?.at ?? 0) ? time.at : Number.POSITIVE_INFINITY;
	return { area, id, parentId, author, name, text: textOf(area, anchor, until), time };
}

/**
 * The comment a label says this one answers: the last before it by the person named at its end, of the sort named
 * there ("Reply by X to X's comment", where that of X begins with "Comment").
 */
function namedInLabel(draft: Draft, before: readonly Draft[]): Draft | null {
	const label = cleanLine(draft.area.root.ariaLabel ?? '');
	const rest = draft.name === '' ? '' : label.slice(label.indexOf(draft.name) + draft.name.length);
	if (rest === '') return null;
	const told = before.filter((other) => other.name !== '' && rest.includes(other.name));
	// The sort by its first letters, less the capital it begins a label with.
	const sort = ({ area: { root } }: Draft) => (root.ariaLabel ?? '').slice(1, 5);
	return told.findLast((other) => rest.includes(sort(other))) ?? told.at(-1) ?? null;
}

/** The comments of a post in reading order. */
export function readComments(anatomy: Anatomy): WrittenComment[] {
	const drafts = anatomy.comments.map(draftOf);
	const places = new Map(drafts.map((draft, place) => [draft.area, place]));
	return drafts.map((draft, order) => {
		const { area, id, parentId, author, text, time } = draft;
		const nested = area.around && places.get(area.around);
		const named =
			parentId === null && !time && nested == null ? namedInLabel(draft, drafts.slice(0, order)) : null;
		const parent = parentId === null ? (nested ?? (named && places.get(named.area)) ?? null) : null;
		return { id, parentId, parent, author, text, time: readCommentTime(area.root, time?.element ?? null) };
	});
}
