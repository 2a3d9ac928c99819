/**
 * A text of people read once: words folded, with where they stand and the sentence they belong to. Every
 * scanner of this room works on a Reading, so a text is walked through once, in linear time, whatever it holds.
 */

import { foldCodePoint, isMark } from './fold.ts';
import { MOST_PACKED, packedForm, packedLetter, type WordForm, wordForm } from './word-forms.ts';

/** Texts are cut here before anything else: the longest post a person writes is well under it. */
export const LONGEST_READ = 12_000;

export interface Word {
	/** Lower case, no accents: "Hélène" → "helene", "un·e" → "un". A sign of money or % stands alone. */
	readonly folded: string;
	/** Of the folded word, the same wherever it is met, so that tables look it up by number; -1 once too many were met. */
	readonly id: number;
	/** UTF-16 offsets in the text: `text.slice(start, end)` is the word as written. */
	readonly start: number;
	readonly end: number;
	readonly sentence: number;
	/** `upper` needs two letters: "A" alone is `capital`. */
	readonly shape: 'lower' | 'capital' | 'upper' | 'digits' | 'sign';
}

export interface Sentence {
	readonly start: number;
	readonly end: number;
	/** Index of its first word, and of the one after its last. */
	readonly from: number;
	readonly to: number;
	/** Ends with a question mark. */
	readonly asks: boolean;
	/** Ends with an exclamation mark. */
	readonly exclaims: boolean;
}

/** A post, or what someone answers under it: the cues differ. */
export type Voice = 'post' | 'comment';

export interface Reading {
	readonly voice: Voice;
	/** The text as read: capped at {@link LONGEST_READ}. */
	readonly text: string;
	readonly words: readonly Word[];
	readonly sentences: readonly Sentence[];
	/** What its words hold together ({@link HOLDS_CAPITAL}, {@link HOLDS_SITE}, {@link HOLDS_PICTURE} and those of word-forms.ts): tells at once what need not be looked for. */
	readonly holds: number;
	/** Digits in its words, at most: too few make no number to call. */
	readonly figures: number;
	/** Matches of the cues by table, kept by phrases.ts once they were looked for. */
	cues: readonly (readonly unknown[] | undefined)[] | null;
}

/** Words after which a full stop ends no sentence. */
const ABBREVIATED = new Set(
	'dr dre pr mr mme mlle m st ste av bd bld bvd rte tel env ex etc min max no n p j ch app apt pl prof'.split(
		' ',
	),
);
/** Short days and months: "sam. 25 avril", "14 fév. 2026"; "à la mer. Demain" ends there. */
const DATE_SHORT = new Set('lun mar mer jeu ven sam dim janv fev fevr avr juil sept oct nov dec'.split(' '));
/** Elided words: what follows their apostrophe is a word of its own. */
const SPLIT_BEFORE = new Set(
	'c d j l m n s t y qu jusqu lorsqu puisqu quoiqu quelqu aujourd presqu su i'.split(' '),
);
const SIGNS = new Set(['€', '$', '%', '£', '&', '+', '@', '#']);
/** A word with a capital, among what a reading holds: without one, no name is said. */
export const HOLDS_CAPITAL = 4;
/** A full stop with a word right behind it, as in "petitmusee.fr". */
export const HOLDS_SITE = 8;
/** A sign far from those of Europe's alphabets, as pictures are. */
export const HOLDS_PICTURE = 16;
const HOLDS_ANYTHING = -1;
const FIRST_PICTURE = 0x2300;
const SPACE = 32;
const LONGEST_WORD = 60;

/** By code, letters and digits of western Europe: packed as in word-forms.ts, with the two marks below; 0 for all else. */
const LETTERS = new Uint8Array(256);
const GREAT = 64;
const ACCENTED = 128;
for (let code = 0; code < LETTERS.length; code += 1) {
	const folded = foldCodePoint(code);
	const said = String.fromCharCode(code);
	const letter = folded.length === 1 ? packedLetter(folded.charCodeAt(0)) : 0;
	const cased = said.toLowerCase() !== said.toUpperCase();
	if (letter === 0 || (code > 127 && !cased)) continue;
	LETTERS[code] = letter | (said === said.toLowerCase() ? 0 : GREAT) | (code > 127 ? ACCENTED : 0);
}

/** Folds a few words the way readings are folded; for tables and names. */
export function foldWords(text: string): string[] {
	return readText(text).words.map((word) => word.folded);
}

/**
 * Reads a text into words and sentences. Linear, never throws; words past the cap are not read.
 */
