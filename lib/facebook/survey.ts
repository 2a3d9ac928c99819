/**
 * One walk over a unit that finds every part of it: links, blocks of words, heads, messages, buttons, comments.
 * Decoys are not entered. Parts keep their order, so that "before the message" is a comparison of numbers:
 * asking the document again for each part would cost more than all the reading.
 */
import { commentIn } from './links.ts';
import { ARTICLE, HEADING, MESSAGE, OLDER_MESSAGE, PROFILE_NAME, SKELETON } from './signals.ts';

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
	pictured: boolean;
}

/** One walk: what it fills, and where it stands. */
interface Walk {
	readonly survey: Survey;
	/** Messages are looked for by their older mark. */
	readonly older: boolean;
	at: number;
	/** Where the walk is: the area, whether its words are somebody else's, the block and line around, a message. */
	area: Area;
	barred: boolean;
	block: BlockPart | null;
	line: Element | null;
	message: boolean;
}

const DRAWN = new Set('svg canvas script style template iframe input textarea select'.split(' '));
const HEADINGS = new Set(HEADING.split(','));
const BARRING = new Set(['a', 'form', 'ul', 'button', ...HEADINGS]);
/** Columns inside a page or a dialog, and fields to write in. */
const ELSEWHERE = new Set(['complementary', 'navigation', 'banner', 'textbox']);

function areaOf(root: Element, around: Area | null): Area {
	return { root, around, links: [], blocks: [], buttons: [] };
}

/** An article inside a post is a comment when it has no head or message, but a label or a link to a comment. */
export function isComment(article: Element): boolean {
	if (article.querySelector(`${PROFILE_NAME},${MESSAGE},${HEADING},${SKELETON}`)) return false;
	if (article.getAttribute('aria-label')) return true;
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
		survey.options.push(partOf(element, walk));
	}
}

/** Notes the page's own marks of a post's parts. Returns the part that began, for its end. */
function noteMark(element: Element, walk: Walk): Part | null {
	const { survey } = walk;
	const mark = element.getAttribute(walk.older ? 'data-ad-preview' : 'data-ad-rendering-role');
	if (mark === null) return null;
	if (mark === 'profile_name') {
		walk.barred = true;
		return push(survey.profileNames, partOf(element, walk));
	}
	if (!walk.message && (mark === 'story_message' || mark === 'message')) {
		walk.message = true;
		return push(survey.messages, partOf(element, walk));
	}
	if (mark.endsWith('_button')) survey.actions ??= walk.at;
	return null;
}

function noteBlock(element: Element, walk: Walk): BlockPart | null {
	const written = element.localName === 'div';
	if (written) walk.line = element;
	if (walk.block) {
		if (written) walk.block.written = true;
		return null;
	}
	if (walk.barred) return null;
	walk.block = push(walk.area.blocks, { ...partOf(element, walk), written });
	return walk.block;
}

function push<Item>(list: Item[], item: Item): Item {
	list.push(item);
	return item;
}

function partOf(element: Element, walk: Walk): Part {
	return { element, at: walk.at, end: 0 };
}

/** Notes what an element is; returns the parts that end where it does. Attributes are read by tag: each costs. */
function note(element: Element, tag: string, role: string | null, walk: Walk): (Part | null)[] | null {
	const { survey } = walk;
	if (tag === 'a') {
		const href = element.getAttribute('href');
		const link: LinkPart = { ...partOf(element, walk), href: href ?? '', line: walk.line };
		if (href !== null) walk.area.links.push(link);
		walk.barred = true;
		return [link];
	}
	if (role !== null) noteRole(role, element, walk);
	const isOwn = walk.area === survey.own;
	if (tag !== 'div' && tag !== 'span' && BARRING.has(tag)) walk.barred = true;
	if (isOwn && tag.charCodeAt(0) === 104 && HEADINGS.has(tag))
		return [push(survey.headings, partOf(element, walk))];
	const marked = tag === 'div' && isOwn ? noteMark(element, walk) : null;
	const block = element.getAttribute('dir') === 'auto' ? noteBlock(element, walk) : null;
	return marked || block ? [marked, block] : null;
}

function visit(element: Element, walk: Walk): void {
	const tag = element.localName;
	// Most elements are spans and divs: fewer questions for them. Hidden spans are seen to where words are read.
	if (tag !== 'span') {
		if (tag !== 'div' && DRAWN.has(tag)) return;
		if (element.getAttribute('aria-hidden') === 'true') return;
	}
	const role = tag === 'a' ? null : element.getAttribute('role');
	if (role === null ? tag === 'aside' || tag === 'nav' : ELSEWHERE.has(role)) return;
	walk.at++;
	if (tag === 'img' || tag === 'video') {
		if (walk.area === walk.survey.own && !walk.block) walk.survey.pictured = true;
		return;
	}
	const { area, barred, block, line, message } = walk;
	const begun = note(element, tag, role, walk);
	visitChildren(element, walk);
	if (begun) for (const part of begun) if (part) part.end = walk.at + 1;
	walk.area = area;
	walk.barred = barred;
	walk.block = block;
	walk.line = line;
	walk.message = message;
}

function visitChildren(element: Element, walk: Walk): void {
	for (let child = element.firstElementChild; child; child = child.nextElementSibling) visit(child, walk);
}

function walkOver(unit: Element, older: boolean): Survey {
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
		pictured: false,
	};
	visitChildren(unit, {
		survey,
		older,
		at: 0,
		area: own,
		barred: false,
		block: null,
		line: null,
		message: false,
	});
	return survey;
}

/** The parts of a unit. */
export function surveyOf(unit: Element): Survey {
	const survey = walkOver(unit, false);
	if (survey.messages.length > 0) return survey;
	// The older mark of messages, for layouts without the newer ones.
	const { messages } = unit.querySelector(OLDER_MESSAGE) ? walkOver(unit, true) : survey;
	return { ...survey, messages };
}
