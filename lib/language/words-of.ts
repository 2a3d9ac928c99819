/**
 * The scanner: a text into folded words with their place in it, in one pass and in linear time.
 *
 * - "l'école" gives "ecole" (elisions fall), "aujourd'hui" stays one word, "parent's" gives "parent";
 * - "POUSSETTE-DOUBLE" gives "poussette", "double";
 * - "C.A.F." gives "caf"; "3ans" gives "3", "ans", while "16h30" and "ce1" stay whole;
 * - a phone number in any usual writing gives one word (see phone-word.ts);
 * - emoji and punctuation give nothing.
 */
import { isElided, JOINED, TAILS } from './elide.ts';
import { foldCodePoint, isMark } from './fold.ts';
import { readPhone } from './phone-word.ts';

/** A word as compared, and where it stands in the text: UTF-16 offsets, end exclusive. */
export interface Word {
	readonly word: string;
	readonly start: number;
	readonly end: number;
}

/** Longer runs are addresses and noise: cut, so that no term is unbounded. */
const LONGEST = 40;

export function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	eachWord(text, (word, start, end) => words.push({ word, start, end }));
	return words;
}

export function eachWord(text: string, visit: (word: string, start: number, end: number) => void): void {
	const length = text.length;
	let at = 0;
	let word = '';
	let start = 0;
	while (at < length) {
		const code = codeAt(text, at);
		if (word === '' && (isDigit(code) || code === 0x2b || code === 0x28)) {
			const phone = readPhone(text, at);
			if (phone) {
				visit(phone.word, at, phone.end);
				at = phone.end;
				continue;
			}
		}
		if (word === '') {
			// Most words are plain small letters: taken as they stand, in one piece.
			const end = plainEnd(text, at);
			if (end > at) {
				start = at;
				word = text.slice(at, end);
				at = end;
				continue;
			}
		}
		const folded = foldCodePoint(code);
		const size = code > 0xffff ? 2 : 1;
		if (folded !== '') {
			if (word === '') start = at;
			word += folded;
			at += size;
			continue;
		}
		if (word !== '' && isMark(code)) {
			at += size;
			continue;
		}
		if (word !== '') {
			at = closeWord(text, word, start, at, code, visit);
			word = '';
			continue;
		}
		at += size;
	}
	if (word !== '') emit(word, start, length, visit);
}

function plainEnd(text: string, from: number): number {
	let at = from;
	for (;;) {
		const code = text.charCodeAt(at);
		if (!(code >= 0x61 && code <= 0x7a)) return at;
		at++;
	}
}

/** Ends the word before `at`, where `code` stands; returns where scanning goes on. */
function closeWord(
	text: string,
	word: string,
	start: number,
	at: number,
	code: number,
	visit: (word: string, start: number, end: number) => void,
): number {
	if (isApostrophe(code)) {
		const tail = lettersFrom(text, at + 1);
		if (tail.word !== '') {
			if (JOINED.has(word + tail.word)) {
				visit(word + tail.word, start, tail.end);
				return tail.end;
			}
			if (TAILS.has(tail.word)) {
				emit(word, start, at, visit);
				return tail.end;
			}
			if (isElided(word)) return at + 1;
		}
	}
	if (code === 0x2e && word.length === 1) {
		const acronym = readAcronym(text, word, at);
		if (acronym) {
			visit(acronym.word, start, acronym.end);
			return acronym.end;
		}
	}
	emit(word, start, at, visit);
	return at;
}

function emit(
	word: string,
	start: number,
	end: number,
	visit: (word: string, start: number, end: number) => void,
): void {
	const first = word.charCodeAt(0);
	if (first >= 0x30 && first <= 0x39 && word.length === end - start) {
		const digits = leadingDigits(word);
		// "18mois" is two words; "16h30", "ce1", "6eme" are one.
		if (word.length - digits >= 3 && !/\d|^(?:eme|ere|nde|iem)/.test(word.slice(digits))) {
			visit(word.slice(0, digits), start, start + digits);
			visit(word.slice(digits, digits + LONGEST), start + digits, end);
			return;
		}
	}
	visit(word.length > LONGEST ? word.slice(0, LONGEST) : word, start, end);
}

function leadingDigits(word: string): number {
	let count = 0;
	while (isDigit(word.charCodeAt(count))) count++;
	return count;
}

/** The letters that follow an apostrophe, folded. */
function lettersFrom(text: string, from: number): { word: string; end: number } {
	let word = '';
	let at = from;
	while (at < text.length && word.length <= LONGEST) {
		const code = codeAt(text, at);
		const folded = foldCodePoint(code);
		if (folded === '' && !(word !== '' && isMark(code))) break;
		word += folded;
		at += code > 0xffff ? 2 : 1;
	}
	return { word, end: at };
}

/** "C.A.F." or "P.M.I": single letters with a point after each. */
function readAcronym(text: string, first: string, dot: number): { word: string; end: number } | null {
	let word = first;
	let at = dot;
	while (text.charCodeAt(at) === 0x2e && word.length < 10) {
		const code = codeAt(text, at + 1);
		const folded = at + 1 < text.length ? foldCodePoint(code) : '';
		if (folded.length !== 1 || isDigit(code)) break;
		const after = at + 2;
		const next = after < text.length ? codeAt(text, after) : 0x20;
		if (next !== 0x2e && foldCodePoint(next) !== '') break;
		word += folded;
		at = after;
	}
	if (word.length < 2) return null;
	return { word, end: text.charCodeAt(at) === 0x2e ? at + 1 : at };
}

function codeAt(text: string, at: number): number {
	return text.codePointAt(at) ?? 0;
}

function isDigit(code: number): boolean {
	return code >= 0x30 && code <= 0x39;
}

/** Every sign people and keyboards use for an apostrophe. */
function isApostrophe(code: number): boolean {
	return (
		code === 0x27 ||
		code === 0x2019 ||
		code === 0x2018 ||
		code === 0x2bc ||
		code === 0x60 ||
		code === 0xb4 ||
		code === 0x2032 ||
		code === 0xff07
	);
}
