/** The words of the content script: only what is drawn inside Facebook's page. */
import { kinds as kindsEn } from './en/kinds.ts';
import { page as pageEn } from './en/page.ts';
import { kinds as kindsFr } from './fr/kinds.ts';
import { page as pageFr } from './fr/page.ts';
import type { Language } from './language.ts';

const FRENCH = { page: pageFr, kinds: kindsFr };
const ENGLISH: typeof FRENCH = { page: pageEn, kinds: kindsEn };

export type PageWords = typeof FRENCH;

export function pageWordsIn(language: Language): PageWords {
	return language === 'fr' ? FRENCH : ENGLISH;
}
