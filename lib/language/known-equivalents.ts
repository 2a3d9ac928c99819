/** The equivalents Colibri ships with, read once and only when a search needs them. */
import { ABBREVIATIONS_TEXT } from './abbreviations.ts';
import { type EquivalentTable, readEquivalents } from './equivalents.ts';
import { CHILDCARE } from './lexicon/childcare.ts';
import { ENGLISH } from './lexicon/english.ts';
import { HEALTH } from './lexicon/health.ts';
import { LIFE } from './lexicon/life.ts';
import { SCHOOL } from './lexicon/school.ts';
import { THINGS } from './lexicon/things.ts';
import { wordsOf } from './words-of.ts';

let french: EquivalentTable | null = null;
let english: EquivalentTable | null = null;
let abbreviations: ReadonlyMap<string, readonly string[]> | null = null;

/** French phrases that stand for one another. */
export function frenchEquivalents(): EquivalentTable {
	french ??= readEquivalents([CHILDCARE, HEALTH, SCHOOL, THINGS, LIFE].join('\n').split('\n'), 'fr', 'fr');
	return french;
}

/** English phrases and the French that answers them. */
export function englishEquivalents(): EquivalentTable {
	english ??= readEquivalents(ENGLISH.split('\n'), 'en', 'fr');
	return english;
}

/** Folded words an abbreviation stands for, by the abbreviation, folded. */
export function abbreviationsByWord(): ReadonlyMap<string, readonly string[]> {
	abbreviations ??= new Map(
		ABBREVIATIONS_TEXT.trim()
			.split('\n')
			.map((line) => {
				const [typed = '', full = ''] = line.split('=');
				return [typed.trim(), wordsOf(full).map(({ word }) => word)] as const;
			}),
	);
	return abbreviations;
}

let terms: ReadonlySet<string> | null = null;

/** Every term of the French lexicon. */
export function frenchTerms(): ReadonlySet<string> {
	terms ??= new Set([...frenchEquivalents().byPhrase.keys()].flatMap((phrase) => phrase.split(' ')));
	return terms;
}
