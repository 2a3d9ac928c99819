/**
 * Phrases to look for, written as data and found in one walk over a reading.
 *
 * A pattern is words separated by spaces: `a|b` either word, `vend*` any word with that beginning, `_` any one
 * word, `_3` up to three words, `^` at the head: within the first words of the text. Accents and case do not
 * count; an apostrophe or hyphen separates words. A match never crosses a sentence.
 */
import { foldWords, type Reading } from './reading.ts';

export interface Found<Value> {
	readonly value: Value;
	/** Word indices: first, and the one after the last. */
	readonly from: number;
	readonly to: number;
}

interface Step {
	readonly words: ReadonlySet<string>;
	readonly beginnings: readonly string[];
	/** Up to so many words of any kind before this step. */
	readonly gap: number;
	/** At least so many of them. */
	readonly least: number;
}

interface Pattern<Value> {
	readonly value: Value;
	readonly steps: readonly Step[];
	readonly early: boolean;
}

export interface Lexicon<Value> {
	readonly byWord: ReadonlyMap<string, readonly Pattern<Value>[]>;
	readonly byBeginning: ReadonlyMap<string, readonly Pattern<Value>[]>;
}

/** Where `^` patterns may start: greetings and emojis come first. */
const EARLY_WORDS = 14;
const BEGINNING = 3;

/** Compiles a table once; throws on a pattern that cannot be read (a fault of the table, not of a text). */
export function compileLexicon<Value>(entries: Iterable<readonly [Value, string]>): Lexicon<Value> {
	const byWord = new Map<string, Pattern<Value>[]>();
	const byBeginning = new Map<string, Pattern<Value>[]>();
	for (const [value, source] of entries) {
		const pattern = { value, steps: stepsOf(source), early: source.startsWith('^') };
		const first = pattern.steps[0] as Step;
		for (const word of first.words) append(byWord, word, pattern);
		for (const beginning of first.beginnings) append(byBeginning, beginning.slice(0, BEGINNING), pattern);
	}
	return { byWord, byBeginning };
}

function append<Value>(map: Map<string, Pattern<Value>[]>, key: string, pattern: Pattern<Value>): void {
	const list = map.get(key);
	if (list) list.push(pattern);
	else map.set(key, [pattern]);
}

function stepsOf(source: string): Step[] {
	const steps: Step[] = [];
	let gap = 0;
	let least = 0;
	for (const part of source.replace(/^\^/, '').trim().replace(/['’-]/g, ' ').split(/\s+/)) {
		if (part.startsWith('_')) {
			gap += part.length > 1 ? Number(part.slice(1)) : 1;
			if (part.length === 1) least += 1;
			continue;
		}
		const words = new Set<string>();
		const beginnings: string[] = [];
		for (const choice of part.split('|')) {
			const folded = /^[€$%+&@#]$/.test(choice) ? choice : foldWords(choice)[0];
			if (!folded) throw new Error(`No word in the pattern "${source}"`);
			if (choice.endsWith('*')) beginnings.push(folded);
			else words.add(folded);
		}
		if (steps.length === 0 && (gap > 0 || beginnings.some((beginning) => beginning.length < BEGINNING))) {
			throw new Error(`A pattern starts with a word or three letters: "${source}"`);
		}
		steps.push({ words, beginnings, gap, least });
		gap = 0;
		least = 0;
	}
	return steps;
}

/** All matches, in order of their first word; the same value may come several times. */
export function findPhrases<Value>(
	reading: Reading,
	lexicon: Lexicon<Value>,
	from = 0,
	to = reading.words.length,
): Found<Value>[] {
	const found: Found<Value>[] = [];
	const { words } = reading;
	for (let at = from; at < to; at += 1) {
		const folded = (words[at] as { folded: string }).folded;
		const exact = lexicon.byWord.get(folded);
		if (exact) collect(reading, exact, at, to, found);
		if (folded.length >= BEGINNING && lexicon.byBeginning.size > 0) {
			const begun = lexicon.byBeginning.get(folded.slice(0, BEGINNING));
			if (begun) collect(reading, begun, at, to, found);
		}
	}
	return found;
}

function collect<Value>(
	reading: Reading,
	patterns: readonly Pattern<Value>[],
	at: number,
	limit: number,
	found: Found<Value>[],
): void {
	for (const pattern of patterns) {
		if (pattern.early && at > EARLY_WORDS) continue;
		const end = matchFrom(reading, pattern.steps, 0, at, limit);
		if (end > 0) found.push({ value: pattern.value, from: at, to: end });
	}
}

/** The index after the last matched word, or 0. Gaps are short, so the tries are few. */
function matchFrom(
	reading: Reading,
	steps: readonly Step[],
	index: number,
	at: number,
	limit: number,
): number {
	const step = steps[index];
	if (!step) return at;
	const sentence = index === 0 ? null : reading.words[at - 1]?.sentence;
	for (let skipped = step.least; skipped <= step.gap; skipped += 1) {
		const word = reading.words[at + skipped];
		if (!word || at + skipped >= limit) return 0;
		if (sentence !== null && word.sentence !== sentence) return 0;
		if (accepts(step, word.folded)) {
			const end = matchFrom(reading, steps, index + 1, at + skipped + 1, limit);
			if (end > 0) return end;
		}
	}
	return 0;
}

function accepts(step: Step, folded: string): boolean {
	if (step.words.has(folded)) return true;
	for (const beginning of step.beginnings) if (folded.startsWith(beginning)) return true;
	return false;
}
