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
export const MOST_FORMS = 20_000;

/** Half as many places again as words: one is found within a few tries. */
const PLACES = 2 ** 15;
/** Words made to fall on one place are read without being remembered. */
const MOST_TRIES = 24;
/** Letters and digits of most words, six bits each and five to a number, tell them exactly: no string is compared. */
const PACKED = 15;

const forms: WordForm[] = [];
/** By place: three numbers of letters, and one more than the number of the form that lies there. */
const places = new Int32Array(PLACES * 4);
/** Longer words, and those of other alphabets. */
const others = new Map<string, WordForm>();

/** The word being spelt: letters by UTF-16 code. Longer than any text that is read. */
const letters = new Uint16Array(16_384);
let length = 0;
let first = 0;
let second = 0;
let third = 0;
let packed = true;

export function beginWord(): void {
	length = 0;
	first = 0;
	second = 0;
	third = 0;
	packed = true;
}

/** Adds a folded letter or digit. */
export function addLetter(code: number): void {
	letters[length] = code;
	length += 1;
	// "a" is 1, "z" 26, "0" 48: none is 0, so that words of unlike length differ.
	const bits = code & 63;
	if (length <= 5) first = (first << 6) | (code > 96 ? bits - 32 : bits);
	else if (length <= 10) second = (second << 6) | (code > 96 ? bits - 32 : bits);
	else third = (third << 6) | (code > 96 ? bits - 32 : bits);
	if (code > 122 || code < 48 || (code > 57 && code < 97)) packed = false;
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
	if (!packed || length > PACKED || length === 0) return otherForm(wordSpelt());
	let place = Math.imul(Math.imul(Math.imul(first, 31) + second, 31) + third, 0x9e3779b1) >>> 17;
	for (let tries = 0; tries < MOST_TRIES; tries += 1) {
		const at = place * 4;
		const number = places[at + 3] as number;
		if (number === 0) return remember(at);
		if (places[at] === first && places[at + 1] === second && places[at + 2] === third)
			return forms[number - 1] as WordForm;
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

function remember(at: number): WordForm {
	const form = numbered(wordSpelt());
	if (form.id < 0) return form;
	places[at] = first;
	places[at + 1] = second;
	places[at + 2] = third;
	places[at + 3] = form.id + 1;
	return form;
}

function otherForm(folded: string): WordForm {
	const known = others.get(folded);
	if (known) return known;
	const form = numbered(folded);
	if (form.id >= 0) others.set(folded, form);
	return form;
}

function numbered(folded: string): WordForm {
	if (forms.length >= MOST_FORMS) return formOf(folded, -1);
	const form = formOf(folded, forms.length);
	forms.push(form);
	return form;
}

function formOf(folded: string, id: number): WordForm {
	return { folded, id, holds: (/\d/.test(folded) ? HOLDS_FIGURE : 0) | (folded === 'zero' ? HOLDS_ZERO : 0) };
}
