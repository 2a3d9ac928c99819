/**
 * A text of people read once: words folded, with where they stand and the sentence they belong to. Every
 * scanner of this room works on a Reading, so a text is walked through once, in linear time, whatever it holds.
 */

import { foldCodePoint, isMark } from './fold.ts';
import { addLetter, beginWord, endWord, lettersSpelt, wordForm, wordSpelt } from './word-forms.ts';

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
	/** What its words hold together ({@link HOLDS_CAPITAL} and those of word-forms.ts): tells at once what need not be looked for. */
	readonly holds: number;
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
const HOLDS_ANYTHING = -1;
const SPACE = 32;

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
		const code = text.codePointAt(at) as number;
		if (code === SPACE) {
			at += 1;
			continue;
		}
		const width = code > 0xffff ? 2 : 1;
		if (code < 128 ? isPlain(code) : foldCodePoint(code) !== '') {
			at = readWord(text, at, words, sentences.length);
			continue;
		}
		const character = width === 1 ? (text[at] as string) : '';
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
		} else if (character === '.' && endsSentence(text, at, words[words.length - 1])) {
			close(at, character);
		}
	}
	close(text.length, '');
	return { voice, text, words, sentences, holds: held, cues: null };
}

function isPlain(code: number): boolean {
	return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** What the words of the text being read hold so far. */
let held = 0;

/** Reads the word that starts at `start`; returns where to go on. */
function readWord(text: string, start: number, words: Word[], sentence: number): number {
	const length = text.length;
	let small = 0;
	let great = 0;
	let at = start;
	beginWord();
	for (; at < length; at += 1) {
		const code = text.charCodeAt(at);
		if (code >= 97 && code <= 122) small += 1;
		else if (code >= 65 && code <= 90) great += 1;
		else if (code < 48 || code > 57) break;
		// Capitals become small, digits stay.
		addLetter(code | 32);
	}
	if (at === start || !endsPlainly(text, start, at)) return readRareWord(text, start, words, sentence);
	const shape =
		great === 0 && small > 0 ? 'lower' : shapeOf(text.charCodeAt(start), small, great, at - start);
	return close(words, start, at, sentence, shape);
}

function close(words: Word[], start: number, end: number, sentence: number, shape: Word['shape']): number {
	const { folded, id, holds } = endWord();
	words.push({ folded, id, start, end, sentence, shape });
	held |= shape === 'capital' || shape === 'upper' ? holds | HOLDS_CAPITAL : holds;
	return end;
}

/** Whether plain letters and digits end a word at `at`, or accents, apostrophes or brackets need care. */
function endsPlainly(text: string, start: number, at: number): boolean {
	if (at >= text.length) return true;
	const code = text.charCodeAt(at);
	// An apostrophe may belong to the word, a bracket or a raised point to its ending.
	if (code === 39 || code === 8217) return !keepsApostrophe(text, at);
	if (code <= 127) return code !== 40 && at - start <= 60;
	return !(
		foldCodePoint(text.codePointAt(at) as number) !== '' ||
		isMark(code) ||
		code === 183 ||
		code === 8226
	);
}

function shapeOf(first: number, small: number, great: number, length: number): Word['shape'] {
	if (great === 0) return small === 0 ? 'digits' : 'lower';
	const digit = first <= 57;
	if (length > 1 && small === 0) return great > 1 ? 'upper' : digit ? 'lower' : 'capital';
	return digit || first >= 97 ? 'lower' : 'capital';
}

/** A word with accents, marks, apostrophes or an ending in brackets, letter by letter. */
function readRareWord(text: string, start: number, words: Word[], sentence: number): number {
	let at = start;
	let figures = 0;
	beginWord();
	while (at < text.length && lettersSpelt() < 60) {
		const code = text.codePointAt(at) as number;
		const part = foldCodePoint(code);
		if (part === '' && !isMark(code)) {
			if (!keepsApostrophe(text, at)) break;
			at += 1;
			continue;
		}
		for (let index = 0; index < part.length; index += 1) {
			const letter = part.charCodeAt(index);
			if (letter >= 48 && letter <= 57) figures += 1;
			addLetter(letter);
		}
		at += code > 0xffff ? 2 : 1;
	}
	const length = lettersSpelt();
	const shape = rareShape(text, start, at) ?? (figures === length && length > 0 ? 'digits' : 'lower');
	close(words, start, at, sentence, shape);
	const next = skipInclusive(text, at, length);
	if (next > at) held = HOLDS_ANYTHING;
	return next;
}

/** `null` for a word that begins with no capital. */
function rareShape(text: string, start: number, end: number): 'upper' | 'capital' | null {
	const code = text.charCodeAt(start);
	if (code >= 97 && code <= 122) return null;
	const said = text.slice(start, end);
	if (said.toLowerCase()[0] === said[0]) return null;
	return said.length > 1 && said === said.toUpperCase() ? 'upper' : 'capital';
}

/** An apostrophe inside the word being spelt that is no elision stays in it: p'tits, Floc'h, entr'aide. */
function keepsApostrophe(text: string, at: number): boolean {
	const mark = text.charCodeAt(at);
	if ((mark !== 39 && mark !== 8217) || lettersSpelt() === 0 || lettersSpelt() > 6) return false;
	const folded = wordSpelt();
	if (SPLIT_BEFORE.has(folded)) return false;
	const next = text.codePointAt(at + 1);
	return next !== undefined && /[a-zà-ÿ]/.test(String.fromCodePoint(next)) && !/\d/.test(folded);
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
