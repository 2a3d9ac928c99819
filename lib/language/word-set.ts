/** Sets of folded words looked up by the number of a word: a bit or two each, and no letters are compared. */
import { COLUMNS, wordColumn, wordForm } from './word-forms.ts';

interface Numbered {
	readonly folded: string;
	readonly id: number;
}

export interface WordSet {
	/** Whether a word of a reading is in it. */
	readonly has: (word: Numbered | undefined) => boolean;
}

const SETS_A_COLUMN = 31;
let column = wordColumn();
let taken = 0;

/** @param words folded. */
export function wordSet(words: Iterable<string>): WordSet {
	const named = new Set(words);
	if (taken === SETS_A_COLUMN) {
		column = wordColumn();
		taken = 0;
	}
	const { facts, at } = column;
	const bit = 1 << taken;
	taken += 1;
	for (const word of named) {
		const { id } = wordForm(word);
		if (id >= 0) facts[id * COLUMNS + at] = (facts[id * COLUMNS + at] as number) | bit;
	}
	return {
		has: (word) => {
			if (word === undefined) return false;
			return word.id < 0 ? named.has(word.folded) : ((facts[word.id * COLUMNS + at] as number) & bit) !== 0;
		},
	};
}

/** Whether one of the words from `from` to `to` is in the set. */
export function saysAny(words: readonly Numbered[], set: WordSet, from = 0, to = words.length): boolean {
	for (let at = from; at < to; at += 1) if (set.has(words[at])) return true;
	return false;
}

const CLASSES_A_COLUMN = 15;
let classColumn = wordColumn();
let classes = 0;

/**
 * Folded words of one pattern, tried once a word however often it is met.
 *
 * @param pattern without flags.
 */
export function wordsLike(pattern: RegExp): WordSet {
	if (classes === CLASSES_A_COLUMN) {
		classColumn = wordColumn();
		classes = 0;
	}
	const { facts, at } = classColumn;
	const tried = 1 << (2 * classes);
	const fits = tried << 1;
	classes += 1;
	return {
		has: (word) => {
			if (word === undefined) return false;
			if (word.id < 0) return pattern.test(word.folded);
			const place = word.id * COLUMNS + at;
			const known = facts[place] as number;
			if ((known & tried) !== 0) return (known & fits) !== 0;
			const is = pattern.test(word.folded);
			facts[place] = known | tried | (is ? fits : 0);
			return is;
		},
	};
}
