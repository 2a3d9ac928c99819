/**
 * Lists of equivalents, as read by a person: one family a line, `#` begins a remark.
 *
 *     nounou = assistante maternelle = assmat      each finds the others
 *     déguisement ~ carnaval ~ halloween           each finds the others, more faintly
 *     frais de garde > tarif nounou = prix crèche  the left finds the right, not the other way
 *
 * Spelling and accents are free: forms are compared folded and stemmed.
 */
import { fold } from './fold.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { TextLanguage } from './tell-language.ts';
import { termOf } from './term-of.ts';
import { wordsOf } from './words-of.ts';

/** A way of saying: its terms (several = all must be there), as written, and how strongly it stands for the other. */
export interface Equivalent {
	readonly terms: readonly string[];
	readonly shown: string;
	/** `=` and `>` are close; `~` is faint. */
	readonly close: boolean;
}

export interface EquivalentTable {
	/** By the terms of the phrase that is looked up, joined by a space. */
	readonly byPhrase: ReadonlyMap<string, readonly Equivalent[]>;
	/** Terms in the longest phrase. */
	readonly longest: number;
}

/**
 * @param left language of what stands left of `>`.
 * @param right language of what stands right of it.
 * @param others language of the other forms on a line without `>`.
 * @param wanted terms that will be looked up: phrases with none of them are left out. Null for all.
 */
export function readEquivalents(
	lines: readonly string[],
	left: TextLanguage,
	right: TextLanguage,
	others: TextLanguage = left,
	wanted: ReadonlySet<string> | null = null,
): EquivalentTable {
	const byPhrase = new Map<string, Equivalent[]>();
	/** Said once is enough. */
	const pairs = new Set<string>();
	let longest = 1;
	const add = (from: Form, to: Form, close: boolean) => {
		if (from.key === '' || to.key === '') return;
		const pair = `${from.key}=${to.key}`;
		if (pairs.has(pair)) return;
		pairs.add(pair);
		longest = Math.max(longest, from.terms.length);
		const known = byPhrase.get(from.key) ?? [];
		known.push({ terms: to.terms, shown: to.shown, close });
		byPhrase.set(from.key, known);
	};
	for (const line of lines) {
		const text = line.replace(/#.*/, '').trim();
		if (text === '') continue;
		const [before = '', after] = text.split('>');
		const close = after !== undefined || !text.includes('~');
		const from = formsIn(before, left);
		const asked = wanted ? from.filter(({ terms }) => terms.some((term) => wanted.has(term))) : from;
		if (asked.length === 0) continue;
		const to = after !== undefined ? formsIn(after, right) : others === left ? from : formsIn(before, others);
		for (const one of asked) {
			// The same word in both languages leads on to its French family.
			for (const other of to) if (after !== undefined || one.key !== other.key) add(one, other, close);
		}
	}
	return { byPhrase, longest };
}

/** One way of saying, as a line writes it. */
interface Form {
	readonly terms: readonly string[];
	/** The terms, joined by a space. */
	readonly key: string;
	readonly shown: string;
}

function formsIn(side: string, language: TextLanguage): Form[] {
	return side.split(/[=~]/).map((form) => {
		const terms = phraseTerms(form, language);
		return { terms, key: terms.join(' '), shown: fold(form.trim()) };
	});
}

/** Terms of a phrase, stop words left out unless there is nothing else. */
export function phraseTerms(phrase: string, language: TextLanguage): string[] {
	const words = wordsOf(phrase).map(({ word }) => word);
	const meaning = words.filter((word) => !STOP_WORDS[language].has(word));
	return (meaning.length > 0 ? meaning : words).map((word) => termOf(word, language));
}

export interface Found {
	/** Place of the first term, and how many terms the phrase has. */
	readonly at: number;
	readonly length: number;
	readonly equivalents: readonly Equivalent[];
}

/** The phrases of a table that stand in a list of terms; a phrase inside a longer one counts as well. */
export function findPhrases(terms: readonly string[], table: EquivalentTable): Found[] {
	const found: Found[] = [];
	for (let at = 0; at < terms.length; at++) {
		for (let length = Math.min(table.longest, terms.length - at); length > 0; length--) {
			const equivalents = table.byPhrase.get(terms.slice(at, at + length).join(' '));
			if (equivalents) found.push({ at, length, equivalents });
		}
	}
	return found;
}
