/** From a document to what the index keeps of it: terms with their weight, a length, and its filters. */
import { fold } from '../language/fold.ts';
import type { TextLanguage } from '../language/tell-language.ts';
import { eachWord } from '../language/words-of.ts';
import type { SearchDocument } from './document.ts';
import { type BookWord, type WordBook, type WordReading, wordBook } from './word-book.ts';

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

/**
 * Goes through a document's texts: `visit` gets the words of each, valid until the next, with its language.
 *
 * @returns the weighed number of words, stop words apart.
 */
export function eachText(
	book: WordBook,
	title: string,
	body: readonly string[],
	visit: (words: readonly BookWord[], language: TextLanguage, weight: number) => void,
): number {
	let length = 0;
	const words: BookWord[] = [];
	const add = (text: string, weight: number) => {
		const language = book.read(text, words);
		for (const word of words) if (!book.reading(word, language).stop) length += weight;
		visit(words, language, weight);
	};
	add(title, TITLE_WEIGHT);
	for (const text of body) add(text, 1);
	return length;
}

/** The same word by word, each with its reading. */
export function eachTerm(
	book: WordBook,
	title: string,
	body: readonly string[],
	visit: (reading: WordReading, word: BookWord, weight: number) => void,
): number {
	return eachText(book, title, body, (words, language, weight) => {
		for (const word of words) visit(book.reading(word, language), word, weight);
	});
}

/** Terms of a text alone. */
export function indexTerms(
	title: string,
	body: readonly string[],
	book: WordBook = wordBook(),
): IndexedTerms {
	const terms = new Map<string, number>();
	const words = new Set<string>();
	const length = eachTerm(book, title, body, ({ term, stop }, { word, spelt }, weight) => {
		if (!stop && spelt) words.add(word);
		terms.set(term.text, (terms.get(term.text) ?? 0) + weight);
	});
	return { terms, words, length };
}

/** Terms of a document that are not in its texts: its tags, its authors' names. */
export function filterTerms({ tags, authorNames }: SearchDocument['filters']): ReadonlySet<string> {
	return new Set([...tags.map((tag) => TAG_SIGN + tag), ...authorNames.flatMap(authorTerms)]);
}

/** Terms of a document: its text, its tags, its authors' names. */
export function documentTerms(document: SearchDocument, book: WordBook): IndexedTerms {
	const indexed = indexTerms(document.title, document.body, book);
	for (const term of filterTerms(document.filters)) indexed.terms.set(term, 1);
	return indexed;
}

/** Words of a member's name, as `auteur:` compares them. */
export function authorTerms(name: string): string[] {
	const terms: string[] = [];
	eachWord(fold(name), (word) => terms.push(AUTHOR_SIGN + word));
	return terms;
}
