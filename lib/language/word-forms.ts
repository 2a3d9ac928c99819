/**
 * Each folded word once, however often it is met: its number, by which tables look it up, and what it may hold. A
 * word is spelt letter by letter and found by its letters, so that one met before costs no new string.
 */

export interface WordForm {
	readonly folded: string;
	/** Counted from 0 in the order words were met; -1 once too many were. */
	readonly id: number;
	/** Any of {@link HOLDS_FIGURE} and {@link HOLDS_ZERO}. */
	readonly holds: number;
}

export const HOLDS_FIGURE = 1;
/** "zéro": where a number to call is spelled out, it begins so. */
export const HOLDS_ZERO = 2;

/** Words numbered at most: tables by number are this long. */
export const MOST_FORMS = 30_000;

/** More than twice as many places as words: one is found within a few tries. */
const PLACES = 2 ** 16;
/** Words made to fall on one place are read without being remembered. */
const MOST_TRIES = 24;

const forms: WordForm[] = [];
/** One more than the number of the form that lies there; 0 where none does. */
const places = new Uint16Array(PLACES);

/** The word being spelt: letters by UTF-16 code. Longer than any text that is read. */
const letters = new Uint16Array(16_384);
let length = 0;
let mixed = 0;

export function beginWord(): void {
	length = 0;
	mixed = 0;
}

/** Adds a folded letter or digit. */
export function addLetter(code: number): void {
	letters[length] = code;
	length += 1;
	mixed = (Math.imul(mixed, 31) + code) | 0;
}

/** Letters so far. */
export function lettersSpelt(): number {
	return length;
}

/** The letters so far, as a string. */
export function wordSpelt(): string {
	return String.fromCharCode(...letters.subarray(0, length));
}

/** The word spelt since {@link beginWord}. */
export function endWord(): WordForm {
	let place = Math.imul(mixed, 0x9e3779b1) >>> 16;
	for (let tries = 0; tries < MOST_TRIES; tries += 1) {
		const number = places[place] as number;
		if (number === 0) return remember(place);
		const known = forms[number - 1] as WordForm;
		if (isSpelt(known.folded)) return known;
		place = (place + 1) & (PLACES - 1);
	}
	return formOf(wordSpelt(), -1);
}

/** The form of a folded word. */
export function wordForm(folded: string): WordForm {
	beginWord();
	for (let at = 0; at < folded.length; at += 1) addLetter(folded.charCodeAt(at));
	return endWord();
}

function isSpelt(folded: string): boolean {
	if (folded.length !== length) return false;
	for (let at = 0; at < length; at += 1) if (folded.charCodeAt(at) !== letters[at]) return false;
	return true;
}

function remember(place: number): WordForm {
	if (forms.length >= MOST_FORMS) return formOf(wordSpelt(), -1);
	const form = formOf(wordSpelt(), forms.length);
	forms.push(form);
	places[place] = forms.length;
	return form;
}

function formOf(folded: string, id: number): WordForm {
	return { folded, id, holds: (/\d/.test(folded) ? HOLDS_FIGURE : 0) | (folded === 'zero' ? HOLDS_ZERO : 0) };
}
