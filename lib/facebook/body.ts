/**
 * What a post says. First the message the page marks as such; else the visible blocks between head and buttons
 * (coloured backgrounds, layouts without marks). Choices of a poll and the card of an event are said by the
 * post too; link previews, photo captions and sale cards are not.
 */
import { type Anatomy, headRow, isIn, isSnippet, NOWHERE } from './anatomy.ts';
import { blocksBetween } from './blocks.ts';
import { personIn, postIdInHref } from './links.ts';
import { ACTIONS, ARTICLE, EVENT, TEXT_BLOCK } from './signals.ts';
import type { BlockPart, Part } from './survey.ts';
import { memberIn } from './urls.ts';
import { isShown, readVisible, type VisibleText } from './visible-text.ts';

export interface BodyReading extends VisibleText {
	/** Which of the two ways answered. */
	readonly by: 'message' | 'blocks' | 'none';
	/** Choices of a poll, lines of an event's card: said after the text. */
	readonly attached: readonly string[];
}

/** A block that holds no more than the links of a time or a group is a line of the head. */
function saysSomething(block: BlockPart, text: string, anatomy: Anatomy): boolean {
	if (!/[\p{L}\p{N}\p{ExtPict}]/u.test(text)) return false;
	const links = anatomy.links.filter((link) => isIn(link, block));
	if (!links.some(({ href }) => href.includes('/groups/') && !memberIn(href))) return true;
	const letters = (told: string | null) => (told ?? '').replace(/[\s·]/gu, '').length;
	const linked = links.reduce((sum, { element }) => sum + letters(element.textContent), 0);
	return letters(block.element.textContent) > linked + 2;
}

/** A block that holds nothing but the link of a member. */
function isPerson(block: BlockPart, text: string, anatomy: Anatomy): boolean {
	return anatomy.links.some(
		(link) => isIn(link, block) && personIn(link.href) !== null && readVisible(link.element).text === text,
	);
}

/** A count below a result of search: "4 commentaires". */
const COUNT = /^[\d\s.,]+\p{L}+$/u;

function readBlocks(anatomy: Anatomy, anchor: Part | null, anonymous: boolean): VisibleText {
	const { own, actions, quotedName, quotedMessage, name } = anatomy;
	const head = anchor ?? name;
	const from = head?.at ?? 0;
	const quoted = (quotedName ?? quotedMessage)?.at;
	const until = quoted ?? (actions > from ? actions : NOWHERE);
	const row = headRow(head, anatomy);
	let cut = false;
	const texts: string[] = [];
	for (const block of blocksBetween(own, from, until)) {
		if (row?.contains(block.element)) continue;
		const read = readVisible(block.element);
		if (!saysSomething(block, read.text, anatomy)) continue;
		if (texts.length > 0 && !block.written && COUNT.test(read.text)) continue;
		// What an admin's page shows of the person behind the post is none of its words.
		if (anonymous && isPerson(block, read.text, anatomy)) continue;
		texts.push(read.text);
		cut ||= read.cut;
	}
	return { text: texts.join('\n'), cut };
}

/** A result of search may show words from the middle of a post. */
const EXCERPT = /^(?:…|\.{3})|(?:…|\.{3})$/;

/** The longest words inside the post's address or something to press: what a result of search shows of it. */
function readSnippet({ unit }: Anatomy, anchor: Part | null): VisibleText {
	let longest = { text: '', cut: false };
	for (const block of unit.querySelectorAll(TEXT_BLOCK)) {
		const around = block.closest('a,[role="button"]');
		const href = around?.getAttribute('href');
		if (!around || (href && postIdInHref(href) === null) || anchor?.element.contains(block)) continue;
		const read = isShown(block) ? readVisible(block) : longest;
		if (read.text.length > longest.text.length) longest = read;
	}
	return longest;
}

/** Signs of the part of a post that is not its own words any more. */
const UNDERNEATH = `${ACTIONS},${ARTICLE},form,[role="button"][aria-label]`;

/** Words between the row of the head and the buttons, where no direction is marked: a coloured background. */
function readBetween(anatomy: Anatomy): VisibleText {
	const texts: string[] = [];
	const skip = (element: Element) => element.localName === 'a' || element.matches(ACTIONS);
	let part = headRow(anatomy.name, anatomy)?.nextElementSibling;
	for (; part && !part.querySelector(UNDERNEATH); part = part.nextElementSibling) {
		texts.push(readVisible(part, { skip }).text);
	}
	return { text: texts.filter((text) => /\p{L}/u.test(text)).join('\n'), cut: false };
}

/** Choices of a poll and the lines of an event's card, outside comments and quotations. */
function readAttached(anatomy: Anatomy): string[] {
	const lines: string[] = [];
	const stop = (anatomy.quotedName ?? anatomy.quotedMessage)?.at ?? NOWHERE;
	for (const { element, at } of anatomy.options) {
		if (at > stop || !isShown(element)) continue;
		const label = element.querySelector(TEXT_BLOCK) ?? element.firstElementChild ?? element;
		// A box to tick may hold nothing: what it is for stands after it.
		const beside = anatomy.own.blocks.find((block) => block.at > at);
		lines.push(readVisible(label).text || element.ariaLabel || readVisible(beside?.element ?? element).text);
	}
	const after = (anatomy.message ?? anatomy.name)?.end ?? 0;
	for (const { element, href, at } of anatomy.links) {
		if (at < after || !href.includes(EVENT)) continue;
		// The link may hold the whole card, its title or its picture only.
		let told = '';
		let card: Element | null = element;
		for (; card && !told.includes('\n') && !card.querySelector(UNDERNEATH); card = card.parentElement) {
			const blocks = [...card.querySelectorAll(TEXT_BLOCK)].map((block) => readVisible(block).text);
			told = blocks.join('\n') || readVisible(card).text;
		}
		if (told.includes('\n') && !lines.includes(told)) lines.push(told);
	}
	return lines;
}

/** The post's words. @param anchor its author's shown name. @param anonymous its author is not to be named. */
export function readBody(anatomy: Anatomy, anchor: Part | null, anonymous: boolean): BodyReading {
	const marked = anatomy.message && readVisible(anatomy.message.element);
	const by = marked?.text ? 'message' : 'blocks';
	const snippet = isSnippet(anatomy) ? readSnippet(anatomy, anchor) : null;
	const found = [marked, snippet].find((read) => read?.text) ?? readBlocks(anatomy, anchor, anonymous);
	const lines = readAttached(anatomy);
	const isWordless = found.text === '' && lines.length === 0 && !anatomy.quotedName && !anatomy.quotedMessage;
	const { text, cut } = isWordless ? readBetween(anatomy) : found;
	const attached = lines.filter((line) => line !== '' && !text.includes(line));
	const isExcerpt = snippet !== null && EXCERPT.test(text);
	return { text, cut: cut || isExcerpt, by: text === '' ? 'none' : by, attached };
}
