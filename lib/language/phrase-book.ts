/**
 * Patterns ready to be looked for together, each under the rarest of its words. Beside each stand, in one bit a word,
 * the words it wants right before and right after: most that wait under a word are turned away without being read.
 */
import { BITS, bitOf, compilePattern, type Pattern, type PatternStep } from './phrase-pattern.ts';
import type { Word } from './reading.ts';
import { COLUMNS, type WordColumn, wordColumn } from './word-forms.ts';

export interface PhraseBook {
	readonly byWord: Map<string, Pattern[]>;
	readonly byBeginning: Map<string, Pattern[]>;
	/** One more than the list of the word, or 0 when it is not yet known what waits under it. */
	readonly listed: WordColumn;
	/** By list: where it begins in the three below, and the next one. The first is empty. */
	readonly starts: number[];
	readonly patterns: Pattern[];
	/** Bits of the words one of which must stand before; after. */
	readonly before: number[];
	readonly after: number[];
}

const BEGINNING = 3;
/** Wants no word there; set beside any word and beside none. */
const FREE = 1 << BITS;
const ANY = FREE | (FREE - 1);
const NOTHING: readonly never[] = [];

/** The bit of a word beside the one looked at; of none, and of a word without number, what never turns a pattern away wrongly. */
export function neighbourBit(word: Word | undefined): number {
	if (word === undefined) return FREE;
	return word.id < 0 ? ANY : FREE | bitOf(word.id);
}

export function makeBook(
	entries: Iterable<readonly [table: number, value: unknown, source: string]>,
): PhraseBook {
	const book: PhraseBook = {
		byWord: new Map(),
		byBeginning: new Map(),
		listed: wordColumn(),
		starts: [0, 0],
		patterns: [],
		before: [],
		after: [],
	};
	for (const [table, value, source] of entries) {
		const pattern = compilePattern(table, value, source);
		const anchor = pattern.steps[pattern.anchor];
		for (const word of anchor?.words ?? []) append(book.byWord, word, pattern);
		for (const beginning of anchor?.beginnings ?? [])
			append(book.byBeginning, beginning.slice(0, BEGINNING), pattern);
	}
	return book;
}

function append(map: Map<string, Pattern[]>, key: string, pattern: Pattern): void {
	const list = map.get(key);
	if (list) list.push(pattern);
	else map.set(key, [pattern]);
}

/** The list of a numbered word. */
export function listOf(book: PhraseBook, word: Word): number {
	const { facts, at } = book.listed;
	const known = facts[word.id * COLUMNS + at] as number;
	if (known > 0) return known - 1;
	const all = waitingUnder(book, word.folded);
	const list = all.length === 0 ? 0 : book.starts.length - 1;
	for (const pattern of all) {
		book.patterns.push(pattern);
		book.before.push(bitsBefore(pattern));
		book.after.push(bitsAfter(pattern));
	}
	if (list > 0) book.starts.push(book.patterns.length);
	facts[word.id * COLUMNS + at] = list + 1;
	return list;
}

/** The patterns that wait under a word, its beginnings included. */
export function waitingUnder(book: PhraseBook, folded: string): readonly Pattern[] {
	const exact = book.byWord.get(folded) ?? NOTHING;
	const begun = book.byBeginning.get(folded.slice(0, BEGINNING));
	const fitting = begun?.filter(({ steps, anchor }) =>
		steps[anchor]?.beginnings.some((beginning) => folded.startsWith(beginning)),
	);
	return fitting && fitting.length > 0 ? [...new Set([...exact, ...fitting])] : exact;
}

function bitsBefore({ steps, anchor }: Pattern): number {
	return bitsOf(steps[anchor - 1], steps[anchor]?.gap ?? 0);
}

function bitsAfter({ steps, anchor }: Pattern): number {
	return bitsOf(steps[anchor + 1], steps[anchor + 1]?.gap ?? 0);
}

function bitsOf(step: PatternStep | undefined, gap: number): number {
	if (step === undefined) return FREE;
	return gap > 0 || step.bits < 0 ? ANY : step.bits;
}
