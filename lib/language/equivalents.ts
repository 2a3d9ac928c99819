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
 */
export function readEquivalents(
	lines: readonly string[],
	left: TextLanguage,
	right: TextLanguage,
	others: TextLanguage = left,
): EquivalentTable {
	const byPhrase = new Map<string, Equivalent[]>();
	let longest = 1;
	const add = (from: readonly string[], to: Equivalent) => {
		const key = from.join(' ');
		if (key === '' || to.terms.length === 0 || key === to.terms.join(' ')) return;
		longest = Math.max(longest, from.length);
		const known = byPhrase.get(key);
		if (!known) byPhrase.set(key, [to]);
		else if (!known.some((other) => other.terms.join(' ') === to.terms.join(' '))) known.push(to);
	};
	for (const line of lines) {
		const text = line.replace(/#.*/, '').trim();
		if (text === '') continue;
		const [before = '', after] = text.split('>');
		if (after !== undefined) {
			for (const from of before.split(/[=~]/)) {
				for (const to of after.split(/[=~]/))
					add(phraseTerms(from, left), {
						terms: phraseTerms(to, right),
						shown: fold(to.trim()),
						close: true,
					});
			}
			continue;
		}
		const close = !text.includes('~');
		const forms = text.split(/[=~]/).map((form) => ({
			from: phraseTerms(form, left),
			terms: phraseTerms(form, others),
			shown: fold(form.trim()),
		}));
		for (const { from } of forms) for (const { terms, shown } of forms) add(from, { terms, shown, close });
	}
	return { byPhrase, longest };
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
