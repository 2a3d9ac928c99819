/** The words of what was understood: apart, they come with the first result that has any. */
import { facts as factsEn } from './en/facts.ts';
import { facts as factsFr } from './fr/facts.ts';
import type { Language } from './language.ts';

const ENGLISH: typeof factsFr = factsEn;

export type FactWords = typeof factsFr;

export function factWordsIn(language: Language): FactWords {
	return language === 'fr' ? factsFr : ENGLISH;
}
