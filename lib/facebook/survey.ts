/**
 * One pass over a unit that finds every part of it: links, blocks of words, heads, messages, buttons, comments.
 * Decoys are not entered. Parts keep their order, so that "before the message" is a comparison of numbers:
 * asking the document again for each part would cost more than all the reading.
 */
import { commentIn } from './links.ts';
import { ARTICLE, HEADING, HIDDEN, MESSAGE, OLDER_MESSAGE, PROFILE_NAME, SKELETON } from './signals.ts';

export interface Part {
	readonly element: Element;
	/** Position in reading order; `end` is that of the last thing inside. */
	readonly at: number;
	end: number;
}

export interface LinkPart extends Part {
	readonly href: string;
	/** The line of somebody's words it stands in, if it does. */
	readonly line: Element | null;
}

export interface BlockPart extends Part {
	/** Holds a line in a div of its own, as what people write does; badges and labels do not. */
	written: boolean;
}

/** A post's own parts, or one comment's. */
export interface Area {
	readonly root: Element;
	/** The comment it is nested in. */
	readonly around: Area | null;
	readonly links: LinkPart[];
	/** Outermost blocks of words that are in no link, button, list or head. */
	readonly blocks: BlockPart[];
	/** Positions of buttons with a label, the menu's left out. */
	readonly buttons: number[];
}

export interface Survey {
	readonly own: Area;
	readonly comments: Area[];
	readonly profileNames: Part[];
	readonly headings: Part[];
	readonly messages: Part[];
	readonly options: Part[];
	readonly menus: Element[];
	/** Position of the first button that acts on the post. */
	actions: number | null;
}

/** Where the walk is: an element entered, and what holds inside it. */
interface Walk {
	/** What it fills. */
	readonly survey: Survey;
	readonly element: Element;
	/** The walk around that element, as it goes on after it; null around the unit. */
	readonly outer: Walk | null;
	at: number;
	/** The area, whether its words are somebody else's, the block and line around, a message. */
	area: Area;
	barred: boolean;
	block: BlockPart | null;
	line: Element | null;
	message: boolean;
	/** Parts that end where the element does. */
	readonly begun: Part[];
}

/**
 * All that a survey may note, and what it does not enter: the browser finds them, the other elements are not met. Each
 * selector costs a question to each element, each element met costs more: what stands in a decoy is not met.
 */
const NOTED = `a,h2,h3,h4,aside,nav,[role],[dir="auto"],[data-ad-rendering-role],${OLDER_MESSAGE}`;
const MET = `:is(${NOTED}):not(${HIDDEN} *)`;
/** No words in them are a post's; asked of what would be one, since few are. */
const BARS = 'ul,form,button';
/** What `CLOSED` says, of an element whose tag and role are known. */
const CLOSED_TAGS = /^(?:svg|input|aside|nav)$/;
const CLOSED_ROLES = /^(?:textbox|complementary|navigation|banner)$/;
const isHidden = (element: Element, tag: string) =>
	tag !== 'span' && element.getAttribute('aria-hidden') === 'true';

function areaOf(root: Element, around: Area | null): Area {
	return { root, around, links: [], blocks: [], buttons: [] };
}

/** An article inside a post is a comment when it has no head or message, but a label or a link to a comment. */
export function isComment(article: Element): boolean {
	if (article.querySelector(`${PROFILE_NAME},${MESSAGE},${HEADING},${SKELETON}`)) return false;
	if (article.ariaLabel) return true;
	return [...article.querySelectorAll('a[href*="comment_id="]')].some(
		(link) => link.closest(ARTICLE) === article && commentIn(link.getAttribute('href') ?? '') !== null,
	);
}

/** Notes what an element with a role is. */
function noteRole(role: string, element: Element, walk: Walk): void {
	const { survey, area } = walk;
	if (role === 'button') {
		walk.barred = true;
		if (element.getAttribute('aria-haspopup') === 'menu') survey.menus.push(element);
		else if (element.hasAttribute('aria-label')) area.buttons.push(walk.at);
	} else if (role === 'toolbar') {
		walk.barred = true;
		if (area === survey.own) survey.actions ??= walk.at;
	} else if (role === 'article') {
		if (!isComment(element)) return;
		walk.area = areaOf(element, area === survey.own ? null : area);
		survey.comments.push(walk.area);
		walk.barred = false;
		walk.block = null;
		walk.line = null;
	} else if ((role === 'radio' || role === 'checkbox') && area === survey.own) {
		survey.options.push(begin(element, walk));
	}
}

