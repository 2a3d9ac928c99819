/** Words of people without the marks that draw nothing. */

/** Invisible: zero-width spaces and joiners of nothing, direction marks, soft hyphens, the watermark U+034F. */
const INVISIBLE =
	/\u034f|[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
/** A joiner that joins no emoji, and a non-joiner outside the scripts that need it. */
const IDLE_JOINER =
	/(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d|\u200d(?!\p{Extended_Pictographic})|(?<![\p{Script=Arabic}\p{Script=Devanagari}])\u200c/gu;
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
