/**
 * What a post says. First the message the page marks as such; else the visible blocks between head and buttons
 * (coloured backgrounds, layouts without marks). Choices of a poll and the card of an event are said by the
 * post too; link previews, photo captions and sale cards are not.
 */
import { type Anatomy, hrefOf, isBefore } from './anatomy.ts';
import {
	ACTIONS,
	ARTICLE,
	ASIDE,
	EVENT,
	HEADING,
	MENU,
	POLL_OPTION,
	PROFILE_NAME,
	REGION,
	TEXT_BLOCK,
} from './signals.ts';
import { memberIn } from './urls.ts';
import { isShown, readVisible, type VisibleText } from './visible-text.ts';

export interface BodyReading extends VisibleText {
	/** Which of the two ways answered. */
	readonly by: 'message' | 'blocks' | 'none';
	/** Choices of a poll, lines of an event's card: said after the text. */
	readonly attached: readonly string[];
}

/** Where no words of a post stand, whatever their direction. */
const NOT_TEXT = `a,[role="button"],[role="toolbar"],form,[contenteditable],ul,${HEADING},${PROFILE_NAME}`;

/** The row of portrait, name, time and menu; badges and labels stand in it. */
function headRow(name: Element | null, unit: Element): Element | null {
	for (let row = name?.parentElement; row && row !== unit && unit.contains(row); row = row.parentElement) {
		if (row.querySelector(MENU)) return row.querySelector(ACTIONS) ? null : row;
	}
	return null;
}

/** Links of a time or a group: a block that holds nothing else is a line of the head. */
function saysSomething(block: Element, text: string): boolean {
	if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text)) return false;
	const links = [...block.querySelectorAll('a[href]')];
	const timed = links.some((link) => hrefOf(link).includes('/groups/') && !memberIn(hrefOf(link)));
	if (!timed) return true;
	const linked = links.map((link) => link.textContent ?? '').join('');
	return (block.textContent ?? '').replace(/[\s·]/gu, '').length > linked.replace(/[\s·]/gu, '').length + 2;
}

/**
 * Visible blocks of text of an element that are not inside something else, in order. A labelled button after
 * the first of them ends the text: it is what stays of the buttons when their marks are gone.
 * @param from what they must follow. @param until what they must precede.
 * @param within the article they belong to.
 */
export function textBlocks(
	root: Element,
	from: Element | null,
	until: Element | null,
	within: Element | null,
): Element[] {
	const found: Element[] = [];
	for (const block of root.querySelectorAll(`${TEXT_BLOCK},[role="button"][aria-label]`)) {
		if (from && !isBefore(from, block)) continue;
		if (until && isBefore(until, block)) break;
		if (found.at(-1)?.contains(block) || block.closest(ARTICLE) !== within) continue;
		if (block.matches(TEXT_BLOCK)) {
			const around = block.closest(NOT_TEXT);
			if (!(around && around !== root && root.contains(around)) && isShown(block)) found.push(block);
		} else if (found.length > 0 && !block.matches(MENU) && !block.closest('a')) break;
	}
	// People's words stand in a div of their own; spans of the same direction are badges and labels.
	const written = found.filter(
		(block) => block.matches(`div${TEXT_BLOCK}`) || block.querySelector(`div${TEXT_BLOCK}`),
	);
	return written.length > 0 ? written : found;
}

function readBlocks(anatomy: Anatomy, anchor: Element | null): VisibleText {
	const { unit, actions, quotedName, quotedMessage, names } = anatomy;
	const from = anchor ?? names[0] ?? null;
	const until =
		quotedName ?? quotedMessage ?? (actions && (!from || isBefore(from, actions)) ? actions : null);
	const row = headRow(from, unit);
	const wide = unit.matches(REGION);
	const within = (from ?? unit).closest(ARTICLE);
	let cut = false;
	const texts: string[] = [];
	for (const block of textBlocks(unit, from, until, within)) {
		if (row?.contains(block) || (wide && block.closest(ASIDE))) continue;
		const read = readVisible(block);
		if (!saysSomething(block, read.text)) continue;
		texts.push(read.text);
		cut ||= read.cut;
	}
	return { text: texts.join('\n'), cut };
}

/** Choices of a poll and the lines of an event's card, outside comments and quotations. */
function readAttached(anatomy: Anatomy): string[] {
	const lines: string[] = [];
	const stop = anatomy.quotedName ?? anatomy.quotedMessage;
	for (const option of anatomy.unit.querySelectorAll(POLL_OPTION)) {
		if (stop && isBefore(stop, option)) break;
		const label = option.querySelector(TEXT_BLOCK) ?? option.firstElementChild ?? option;
		const told = readVisible(label).text || option.getAttribute('aria-label') || '';
		if (told !== '' && isShown(option)) lines.push(told);
	}
	for (const card of anatomy.links) {
		if (!card.matches(EVENT) || anatomy.message?.contains(card)) continue;
		const told = readVisible(card).text;
		if (told.includes('\n')) lines.push(told);
	}
	return lines;
}

/** The post's words. @param anchor the link of its author. */
export function readBody(anatomy: Anatomy, anchor: Element | null): BodyReading {
	const { message } = anatomy;
	const marked = message && readVisible(message);
	const by = marked?.text ? 'message' : 'blocks';
	const { text, cut } = marked?.text ? marked : readBlocks(anatomy, anchor);
	return {
		text,
		cut,
		by: text === '' ? 'none' : by,
		attached: readAttached(anatomy).filter((line) => !text.includes(line)),
	};
}