/** Notes the page's own marks of a post's parts. */
function noteMark(element: Element, walk: Walk): void {
	const { survey } = walk;
	const mark = element.getAttribute('data-ad-rendering-role') ?? element.getAttribute('data-ad-preview');
	if (mark === null) return;
	if (mark === 'profile_name') {
		walk.barred = true;
		survey.profileNames.push(begin(element, walk));
	} else if (!walk.message && (mark === 'story_message' || mark === 'message')) {
		walk.message = true;
		survey.messages.push(begin(element, walk));
	} else if (mark.endsWith('_button')) {
		survey.actions ??= walk.at;
	}
}

function noteBlock(element: Element, tag: string, walk: Walk): void {
	const written = tag === 'div';
	if (written) walk.line = element;
	if (walk.block) {
		if (written) walk.block.written = true;
		return;
	}
	if (walk.barred || isBarred(element, walk.area)) return;
	walk.block = { element, at: walk.at, end: 0, written };
	walk.begun.push(walk.block);
	walk.area.blocks.push(walk.block);
}

function isBarred(element: Element, { root }: Area): boolean {
	const bar = element.closest(BARS);
	return bar !== null && bar !== root && root.contains(bar);
}

function begin(element: Element, walk: Walk): Part {
	const part = { element, at: walk.at, end: 0 };
	walk.begun.push(part);
	return part;
}

/** Notes what an element is. Attributes are read by tag: each costs. */
function note(element: Element, tag: string, role: string | null, walk: Walk): void {
	const { survey } = walk;
	if (tag === 'a') {
		const href = element.getAttribute('href');
		if (href !== null) {
			const link: LinkPart = { element, at: walk.at, end: 0, href, line: walk.line };
			walk.begun.push(link);
			walk.area.links.push(link);
		}
		walk.barred = true;
		return;
	}
	if (role !== null) noteRole(role, element, walk);
	const isOwn = walk.area === survey.own;
	if (HEADING.includes(tag)) {
		walk.barred = true;
		if (isOwn) {
			survey.headings.push(begin(element, walk));
			return;
		}
	}
	if (tag === 'div' && isOwn) noteMark(element, walk);
	if (element.getAttribute('dir') === 'auto') noteBlock(element, tag, walk);
}

/** Enters an element, unless what is inside it is left out. */
function enter(element: Element, outer: Walk): Walk | null {
	const tag = element.localName;
	const role = tag === 'a' ? null : element.role;
	// A place is left for ends: what follows a part comes after its end.
	outer.at += 2;
	if (CLOSED_TAGS.test(tag) || (role !== null && CLOSED_ROLES.test(role)) || isHidden(element, tag))
		return null;
	const walk = { ...outer, element, outer, begun: [] };
	note(element, tag, role, walk);
	return walk;
}

function leave(walk: Walk): Walk {
	for (const part of walk.begun) part.end = walk.at + 1;
	const outer = walk.outer ?? walk;
	outer.at = walk.at;
	return outer;
}

/** The parts of a unit. */
export function surveyOf(unit: Element): Survey {
	const own = areaOf(unit, null);
	const survey: Survey = {
		own,
		comments: [],
		profileNames: [],
		headings: [],
		messages: [],
		options: [],
		menus: [],
		actions: null,
	};
	let walk: Walk = {
		survey,
		element: unit,
		outer: null,
		at: 0,
		area: own,
		barred: false,
		block: null,
		line: null,
		message: false,
		begun: [],
	};
	let closed: Element | null = null;
	const met = unit.querySelectorAll(MET);
	// By place: the list's own iterator costs as much as meeting the elements.
	for (let place = 0; place < met.length; place++) {
		const element = met[place];
		if (!element || closed?.contains(element)) continue;
		while (!walk.element.contains(element)) walk = leave(walk);
		const entered = enter(element, walk);
		if (entered) walk = entered;
		else closed = element;
	}
	while (walk.outer) walk = leave(walk);
	return survey;
}
