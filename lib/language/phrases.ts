/**
 * Phrases to look for, written as data and found in one walk over a reading.
 *
 * A pattern is words separated by spaces: `a|b` either word, `vend*` any word with that beginning,
 * `content~` a word in both genders and numbers, `_` any one
 * word, `_3` up to three words, `^` at the head: within the first words of the text. Accents and case do not
 * count; an apostrophe or hyphen separates words. A match never crosses a sentence.
 *
 * All tables for posts are looked for together, and all for comments: a pattern waits under its rarest word, so
 * that "je", "la", "pour" cost nothing, and a text is walked through once however many tables there are.
 */
import { listOf, makeBook, neighbourBit, type PhraseBook, waitingUnder } from './phrase-book.ts';
import { accepts, type Pattern } from './phrase-pattern.ts';
import type { Reading, Voice, Word } from './reading.ts';

export interface Found<Value> {
	readonly value: Value;
	/** Word indices: first, and the one after the last. */
	readonly from: number;
	readonly to: number;
}

/** A table of cues: what each pattern stands for. Read when a text first needs it. */
export interface CueTable<Value> {
	readonly id: number;
	readonly spoken: Voice | 'both';
	readonly entries: () => Iterable<readonly [Value, string]>;
}

/** What is looked for in one walk. */
interface Search {
	readonly book: PhraseBook;
	/** How many tables were declared when it was made. */
	readonly tables: number;
}

/** Where `^` patterns may start: greetings and emojis come first. */
const EARLY_WORDS = 14;
const NOTHING: readonly never[] = [];

const tables: CueTable<unknown>[] = [];
const searches = new Map<Voice | number, Search>();

/** Declares a table, once, beside its data. `spoken` tells in which texts it is looked for. */
export function declareCues<Value>(
	spoken: Voice | 'both',
	entries: () => Iterable<readonly [Value, string]>,
): CueTable<Value> {
	const table: CueTable<Value> = { id: tables.length, spoken, entries };
	tables.push(table);
	return table;
}

/** All matches of a table, in order of their first word; the same value may come several times. */
export function findCues<Value>(
	reading: Reading,
	table: CueTable<Value>,
	from = 0,
	to = reading.words.length,
): readonly Found<Value>[] {
	const found = scan(reading, table) as readonly Found<Value>[];
	if (from === 0 && to === reading.words.length) return found;
	return found.filter((one) => one.from >= from && one.to <= to);
}

/** The matches of one table; the first asked for brings those of all tables of the same voice. */
function scan(reading: Reading, table: CueTable<unknown>): readonly unknown[] {
	if (table.spoken !== 'both' && table.spoken !== reading.voice) {
		return look(reading, bookOf(table.id, [table]))[table.id] ?? NOTHING;
	}
	if (reading.cues === null) {
		const own = () => tables.filter(({ spoken }) => spoken === 'both' || spoken === reading.voice);
		reading.cues = look(reading, bookOf(reading.voice, own));
	}
	return reading.cues[table.id] ?? NOTHING;
}

function bookOf(
	key: Voice | number,
	own: readonly CueTable<unknown>[] | (() => readonly CueTable<unknown>[]),
): PhraseBook {
	const known = searches.get(key);
	if (known && known.tables === tables.length) return known.book;
	const declared = typeof own === 'function' ? own() : own;
	const book = makeBook(
		declared.flatMap(({ id, entries }) =>
			[...entries()].map(([value, source]) => [id, value, source] as const),
		),
	);
	searches.set(key, { book, tables: tables.length });
	return book;
}

type FoundByTable = (Found<unknown>[] | undefined)[];

function look(reading: Reading, book: PhraseBook): FoundByTable {
	const found: FoundByTable = new Array(tables.length);
	const { words } = reading;
	const { starts, patterns, before, after } = book;
	let beforeIt = neighbourBit(undefined);
	let it = neighbourBit(words[0]);
	for (let at = 0; at < words.length; at += 1) {
		const word = words[at] as Word;
		const afterIt = neighbourBit(words[at + 1]);
		if (word.id < 0) {
			for (const pattern of waitingUnder(book, word.folded)) match(reading, pattern, at, found);
		} else {
			const list = listOf(book, word);
			if (list > 0) {
				const end = starts[list + 1] as number;
				for (let index = starts[list] as number; index < end; index += 1) {
					if (((before[index] as number) & beforeIt) === 0 || ((after[index] as number) & afterIt) === 0)
						continue;
					match(reading, patterns[index] as Pattern, at, found);
				}
			}
		}
		beforeIt = it;
		it = afterIt;
	}
	return found;
}

/** Adds what the pattern finds where the word it waits under stands. */
function match(reading: Reading, pattern: Pattern, at: number, found: FoundByTable): void {
	const { anchor, steps } = pattern;
	const from = anchor === 0 ? at : matchBack(reading, pattern, anchor, at);
	if (from < 0 || (pattern.early && from > EARLY_WORDS)) return;
	const to = anchor === steps.length - 1 ? at + 1 : matchOn(reading, pattern, anchor + 1, at + 1);
	if (to < 0) return;
	const one = { value: pattern.value, from, to };
	const list = found[pattern.table];
	if (list) insert(list, one);
	else found[pattern.table] = [one];
}

/** Keeps a list in order of first words; matches come nearly in order. */
function insert(list: Found<unknown>[], one: Found<unknown>): void {
	let place = list.length;
	while (place > 0 && (list[place - 1] as Found<unknown>).from > one.from) place -= 1;
	if (place === list.length) list.push(one);
	else list.splice(place, 0, one);
}

/** From a step matched at `at`, the index of the pattern's first word, or -1. Gaps are short, so the tries are few. */
function matchBack(reading: Reading, pattern: Pattern, index: number, at: number): number {
	if (index === 0) return at;
	const step = pattern.steps[index];
	const before = pattern.steps[index - 1];
	if (!step || !before) return -1;
	const sentence = reading.words[at]?.sentence;
	for (let skipped = step.least; skipped <= step.gap && skipped < at; skipped += 1) {
		const word = reading.words[at - 1 - skipped];
		if (!word || word.sentence !== sentence) return -1;
		if (accepts(before, word)) {
			const from = matchBack(reading, pattern, index - 1, at - 1 - skipped);
			if (from >= 0) return from;
		}
	}
	return -1;
}

/** From the word after a matched step, the index after the pattern's last word, or -1. */
function matchOn(reading: Reading, pattern: Pattern, index: number, at: number): number {
	const step = pattern.steps[index];
	if (!step) return at;
	const sentence = reading.words[at - 1]?.sentence;
	for (let skipped = step.least; skipped <= step.gap; skipped += 1) {
		const word = reading.words[at + skipped];
		if (!word || word.sentence !== sentence) return -1;
		if (accepts(step, word)) {
			const to = matchOn(reading, pattern, index + 1, at + skipped + 1);
			if (to >= 0) return to;
		}
	}
	return -1;
}