export function readText(source: string, voice: Voice = 'post'): Reading {
	const text = source.length > LONGEST_READ ? source.slice(0, LONGEST_READ) : source;
	const words: Word[] = [];
	const sentences: Sentence[] = [];
	held = 0;
	figures = 0;
	let sentenceStart = 0;
	let sentenceFrom = 0;
	let at = 0;
	const close = (end: number, mark: string) => {
		if (words.length > sentenceFrom) {
			sentences.push({
				start: sentenceStart,
				end,
				from: sentenceFrom,
				to: words.length,
				asks: mark === '?',
				exclaims: mark === '!',
			});
			sentenceFrom = words.length;
		} else if (mark === '?' && sentences.length > 0) {
			const last = sentences[sentences.length - 1] as Sentence;
			sentences[sentences.length - 1] = { ...last, asks: true };
		}
		sentenceStart = end;
	};
	while (at < text.length) {
		const unit = text.charCodeAt(at);
		if (unit === SPACE) {
			at += 1;
			continue;
		}
		if (unit < 256 && LETTERS[unit] !== 0) {
			at = readWord(text, at, words, sentences.length);
			continue;
		}
		const code = unit < 256 ? unit : (text.codePointAt(at) as number);
		if (code > 127 && foldCodePoint(code) !== '') {
			at = readRareWord(text, at, words, sentences.length);
			continue;
		}
		const width = code > 0xffff ? 2 : 1;
		const character = width === 1 ? (text[at] as string) : '';
		if (code >= FIRST_PICTURE) held |= HOLDS_PICTURE;
		at += width;
		if (SIGNS.has(character)) {
			const { folded, id } = wordForm(character);
			words.push({ folded, id, start: at - 1, end: at, sentence: sentences.length, shape: 'sign' });
		} else if (
			character === '\n' ||
			character === '?' ||
			character === '!' ||
			character === '…' ||
			character === ';'
		) {
			close(at, character);
		} else if (character === '.') {
			if (endsSentence(text, at, words[words.length - 1])) close(at, character);
			else if (foldCodePoint(text.charCodeAt(at)) !== '') held |= HOLDS_SITE;
		}
	}
	close(text.length, '');
	return { voice, text, words, sentences, holds: held, figures, cues: null };
}

/** What the words of the text being read hold so far, and how many digits. */
let held = 0;
let figures = 0;

/** Reads the word that starts at `start` with a letter of {@link LETTERS}; returns where to go on. */
function readWord(text: string, start: number, words: Word[], sentence: number): number {
	const length = text.length;
	let first = 0;
	let second = 0;
	let third = 0;
	let seen = 0;
	let great = 0;
	let digits = 0;
	let after = SPACE;
	let at = start;
	for (; at < length; at += 1) {
		const code = text.charCodeAt(at);
		const letter = code < 256 ? (LETTERS[code] as number) : 0;
		if (letter === 0) {
			after = code;
			break;
		}
		seen |= letter;
		great += (letter & GREAT) >> 6;
		const bits = letter & 63;
		digits += bits >> 5;
		if (at < start + 5) first = (first << 6) | bits;
		else if (at < start + 10) second = (second << 6) | bits;
		else third = (third << 6) | bits;
	}
	const spelt = at - start;
	const accented = (seen & ACCENTED) !== 0;
	if (accented && spelt > MOST_PACKED) return readRareWord(text, start, words, sentence);
	const form =
		spelt > MOST_PACKED ? wordForm(text.slice(start, at).toLowerCase()) : packedForm(first, second, third);
	if ((after !== SPACE || spelt > LONGEST_WORD) && !endsPlainly(text, at, after, spelt, form.folded))
		return readRareWord(text, start, words, sentence);
	const small = spelt - great - digits;
	const shape =
		great === 0 && small > 0 ? 'lower' : shapeOf(text.charCodeAt(start), small, great, spelt, accented);
	figures += digits;
	return close(words, start, at, sentence, shape, form);
}

function close(
	words: Word[],
	start: number,
	end: number,
	sentence: number,
	shape: Word['shape'],
	{ folded, id, holds }: WordForm,
): number {
	words.push({ folded, id, start, end, sentence, shape });
	held |= shape === 'capital' || shape === 'upper' ? holds | HOLDS_CAPITAL : holds;
	return end;
}

