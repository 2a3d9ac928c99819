/**
 * The equivalents Colibri ships with. A search reads only the few lines that may hold its words: going through
 * all of them would take longer than the search itself.
 */
import { ABBREVIATIONS_TEXT } from './abbreviations.ts';
import { type EquivalentTable, readEquivalents } from './equivalents.ts';
import { CHILDCARE } from './lexicon/childcare.ts';
import { ENGLISH } from './lexicon/english.ts';
import { HEALTH } from './lexicon/health.ts';
import { LIFE } from './lexicon/life.ts';
import { SCHOOL } from './lexicon/school.ts';
import { THINGS } from './lexicon/things.ts';
import type { TextLanguage } from './tell-language.ts';
import { termOf } from './term-of.ts';

const FRENCH = [CHILDCARE, HEALTH, SCHOOL, THINGS, LIFE].join('\n');

let allFrench: EquivalentTable | null = null;
let lastFrench: { readonly asked: string; readonly table: EquivalentTable } | null = null;

/** French phrases that stand for one another: all, or as far as these folded words may need them. */
export function frenchEquivalents(words: readonly string[] | null = null): EquivalentTable {
	if (words) {
		// A search asks twice: for its language, then for its words.
		const asked = words.join(' ');
		if (lastFrench?.asked !== asked)
			lastFrench = { asked, table: tableFor(linesFor(FRENCH, words, 'fr'), words, 'fr', 'fr') };
		return lastFrench.table;
	}
	allFrench ??= readEquivalents(FRENCH.split('\n'), 'fr', 'fr');
	return allFrench;
}

/** Whether the French list holds this folded word as it is written, plural aside. */
export function isWrittenInFrench(word: string): boolean {
	if (!/^[a-z0-9]+$/.test(word)) return false;
	const singular = word.length > 3 ? word.replace(/[sx]$/, '') : word;
	return new RegExp(`(?<![a-z0-9à-ÿœ])${withAccents(singular)}[sx]?(?![a-z0-9à-ÿœ])`, 'i').test(FRENCH);
}

/** English phrases and the French that answers them, as far as these folded words may need them. */
export function englishEquivalents(words: readonly string[]): EquivalentTable {
	return tableFor(linesFor(ENGLISH, words, 'en'), words, 'en', 'fr');
}

/** French phrases and the English that answers them: the same list, read from its right. */
export function englishAnswers(words: readonly string[]): EquivalentTable {
	const lines = linesFor(ENGLISH, words, 'fr').flatMap((line) => {
		const [english, french] = line.split('>');
		return french ? [`${french} > ${english}`] : [];
	});
	return tableFor(lines, words, 'fr', 'en');
}

/**
 * The user's own lines, as far as these folded words may need them. What they lead to is read in both languages:
 * a user's line names none.
 */
export function ownEquivalents(
	lines: readonly string[],
	words: readonly string[],
	language: TextLanguage,
): readonly EquivalentTable[] {
	if (lines.length === 0) return [];
	const plain = words.every((word) => /^[a-z0-9]+$/.test(word));
	const needed = plain ? linesFor(unaccented(lines.join('\n')), words, language) : lines;
	return [tableFor(needed, words, language, 'fr', 'fr'), tableFor(needed, words, language, 'en', 'en')];
}

function tableFor(
	lines: readonly string[],
	words: readonly string[],
	left: TextLanguage,
	right: TextLanguage,
	others: TextLanguage = left,
): EquivalentTable {
	return readEquivalents(lines, left, right, others, new Set(words.map((word) => termOf(word, left))));
}

/** Folded words that a folded abbreviation stands for; undefined for a word that is none. */
export function abbreviatedBy(word: string): readonly string[] | undefined {
	const typed = `\n${word} = `;
	const at = ABBREVIATIONS_TEXT.lastIndexOf(typed);
	if (at < 0) return undefined;
	const start = at + typed.length;
	return ABBREVIATIONS_TEXT.slice(start, ABBREVIATIONS_TEXT.indexOf('\n', start)).split(' ');
}

/**
 * Words of one stem begin alike: lines with a word that begins as one of ours does. The text is looked through as
 * it is written: folding it first would take longer than the looking.
 */
function linesFor(text: string, words: readonly string[], language: 'fr' | 'en'): string[] {
	const beginnings = new Set(
		words.flatMap((word) => [beginningOf(word), beginningOf(termOf(word, language))]),
	);
	const letters = [...beginnings].filter((beginning) => /^[a-z0-9]+$/.test(beginning)).map(withAccents);
	if (letters.length === 0) return [];
	const begins = new RegExp(`(?<![a-z0-9à-ÿœ])(?:${letters.join('|')})`, 'gi');
	const lines: string[] = [];
	while (begins.exec(text)) {
		const end = text.indexOf('\n', begins.lastIndex);
		lines.push(text.slice(text.lastIndexOf('\n', begins.lastIndex - 1) + 1, end < 0 ? text.length : end));
		if (end < 0) break;
		begins.lastIndex = end;
	}
	return lines;
}

/** People write accents in more ways than the lexicon does. */
function unaccented(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('Œ', 'oe');
}

/** The letters, each as French may write it. */
function withAccents(letters: string): string {
	return letters.replace(/oe|[aceiouy]/g, (found) => ACCENTS[found] ?? found);
}

const ACCENTS: Readonly<Record<string, string>> = {
	a: '[aàâä]',
	c: '[cç]',
	e: '[eéèêë]',
	i: '[iîï]',
	o: '[oôöœ]',
	oe: '(?:[oôö][eéèêë]|œ)',
	u: '[uùûü]',
	y: '[yÿ]',
};

/** Long enough to leave most lines aside, short enough to be in the stem. */
function beginningOf(word: string): string {
	return word.slice(0, word.length > 5 ? 4 : 3);
}
