/**
 * What searches keep of the texts they read, in numbers, as long as the index's mark stands: with each letter typed,
 * nearly the same documents are looked at again. Bounded: when it is full, it begins anew.
 */
import { eachText } from './index-terms.ts';
import { type LetterRuns, runCounter } from './likeness.ts';
import type { DocumentText } from './search-answer.ts';
import { type BookTerm, type BookWord, wordBook } from './word-book.ts';

/** Letter runs counted of one text. */
const MOST_RUNS = 2000;
/** About 2 MB of numbers, and as much for the words they stand for. */
const MOST_NUMBERS = 500_000;
const MOST_WORDS = 8000;

/** A text in numbers: what costs is met once per word, not once per text. */
export interface TextContent {
	/** Numbers of its terms, each once, with their weights. */
	readonly terms: readonly number[];
	readonly weights: readonly number[];
	readonly length: number;
	readonly runs: LetterRuns;
}

const NO_CONTENT: TextContent = { terms: [], weights: [], length: 0, runs: { runs: [], counts: [] } };

export interface TextMemory {
	/** Terms by number. */
	readonly terms: readonly BookTerm[];
	knows(key: string): boolean;
	keep(key: string, text: DocumentText): void;
	/** Empty for a document whose text is not known. */
	contentOf(key: string): TextContent;
	/** Of a text that is not kept, to compare with those that are. */
	runsOf(text: string): LetterRuns;
	readonly isFull: () => boolean;
}

const libraries = new WeakMap<object, { readonly mark: number; readonly memory: TextMemory }>();

/** @param mark the manifest's. Every change of a text changes the index, and so the mark, in one transaction. */
export function textMemoryOf(library: object, mark: number): TextMemory {
	const known = libraries.get(library);
	if (known?.mark === mark && !known.memory.isFull()) return known.memory;
	const memory = textMemory();
	libraries.set(library, { mark, memory });
	return memory;
}

export function textMemory(): TextMemory {
	const book = wordBook();
	const counter = runCounter();
	const words: BookWord[] = [];
	const weighed: number[] = [];
	const contents = new Map<string, TextContent>();
	let numbers = 0;

	function read({ title, body }: DocumentText): TextContent {
		const terms: number[] = [];
		const length = eachText(book, title, body, (text, language, weight) => {
			counter.add(text, weight, MOST_RUNS);
			for (const word of text) {
				const { number } = book.reading(word, language).term;
				const known = weighed[number] ?? 0;
				if (known === 0) terms.push(number);
				weighed[number] = known + weight;
			}
		});
		const weights = terms.map((term) => weighed[term] ?? 0);
		for (const term of terms) weighed[term] = 0;
		return { terms, weights, length, runs: counter.take() };
	}

	return {
		terms: book.terms,
		knows: (key) => contents.has(key),
		keep(key, text) {
			const content = read(text);
			contents.set(key, content);
			numbers += 2 * (content.terms.length + content.runs.runs.length);
		},
		contentOf: (key) => contents.get(key) ?? NO_CONTENT,
		runsOf(text) {
			book.read(text, words);
			counter.add(words, 1, MOST_RUNS);
			return counter.take();
		},
		isFull: () => numbers > MOST_NUMBERS || book.words.size > MOST_WORDS,
	};
}
