/**
 * The words a reader sees in an element: decoys, hidden letters and buttons left out, emoji pictures as emoji,
 * one line break between blocks. Never innerText: it forces layout. Styles are asked of each element once.
 */
import { cleanText } from './clean-text.ts';
import { isDecoy } from './signals.ts';

export interface VisibleText {
	readonly text: string;
	/** The text goes on behind a "See more" button. */
	readonly cut: boolean;
}

export interface VisibleOptions {
	/** Further elements to leave out. */
	readonly skip?: (element: Element) => boolean;
	/** What to take of a text node; all of it by default. */
	readonly textOf?: (node: Text) => string;
}

const SILENT = new Set(
	'svg canvas script style template noscript button input textarea select form video audio iframe'.split(' '),
);
const ELLIPSIS = /\s*(?:…|\.{3})\s*$/;
/** "See more" where no ellipsis stands before it. */
const MORE = /^\s*(?:…|\.{3})|\b(?:more|plus|mehr|más|mais|meer|altro|więcej)\s*$/i;

/** "See less": the text is open, whatever it ends with. */
const LESS = /(?:less|moins|weniger|menos|meno|minder|mniej)\s*$/i;

interface Writer {
	out: string;
	cut: boolean;
	readonly options: VisibleOptions;
	readonly styleOf: (element: Element) => CSSStyleDeclaration;
}

/** An emoji drawn as a picture. Other pictures speak of themselves, not of what was written. */
function emojiOf(image: Element): string {
	const alt = image.getAttribute('alt') ?? '';
	return alt.length <= 24 && !/\p{L}/u.test(alt.replace(/\p{ExtPict}/gu, '')) ? alt : '';
}

function lineBreak(writer: Writer): void {
	if (writer.out !== '' && !writer.out.endsWith('\n')) writer.out += '\n';
}

function writeText(node: Text, parent: Element, writer: Writer): void {
	let text = writer.options.textOf ? writer.options.textOf(node) : node.data;
	// Line breaks in the source are spaces unless the style keeps them.
	if (text.includes('\n') && !/^(?:pre|break)/.test(writer.styleOf(parent).whiteSpace)) {
		text = text.replaceAll('\n', ' ');
	}
	writer.out += text;
}

/** A button inside a text is no text; behind an ellipsis on its line, it opens the rest. */
function passButton(button: Element, writer: Writer): void {
	const line = writer.out;
	const label = button.textContent ?? '';
	if (label.trim() === '' || LESS.test(label)) return;
	const opens = MORE.test(label) || (ELLIPSIS.test(line) && !line.endsWith('\n'));
	if (!opens) return;
	writer.out = line.replace(ELLIPSIS, '');
	writer.cut = true;
}

function writeElement(element: Element, writer: Writer): void {
	const tag = element.localName;
	if (tag === 'br') {
		writer.out += '\n';
		return;
	}
	if (SILENT.has(tag) || isDecoy(element) || writer.options.skip?.(element)) return;
	const style = writer.styleOf(element);
	const display = style.display;
	if (display === 'none' || style.visibility !== 'visible') return;
	if (tag === 'img') {
		writer.out += emojiOf(element);
	} else if (element.role === 'button') {
		passButton(element, writer);
	} else if (display.startsWith('inline') || display === 'contents') {
		writeChildren(element, writer);
	} else {
		lineBreak(writer);
		writeChildren(element, writer);
		lineBreak(writer);
	}
}

function writeChildren(element: Element, writer: Writer): void {
	for (let child = element.firstChild; child; child = child.nextSibling) {
		if (child.nodeType === 3) writeText(child as Text, element, writer);
		else if (child.nodeType === 1) writeElement(child as Element, writer);
	}
}

/** What an element shows, or '' with `cut: false` when it is itself a decoy or hidden. */
export function readVisible(element: Element, options: VisibleOptions = {}): VisibleText {
	const view = element.ownerDocument.defaultView;
	if (!view) return { text: '', cut: false };
	const writer: Writer = { out: '', cut: false, options, styleOf: (of) => view.getComputedStyle(of) };
	writeElement(element, writer);
	return { text: cleanText(writer.out), cut: writer.cut };
}

/** On screen as far as styles tell, not a decoy's, not in a field one writes in. */
export function isShown(element: Element): boolean {
	return (
		element.closest('[aria-hidden="true"],[data-0],[contenteditable="true"]') === null &&
		element.checkVisibility({ visibilityProperty: true })
	);
}
