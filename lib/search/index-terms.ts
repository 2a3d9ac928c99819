/** From a document to what the index keeps of it: terms with their weight, a length, and its filters. */
import { fold } from '../language/fold.ts';
import { STOP_WORDS } from '../language/stop-words.ts';
import { tellLanguage } from '../language/tell-language.ts';
import { termOf } from '../language/term-of.ts';
import { eachWord } from '../language/words-of.ts';
import type { SearchDocument } from './document.ts';

/** A word of the post counts as two of a comment. */
const TITLE_WEIGHT = 2;

/** Terms that are no words of the text. No word begins with these signs. */
export const TAG_SIGN = '#';
export const AUTHOR_SIGN = '@';

export interface IndexedTerms {
	/** Weighed occurrences by term. */
	readonly terms: Map<string, number>;
	/** The words as written (folded), which misspellings are compared with. */
	readonly words: Set<string>;
	/** Weighed number of words, stop words apart. */
	readonly length: number;
}

/** Terms of a text alone. */
export function indexTerms(title: string, body: readonly string[]): IndexedTerms {
	const terms = new Map<string, number>();
	const words = new Set<string>();
	let length = addText(title, TITLE_WEIGHT, terms, words);
	for (const text of body) length += addText(text, 1, terms, words);
	return { terms, words, length };
}

/** Terms of a document: its text, its tags, its authors' names. */
export function documentTerms({ title, body, filters }: SearchDocument): IndexedTerms {
	const indexed = indexTerms(title, body);
	for (const tag of filters.tags) indexed.terms.set(TAG_SIGN + tag, 1);
	for (const name of filters.authorNames) for (const term of authorTerms(name)) indexed.terms.set(term, 1);
	return indexed;
}

function addText(text: string, weight: number, terms: Map<string, number>, spelt: Set<string>): number {
	const words: string[] = [];
	eachWord(text, (word) => words.push(word));
	const language = tellLanguage(words);
	const stops = STOP_WORDS[language];
	let length = 0;
	for (const word of words) {
		const stop = stops.has(word);
		if (!stop) {
			length += weight;
			if (isSpelt(word)) spelt.add(word);
		}
		const term = stop ? word : termOf(word, language);
		terms.set(term, (terms.get(term) ?? 0) + weight);
	}
	return length;
}

/** Numbers are never misspelt words, and too short or too long ones are near to nothing. */
function isSpelt(word: string): boolean {
	if (word.length < 3 || word.length > 24) return false;
	for (let at = 0; at < word.length; at++) {
		const code = word.charCodeAt(at);
		if (code >= 0x30 && code <= 0x39) return false;
	}
	return true;
}

/** Words of a member's name, as `auteur:` compares them. */
export function authorTerms(name: string): string[] {
	const terms: string[] = [];
	eachWord(fold(name), (word) => terms.push(AUTHOR_SIGN + word));
	return terms;
}
