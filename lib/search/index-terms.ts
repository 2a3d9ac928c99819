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
	/** Weighed number of words, stop words apart. */
	readonly length: number;
}

export function indexTerms(document: SearchDocument): IndexedTerms {
	const terms = new Map<string, number>();
	let length = addText(document.title, TITLE_WEIGHT, terms);
	for (const text of document.body) length += addText(text, 1, terms);
	for (const tag of document.filters.tags) terms.set(TAG_SIGN + tag, 1);
	for (const name of document.filters.authorNames) eachWord(name, (word) => terms.set(AUTHOR_SIGN + word, 1));
	return { terms, length };
}

function addText(text: string, weight: number, terms: Map<string, number>): number {
	const words: string[] = [];
	eachWord(text, (word) => words.push(word));
	const language = tellLanguage(words);
	const stops = STOP_WORDS[language];
	let length = 0;
	for (const word of words) {
		const stop = stops.has(word);
		if (!stop) length += weight;
		const term = stop ? word : termOf(word, language);
		terms.set(term, (terms.get(term) ?? 0) + weight);
	}
	return length;
}

/** Words of a member's name, as `auteur:` compares them. */
export function authorTerms(name: string): string[] {
	const terms: string[] = [];
	eachWord(fold(name), (word) => terms.push(AUTHOR_SIGN + word));
	return terms;
}
