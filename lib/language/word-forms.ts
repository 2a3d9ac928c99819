/**
 * Each folded word once, however often it is met: its number, by which tables look it up, and what it may hold. A
 * word is found by its letters packed in three numbers, so that one met before costs no new string.
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

/** Words numbered at most. */
export const MOST_FORMS = 20_000;
/** Folded letters and digits that are packed, five to a number. */
export const MOST_PACKED = 15;

/** Half as many places again as words: one is found within a few tries. */
const PLACES = 2 ** 15;
/** Words made to fall on one place are read without being remembered. */
const MOST_TRIES = 24;
const PARTS = 3;
/** What tables keep of a word lies side by side: to look one up brings the others near. */
export const COLUMNS = 16;

/** One number for each word, 0 at first: `facts[id * COLUMNS + at]`. */
export interface WordColumn {
	readonly facts: Int32Array;
	readonly at: number;
}

let facts = new Int32Array(MOST_FORMS * COLUMNS);
/** By number of the form, in its first columns: its letters, packed. */
const keys = facts;
let taken = PARTS;

/** A column that nobody else writes. */
export function wordColumn(): WordColumn {
	if (taken === COLUMNS) {
		facts = new Int32Array(MOST_FORMS * COLUMNS);
		taken = 0;
	}
	taken += 1;
	return { facts, at: taken - 1 };
}

const forms: WordForm[] = [];
/** By place: one more than the number of the form that lies there. */
const places = new Uint16Array(PLACES);
/** Longer words, and those of other alphabets. */
const others = new Map<string, WordForm>();

/** Six bits of a folded letter or digit: "a" is 1, "z" 26, "0" 48. 0 for anything else, so that words of unlike length differ. */
export function packedLetter(code: number): number {
	if (code >= 97 && code <= 122) return code - 96;
	return code >= 48 && code <= 57 ? code : 0;
}

/** The form of a word told by its first, second and third five letters packed; at least one letter, all of them packed. */
export function packedForm(first: number, second: number, third: number): WordForm {
	let place = Math.imul(Math.imul(Math.imul(first, 31) + second, 31) + third, 0x9e3779b1) >>> 17;
	for (let tries = 0; tries < MOST_TRIES; tries += 1) {
		const number = places[place] as number;
		if (number === 0) return remember(place, first, second, third);
		const at = (number - 1) * COLUMNS;
		if (keys[at] === first && keys[at + 1] === second && keys[at + 2] === third)
			return forms[number - 1] as WordForm;
		place = (place + 1) & (PLACES - 1);
	}
	return formOf(unpacked(first, second, third), -1);
}

/** The form of a folded word. */
export function wordForm(folded: string): WordForm {
	const parts: [number, number, number] = [0, 0, 0];
	if (folded.length === 0 || folded.length > MOST_PACKED) return otherForm(folded);
	for (let at = 0; at < folded.length; at += 1) {
		const letter = packedLetter(folded.charCodeAt(at));
		if (letter === 0) return otherForm(folded);
		const part = at < 5 ? 0 : at < 10 ? 1 : 2;
		parts[part] = (parts[part] << 6) | letter;
	}
	return packedForm(...parts);
}

function remember(place: number, first: number, second: number, third: number): WordForm {
	const form = numbered(unpacked(first, second, third));
	if (form.id < 0) return form;
	keys.set([first, second, third], form.id * COLUMNS);
	places[place] = form.id + 1;
	return form;
}

function unpacked(...parts: readonly number[]): string {
	let folded = '';
	for (const part of parts) {
		for (let bits = 24; bits >= 0; bits -= 6) {
			const letter = (part >>> bits) & 63;
			if (letter > 0) folded += String.fromCharCode(letter < 48 ? letter + 96 : letter);
		}
	}
	return folded;
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
