/**
 * What the parts of a unit are to each other: which head is the post's, which message, and where what it quotes
 * begins. Whatever follows a second head belongs to the quoted post.
 */
import { personIn } from './links.ts';
import { CLOSED } from './signals.ts';
import { type Area, type LinkPart, type Part, surveyOf } from './survey.ts';
import { isShown } from './visible-text.ts';

/** Beyond every position. */
export const NOWHERE = Number.POSITIVE_INFINITY;

export interface Anatomy {
	readonly unit: Element;
	/** Links outside comments and the quoted post, in order. */
	readonly links: readonly LinkPart[];
	readonly own: Area;
	/** The head of the post. */
	readonly name: Part | null;
	readonly nameLinks: readonly LinkPart[];
	/** The first heading: of mixed feeds without marks, the group's name. */
	readonly heading: Part | null;
	/** The first heading that holds no link: an anonymous member's name, or a title. */
	readonly bareHeading: Part | null;
	readonly message: Part | null;
	readonly quotedName: Part | null;
	readonly quotedMessage: Part | null;
	/** Position of the first button that acts on the post; beyond all when none was recognised. */
	readonly actions: number;
	readonly menus: readonly Element[];
	readonly options: readonly Part[];
	/** Comments in order. */
	readonly comments: readonly Area[];
}

/** Whether a part stands inside another. */
export function isIn(part: Part, outer: Part): boolean {
	return part.at > outer.at && part.at < outer.end;
}

/** The parts of a unit (a feed's unit, a dialog, or the main region of a post's page), related to each other. */
export function anatomyOf(unit: Element): Anatomy {
	const survey = surveyOf(unit);
	const { own, comments, profileNames, headings, messages, options, menus } = survey;
	const actions = survey.actions ?? NOWHERE;
	const linksIn = (outer: Part | null) => (outer ? own.links.filter((link) => isIn(link, outer)) : []);
	const shown = (part: Part) => isShown(part.element);
	// A heading heads a post when it holds a person's link: a group's heading, in mixed feeds, does not.
	const personOf = (part: Part | null) =>
		linksIn(part)
			.map(({ href }) => personIn(href))
			.find(Boolean);
	const heads = headings.filter(personOf);
	const marked = profileNames.filter(shown);
	const name = marked[0] ?? heads[0] ?? null;
	const first = messages.find(shown) ?? null;
	const author = personOf(name)?.id;
	const headsQuoted = (heading: Part) =>
		name !== null &&
		heading.at > name.end &&
		heading.at < actions &&
		// Above the only words there are, somebody else's name: they share a post and say nothing.
		(!first || heading.at > first.end || (author && author !== personOf(heading)?.id));
	const quotedName =
		marked[1] ??
		heads.find(headsQuoted) ??
		(first && actions < NOWHERE ? nameBelow(first.end, actions, own) : null);
	const message = first && !(quotedName && first.at > quotedName.at) ? first : null;
	const quotedMessage =
		messages.find((each) => each !== message && (!quotedName || each.at > quotedName.at) && shown(each)) ??
		null;
	const quotedFrom = (quotedName ?? quotedMessage)?.at ?? NOWHERE;
	const quotedUntil = actions > quotedFrom ? actions : NOWHERE;
	return {
		unit,
		links: own.links.filter(({ at }) => at < quotedFrom || at > quotedUntil),
		own,
		name,
		nameLinks: linksIn(name),
		heading: headings[0] ?? null,
		bareHeading: headings.find((heading) => linksIn(heading).length === 0) ?? null,
		message,
		quotedName,
		quotedMessage,
		actions,
		menus,
		options,
		comments,
	};
}

/** Somebody's name on a line of its own below a post's words, above words of another line: it heads what is quoted. */
function nameBelow(from: number, until: number, { links, blocks }: Area): Part | null {
	const words = blocks.findLast(({ at, written }) => written && at < until)?.at ?? 0;
	return (
		links.find(({ at, line, href }) => at > from && at < words && !line && href.includes('/user/')) ?? null
	);
}

/** A result of search: a few words of the post, wrapped in its address, with nothing to press below. */
export function isSnippet({ message, actions, menus }: Anatomy): boolean {
	return message === null && actions === NOWHERE && menus.length === 0;
}

/** Shows a picture or a film of its own, outside its words and comments. */
export function isPictured({ unit, own, comments }: Anatomy): boolean {
	const words = own.blocks.map(({ element }) => element);
	const elsewhere = [...words, ...comments.map(({ root }) => root)];
	return [...unit.querySelectorAll('img,video')].some((picture) => {
		const closed = picture.closest(CLOSED);
		if (closed && closed !== unit && unit.contains(closed)) return false;
		return !elsewhere.some((element) => element.contains(picture));
	});
}

/** The row of portrait, name, time and menu; badges and labels stand in it, what people wrote does not. */
export function headRow(name: Part | null, { unit, menus, own }: Anatomy): Element | null {
	const [menu] = menus;
	let row = name?.element.parentElement ?? null;
	while (row && row !== unit && menu && !row.contains(menu)) row = row.parentElement;
	const isHead = !own.blocks.some(({ written, element }) => written && row?.contains(element));
	return menu && row !== unit && isHead ? row : null;
}
