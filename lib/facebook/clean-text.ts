/** Words of people without the marks that draw nothing. */

/** Invisible: zero-width spaces and joiners of nothing, direction marks, soft hyphens, the watermark U+034F. */
const INVISIBLE =
	/\u034f|[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
/** A joiner that joins no emoji, and a non-joiner outside the scripts that need it. */
const IDLE_JOINER =
	/(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d|\u200d(?!\p{Extended_Pictographic})|(?<![\p{Script=Arabic}\p{Script=Devanagari}])\u200c/gu;
/** Every space that is not a line's end. */
const SPACES = /[^\S\n]+/g;

/**
 * NFC, plain spaces, one line break between blocks, no blank line, nothing invisible. The same words read from the page and from
 * its data come out equal, whatever drew the space between paragraphs.
 */
export function cleanText(text: string): string {
	// Most names and lines are plain: looking costs less than rewriting.
	let clean = text;
	if (!/^[\u0020-\u007e]*$/.test(text)) {
		clean = text
			.normalize('NFC')
			.replace(INVISIBLE, '')
			.replace(IDLE_JOINER, '')
			.replace(/\r\n?|\u2028|\u2029/g, '\n');
	}
	return clean
		.replace(SPACES, ' ')
		.replace(/ ?\n[\n ]*/g, '\n')
		.trim();
}

/** On one line. */
export function cleanLine(text: string): string {
	return cleanText(text).replaceAll('\n', ' ');
}