/** Whether these letters and digits end a word at `at`, where `code` stands, or a rare letter, an apostrophe or a bracket needs care. */
function endsPlainly(text: string, at: number, code: number, spelt: number, folded: string): boolean {
	if (at === text.length) return true;
	// An apostrophe may belong to the word, a bracket or a raised point to its ending.
	if (code === 39 || code === 8217) return !keepsApostrophe(text, at, folded);
	if (code <= 127) return code !== 40 && spelt <= LONGEST_WORD;
	return !(
		foldCodePoint(text.codePointAt(at) as number) !== '' ||
		isMark(code) ||
		code === 183 ||
		code === 8226
	);
}

function shapeOf(
	first: number,
	small: number,
	great: number,
	length: number,
	accented: boolean,
): Word['shape'] {
	if (great === 0) return small === 0 ? 'digits' : 'lower';
	const begins = ((LETTERS[first] as number) & GREAT) !== 0;
	if (length > 1 && small === 0 && (begins || !accented))
		return great > 1 || accented ? 'upper' : begins ? 'capital' : 'lower';
	return begins ? 'capital' : 'lower';
}

/** A word with rare letters, marks, an apostrophe or an ending in brackets, letter by letter. */
function readRareWord(text: string, start: number, words: Word[], sentence: number): number {
	let at = start;
	let folded = '';
	let digits = 0;
	while (at < text.length && folded.length < LONGEST_WORD) {
		const code = text.codePointAt(at) as number;
		const part = foldCodePoint(code);
		if (code >= FIRST_PICTURE) held |= HOLDS_PICTURE;
		if (part === '' && !isMark(code)) {
			if (!keepsApostrophe(text, at, folded)) break;
			at += 1;
			continue;
		}
		for (let index = 0; index < part.length; index += 1) if (isDigit(part.charCodeAt(index))) digits += 1;
		folded += part;
		at += code > 0xffff ? 2 : 1;
	}
	const length = folded.length;
	const shape = rareShape(text, start, at) ?? (digits === length && length > 0 ? 'digits' : 'lower');
	figures += digits;
	close(words, start, at, sentence, shape, wordForm(folded));
	const next = skipInclusive(text, at, length);
	if (next > at) {
		held = HOLDS_ANYTHING;
		figures = Number.POSITIVE_INFINITY;
	}
	return next;
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

/** `null` for a word that begins with no capital. */
function rareShape(text: string, start: number, end: number): 'upper' | 'capital' | null {
	const code = text.charCodeAt(start);
	if (code >= 97 && code <= 122) return null;
	const said = text.slice(start, end);
	if (said.toLowerCase()[0] === said[0]) return null;
	return said.length > 1 && said === said.toUpperCase() ? 'upper' : 'capital';
}

/** An apostrophe after these letters that is no elision stays in the word: p'tits, Floc'h, entr'aide. */
function keepsApostrophe(text: string, at: number, folded: string): boolean {
	const mark = text.charCodeAt(at);
	if ((mark !== 39 && mark !== 8217) || folded.length === 0 || folded.length > 6) return false;
	if (SPLIT_BEFORE.has(folded)) return false;
	const next = text.charCodeAt(at + 1);
	return ((next >= 97 && next <= 122) || (next >= 0xe0 && next <= 0xff)) && !/\d/.test(folded);
}

/** Skips the feminine and plural endings of inclusive writing: un·e, preneur·se·s, perdu(e). */
function skipInclusive(text: string, end: number, length: number): number {
	const mark = text[end];
	if (length < 2) return end;
	if (mark === '·' || mark === '•') {
		let at = end;
		while (
			at < text.length &&
			at < end + 12 &&
			(text[at] === '·' || text[at] === '•' || foldCodePoint(text.charCodeAt(at)) !== '')
		) {
			at += 1;
		}
		return at;
	}
	if (mark === '(') {
		const ending = /^\([a-zé]{1,3}\)/.exec(text.slice(end, end + 6));
		if (ending) return end + ending[0].length;
	}
	return end;
}

function endsSentence(text: string, after: number, previous: Word | undefined): boolean {
	const next = text[after];
	if (next !== undefined && next.trim() !== '' && next !== '.' && next !== ')' && next !== '"') return false;
	if (!previous || previous.end !== after - 1 || next !== ' ') return true;
	return !(
		ABBREVIATED.has(previous.folded) ||
		(DATE_SHORT.has(previous.folded) && /^ ?\d/.test(text.slice(after, after + 2)))
	);
}

/** The words from `from` to `to` as written. */
export function written(reading: Reading, from: number, to: number): string {
	const first = reading.words[from];
	const last = reading.words[to - 1];
	return first && last ? reading.text.slice(first.start, last.end) : '';
}
