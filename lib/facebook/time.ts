/**
 * When a post or a comment was written: the page's data, a date in a label, the text a label or a drawing points
 * at, the words of a link. Letters drawn one by one are not read.
 */
import { type PostTime, UNKNOWN_TIME } from '#lib/domain/post-time.ts';
import type { Anatomy } from './anatomy.ts';
import { cleanLine } from './clean-text.ts';
import { type Clock, parseDate } from './parse-date.ts';
import { TEXT_BLOCK } from './signals.ts';
import type { Story } from './story.ts';
import { isShown } from './visible-text.ts';

/** More runs of words than this in a link: its letters are shuffled. */
const RUNS = 2;

/** Runs of words of a head that are looked at. */
const MOST_RUNS = 16;

/** Where a post's time leads: to the post, or to its group while the address is withheld. */
const TIME_LINK = /^[#?]|\/groups\/(?!.*\/user\/)|\/posts\/|permalink|story_fbid=/;

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
		.filter((id) => id !== '')
		.map((id) => cleanLine(element.ownerDocument.getElementById(id)?.textContent ?? ''));
}

/** The date one link tells, by label first. */
function fromLink(link: Element, clock: Clock): PostTime | null {
	for (const element of [link, ...link.querySelectorAll('[aria-label],[aria-labelledby],use,[data-utime]')]) {
		const seconds = Number(element.getAttribute('data-utime'));
		if (seconds > 0) return { at: seconds * 1000, precision: 'second', source: 'label' };
		for (const label of [element.getAttribute('aria-label') ?? '', ...pointedWords(element)]) {
			const found = parseDate(label, clock);
			if (found) return found.at === null ? UNKNOWN_TIME : { ...found, source: 'label' };
		}
	}
	const found = parseDate(plainWords(link), clock);
	return found && (found.at === null ? UNKNOWN_TIME : { ...found, source: 'relative' });
}

/**
 * The date in the head that no link holds: the text a drawing points at, or words in one piece. A date in what people
 * wrote is not the post's.
 */
function fromHead({ unit, name, message, own }: Anatomy, clock: Clock): PostTime | null {
	const body =
		message?.element ?? own.blocks.find(({ at, written }) => written && at > (name?.at ?? 0))?.element;
	const isBefore = (node: Node) =>
		!body || (body.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) > 0;
	const drawn = unit.querySelector('[aria-labelledby]>canvas')?.parentElement;
	const pointed = drawn && body && isBefore(drawn) ? fromLink(drawn, clock) : null;
	if (pointed || !name) return pointed;
	const walk = unit.ownerDocument.createTreeWalker(unit, NodeFilter.SHOW_TEXT);
	walk.currentNode = name.element;
	for (let runs = 0; runs < MOST_RUNS && walk.nextNode() && isBefore(walk.currentNode); runs++) {
		const { nodeValue, parentElement: around } = walk.currentNode;
		const run = (nodeValue ?? '').trim();
		const block = around?.closest(TEXT_BLOCK);
		if (run === '' || !around || around.closest('a') || name.element.contains(around)) continue;
		if (block && unit.contains(block) && (block.textContent ?? '').trim() !== run) continue;
		const found = isShown(around) ? parseDate(cleanLine(run), clock) : null;
		if (found && found.at !== null) return { ...found, source: 'relative' };
	}
	return null;
}

/** The time of a post. A date in its words is not its own. */
export function readPostTime(anatomy: Anatomy, story: Story | null, clock: Clock): PostTime {
	if (story && story.at !== null) return { at: story.at, precision: 'second', source: 'page-data' };
	for (const { at, href, element } of anatomy.links) {
		if (anatomy.message && at > anatomy.message.at) break;
		const found = TIME_LINK.test(href) ? fromLink(element, clock) : null;
		if (found) return found;
	}
	return fromHead(anatomy, clock) ?? UNKNOWN_TIME;
}

/** The age a label ends with: "Comment by X 3 hours ago". */
function fromLabel(label: string, clock: Clock): PostTime | null {
	const words = label.split(/\s+/);
	for (let from = Math.max(1, words.length - 6); from < words.length - 1; from++) {
		const found = parseDate(words.slice(from).join(' '), clock);
		if (found) return found.at === null ? UNKNOWN_TIME : { ...found, source: 'label' };
	}
	return null;
}

/** The time of a comment: its link's, else its label's. */
export function readCommentTime(node: Element, time: Element | null, clock: Clock): PostTime {
	return (
		(time && fromLink(time, clock)) ?? fromLabel(node.getAttribute('aria-label') ?? '', clock) ?? UNKNOWN_TIME
	);
}
