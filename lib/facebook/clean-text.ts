/** Words of people without the marks that draw nothing. */

/**
 * Invisible: zero-width spaces, direction marks, soft hyphens, the watermark U+034F; not joiners, nor what chooses the
 * look of an emoji (variation selectors, the tags of regional flags).
 */
const INVISIBLE = /(?![\p{Join_C}\p{VS}\u{e0000}-\u{e007f}])\p{DI}/gu;
/** A joiner that joins no emoji, and a non-joiner outside the scripts that need it. */
const IDLE_JOINER =
	/(?<!\p{ExtPict}|\p{EMod}|\ufe0f)\u200d|\u200d(?!\p{ExtPict})|(?<![\p{sc=Arab}\p{sc=Deva}])\u200c/gu;
/** Beyond Latin letters: marks to compose, invisible marks, breaks of other systems. */
const NOT_PLAIN = /[^\n\u0020-\u00ac\u00ae-\u02ff]/;
const BREAKS = /\r\n?|\u2028|\u2029/g;
const JOINERS = /[\u200c\u200d]/;
/** Spaces in a row, odd ones, and those around breaks. */
const UNEVEN = /[^\S\n ]|\s\s/;
const BLANK_LINES = / ?\n[\n ]*/g;
/** Every space that is not a line's end. */
const SPACES = /[^\S\n]+/g;

/**
 * NFC, plain spaces, one line break between blocks, no blank line, nothing invisible. The same words read from
 * the page and from its data come out equal, whatever drew the space between paragraphs.
 */
export function cleanText(text: string): string {
	// Most texts hold few of these: looking for them costs less than rewriting.
	let clean = text;
	if (NOT_PLAIN.test(clean)) clean = clean.normalize('NFC').replace(INVISIBLE, '').replace(BREAKS, '\n');
	if (JOINERS.test(clean)) clean = clean.replace(IDLE_JOINER, '');
	if (UNEVEN.test(clean)) clean = clean.replace(SPACES, ' ').replace(BLANK_LINES, '\n');
	return clean.trim();
}

/** On one line. */
export function cleanLine(text: string): string {
	return cleanText(text).replaceAll('\n', ' ');
}
