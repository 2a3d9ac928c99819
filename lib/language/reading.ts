/**
 * A text of people read once: words folded, with where they stand and the sentence they belong to. Every
 * scanner of this room works on a Reading, so a text is walked through once, in linear time, whatever it holds.
 */

import { foldCodePoint, isMark } from './fold.ts';

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
const MOST_IDS = 60_000;
const ids = new Map<string, number>();

function idOf(folded: string): number {
	const known = ids.get(folded);
	if (known !== undefined) return known;
	if (ids.size >= MOST_IDS) return -1;
	ids.set(folded, ids.size);
	return ids.size - 1;
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
		const width = code > 0xffff ? 2 : 1;
		if (code < 128 ? isPlain(code) : foldCodePoint(code) !== '') {
			at = readWord(text, at, words, sentences.length);
			continue;
		}
		const character = width === 1 ? (text[at] as string) : '';
		at += width;
		if (SIGNS.has(character)) {
			words.push({
				folded: character,
				id: idOf(character),
				start: at - 1,
				end: at,
				sentence: sentences.length,
				shape: 'sign',
			});
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
	return { voice, text, words, sentences };
}

function isPlain(code: number): boolean {
	return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** Reads the word that starts at `start`; returns where to go on. */
function readWord(text: string, start: number, words: Word[], sentence: number): number {
	const plain = plainEnd(text, start);
	if (plain > start) {
		const said = text.slice(start, plain);
		const folded = said.toLowerCase();
		words.push({ folded, id: idOf(folded), start, end: plain, sentence, shape: shapeOf(said, folded) });
		return plain;
	}
	return readRareWord(text, start, words, sentence);
}

/** The end of a word of plain letters and digits, or `start` when accents, apostrophes or brackets need care. */
function plainEnd(text: string, start: number): number {
	let at = start;
	let code = text.charCodeAt(at);
	while (isPlain(code)) {
		at += 1;
		code = text.charCodeAt(at);
	}
	// An apostrophe may belong to the word, a bracket or a raised point to its ending.
	if (at >= text.length) return at;
	if (code === 39 || code === 8217)
		return keepsApostrophe(text, at, text.slice(start, at).toLowerCase()) ? start : at;
	if (code <= 127) return code === 40 || at - start > 60 ? start : at;
	return foldCodePoint(text.codePointAt(at) as number) !== '' || isMark(code) || code === 183 || code === 8226
		? start
		: at;
}

function shapeOf(said: string, folded: string): Word['shape'] {
	const code = folded.charCodeAt(0);
	const digit = code >= 48 && code <= 57;
	if (said === folded) return digit && /^\d+$/.test(said) ? 'digits' : 'lower';
	if (said.length > 1 && said === said.toUpperCase())
		return /[A-Z].*[A-Z]/.test(said) ? 'upper' : digit ? 'lower' : 'capital';
	return digit || said.charCodeAt(0) >= 97 ? 'lower' : 'capital';
}

/** A word with accents, marks, apostrophes or an ending in brackets, letter by letter. */
function readRareWord(text: string, start: number, words: Word[], sentence: number): number {
	let at = start;
	let folded = '';
	while (at < text.length && folded.length < 60) {
		const code = text.codePointAt(at) as number;
		const part = foldCodePoint(code);
		if (part === '' && !isMark(code)) {
			if (!keepsApostrophe(text, at, folded)) break;
			at += 1;
			continue;
		}
		folded += part;
		at += code > 0xffff ? 2 : 1;
	}
	const said = text.slice(start, at);
	const lower = said.toLowerCase();
	const first = lower[0] !== said[0];
	const upper = first && said.length > 1 && said === said.toUpperCase();
	const shape = upper ? 'upper' : first ? 'capital' : /^\d+$/.test(folded) ? 'digits' : 'lower';
	words.push({ folded, id: idOf(folded), start, end: at, sentence, shape });
	return skipInclusive(text, at, folded.length);
}

/** An apostrophe inside a word that is no elision stays in it: p'tits, Floc'h, entr'aide. */
function keepsApostrophe(text: string, at: number, folded: string): boolean {
	const mark = text[at];
	if ((mark !== "'" && mark !== '’') || folded.length === 0 || folded.length > 6 || SPLIT_BEFORE.has(folded))
		return false;
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
