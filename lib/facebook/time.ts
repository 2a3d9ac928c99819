/**
 * Where the page tells when a post or a comment was written: its data, a label, the text a label or a drawing
 * points at, the words of a link. Letters drawn one by one are not read. What the words mean is for tell-time.ts.
 */
import type { PostTime } from '#lib/domain/post-time.ts';
import type { WrittenDate, WrittenPost, WrittenTime } from '#lib/domain/seen.ts';
import { type Anatomy, isSnippet } from './anatomy.ts';
import { cleanLine } from './clean-text.ts';
import { TEXT_BLOCK } from './signals.ts';
import type { Story } from './story.ts';
import type { Part } from './survey.ts';
import { isShown } from './visible-text.ts';

/** More runs of words than this in a link: its letters are shuffled. */
const RUNS = 2;

/** Runs of words of a head that are looked at. */
const MOST_RUNS = 16;

/** Where a post's time leads: to the post, or to its group while the address is withheld. */
const TIME_LINK = /^[#?]|\/groups\/(?!.*\/user\/)|\/posts\/|\/share\/|permalink|story_fbid=/;

/** The words of an element when they are in one piece; '' when they are scattered. */
function plainWords(element: Element): string {
	const runs: string[] = [];
	const walk = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	while (walk.nextNode() && runs.length <= RUNS) {
		const run = (walk.currentNode.nodeValue ?? '').trim();
		if (run !== '') runs.push(run);
	}
	return runs.length > RUNS ? '' : cleanLine(runs.join(' '));
}

/** Texts that label an element from elsewhere in the page: aria-labelledby, and the target of an svg's use. */
function pointedWords(element: Element): string[] {
	const target = element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '';
	const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/);
	if (element.localName === 'use' && target.startsWith('#')) ids.push(target.slice(1));
	return ids
		.filter(Boolean)
		.map((id) => cleanLine(element.ownerDocument.getElementById(id)?.textContent ?? ''));
}

/** Longer than any date. */
const LONGEST = 60;
/** Without a figure ("yesterday", "just now"): longer is a name or a sentence. */
const LONGEST_WITHOUT_FIGURE = 40;

function say(said: WrittenDate[], by: WrittenDate['by'], text: string): void {
	if (text === '' || text.length > LONGEST) return;
	if (text.length <= LONGEST_WITHOUT_FIGURE || /\p{N}/u.test(text)) said.push({ text, by });
}

/** Adds the words of one link that may be a date, labels first; returns the instant that a number there gives. */
function lookInLink(link: Element, said: WrittenDate[]): PostTime | null {
	for (const element of [link, ...link.querySelectorAll('[aria-label],[aria-labelledby],use,[data-utime]')]) {
		const seconds = Number(element.getAttribute('data-utime'));
		if (seconds > 0) return { at: seconds * 1000, precision: 'second', source: 'label' };
		for (const label of [element.ariaLabel ?? '', ...pointedWords(element)]) say(said, 'label', label);
	}
	say(said, 'words', plainWords(link));
	return null;
}

/** Words that are surely an age, an hour or a day. Others may be a date as well. */
const SURE = /\p{N}\s?(?:\p{L}|:)/u;

/**
 * Adds the words of the head that no link holds: the text a drawing points at, or words in one piece. A date in what
 * people wrote is not the post's.
 */
function lookInHead(
	{ unit, message, own }: Anatomy,
	name: Part | null,
	said: WrittenDate[],
): PostTime | null {
	const body =
		message?.element ?? own.blocks.find(({ at, written }) => written && at > (name?.at ?? 0))?.element;
	const isBefore = (node: Node) =>
		!body || (body.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) > 0;
	const drawn = unit.querySelector('[aria-labelledby]>canvas')?.parentElement;
	const pointed = drawn && body && isBefore(drawn) ? lookInLink(drawn, said) : null;
	if (pointed || !name) return pointed;
	const walk = unit.ownerDocument.createTreeWalker(unit, NodeFilter.SHOW_TEXT);
	walk.currentNode = name.element;
	for (let runs = 0; runs < MOST_RUNS && walk.nextNode() && isBefore(walk.currentNode); runs++) {
		const { nodeValue, parentElement: around } = walk.currentNode;
		const run = (nodeValue ?? '').trim();
		if (run === '' || run.length > LONGEST || !around || around.closest('a')) continue;
		const block = around.closest(TEXT_BLOCK);
		if (name.element.contains(around)) continue;
		if (block && unit.contains(block) && (block.textContent ?? '').trim() !== run) continue;
		if (isShown(around)) say(said, 'head', cleanLine(run));
	}
	return null;
}

/** Where the time of a post may be written. A date in its words is not its own. @param anchor its author's shown name. */
export function readPostTime(anatomy: Anatomy, story: Story | null, anchor: Part | null): WrittenTime {
	if (story && story.at !== null)
		return { said: [], otherwise: { at: story.at, precision: 'second', source: 'page-data' } };
	const said: WrittenDate[] = [];
	let otherwise: PostTime | null = null;
	for (const { at, href, element } of anatomy.links) {
		if (otherwise || (anatomy.message && at > anatomy.message.at)) break;
		if (TIME_LINK.test(href)) otherwise = lookInLink(element, said);
	}
	// The link of a result of search holds words of the post.
	if (!otherwise && (isSnippet(anatomy) || !said.some(({ text }) => SURE.test(text))))
		otherwise = lookInHead(anatomy, anatomy.name ?? anchor, said);
	return { said, otherwise };
}

/** Whether a time was found, as far as the page can tell without understanding its words. */
export function looksTimed({ time: { said, otherwise } }: WrittenPost): boolean {
	return otherwise !== null || said.some(({ text }) => /\p{N}/u.test(text));
}

/** Words that a label's age may take, and characters, at most. */
const AGE_WORDS = 6;
const MOST_SENT = 300;

/** Where the time of a comment may be written: its link, else the end of its label. */
export function readCommentTime(node: Element, time: Element | null): WrittenTime {
	const said: WrittenDate[] = [];
	const otherwise = time && lookInLink(time, said);
	const words = (node.ariaLabel ?? '').split(/\s+/);
	const end = words.slice(Math.max(1, words.length - AGE_WORDS)).join(' ');
	if (end !== '' && !otherwise) said.push({ text: end.slice(-MOST_SENT), by: 'label-end' });
	return { said, otherwise };
}
