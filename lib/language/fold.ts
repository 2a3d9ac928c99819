/**
 * Folding: the form in which words are compared. Lower case, no accents, ligatures opened, the decorative
 * alphabets of social networks (𝗴𝗿𝗮𝘀, ⓒercles) brought back to letters.
 */
const OPENED: ReadonlyMap<string, string> = new Map([
	['œ', 'oe'],
	['æ', 'ae'],
	['ß', 'ss'],
	['ø', 'o'],
	['ł', 'l'],
	['đ', 'd'],
	['ð', 'd'],
	['þ', 'th'],
	['ı', 'i'],
]);

const MARKS = /\p{M}+/gu;
const WORD = /^[\p{L}\p{N}]+$/u;

/** Latin letters and signs, by code: nearly all that is ever asked. */
const LATIN_END = 0x250;
const latin: (string | undefined)[] = new Array(LATIN_END).fill(undefined);

/** Folded forms of the rest; the alphabets in use are few, so this stays small. */
const memory = new Map<number, string>();
const MEMORY_LIMIT = 20_000;

/**
 * The folded form of one code point: one or a few letters or digits, or '' when it belongs to no word
 * (spaces, punctuation, emoji, combining marks).
 */
export function foldCodePoint(code: number): string {
	const known = code < LATIN_END ? latin[code] : memory.get(code);
	if (known !== undefined) return known;
	const folded = foldUnknown(code);
	if (code < LATIN_END) latin[code] = folded;
	else if (memory.size < MEMORY_LIMIT) memory.set(code, folded);
	return folded;
}

function foldUnknown(code: number): string {
	if (code < 0x80) {
		const plain = String.fromCharCode(code).toLowerCase();
		return (plain >= 'a' && plain <= 'z') || (plain >= '0' && plain <= '9') ? plain : '';
	}
	// A lone half of a surrogate pair is damage, not a letter.
	if (code >= 0xd800 && code <= 0xdfff) return '';
	const lower = String.fromCodePoint(code).normalize('NFKD').toLowerCase().replace(MARKS, '');
	const opened = OPENED.get(lower) ?? lower;
	return WORD.test(opened) ? opened : '';
}

/** Folds a whole text, what belongs to no word kept as it is: for comparing phrases and labels. */
export function fold(text: string): string {
	let folded = '';
	for (const character of text) {
		const code = character.codePointAt(0) ?? 0;
		folded += foldCodePoint(code) || (isMark(code) ? '' : character);
	}
	return folded;
}

/** Combining marks are swallowed by the letter before them. */
export function isMark(code: number): boolean {
	return code >= 0x300 && /\p{M}/u.test(String.fromCodePoint(code));
}
