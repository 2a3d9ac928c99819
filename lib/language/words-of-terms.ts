import { termOf } from './term-of.ts';
import { wordsOf } from './words-of.ts';

/** Past this length nothing new is said. */
const LONGEST_READ = 4000;

/**
 * The words of a text that stand for these terms, as written, in the order of the terms. A term that the text
 * only means (an equivalent) has no word here and is left out.
 */
export function wordsOfTerms(text: string, terms: readonly string[]): string[] {
	const read = text.slice(0, LONGEST_READ);
	const written = new Map<string, string>();
	for (const { word, start, end } of wordsOf(read)) {
		const term = termOf(word, 'fr');
		if (!written.has(term)) written.set(term, read.slice(start, end));
	}
	return terms.flatMap((term) => written.get(term) ?? []);
}
