/**
 * The interface's words: one file per area and language under fr/ and en/. English is typed by French,
 * so a missing or extra key fails to compile. A sentence with parts that vary is a function.
 */
import { common as commonEn } from './en/common.ts';
import { kinds as kindsEn } from './en/kinds.ts';
import { common as commonFr } from './fr/common.ts';
import { kinds as kindsFr } from './fr/kinds.ts';
import type { Language } from './language.ts';

const FRENCH = { common: commonFr, kinds: kindsFr };
const ENGLISH: typeof FRENCH = { common: commonEn, kinds: kindsEn };

export type Words = typeof FRENCH;

/** All words, for extension pages. The content script takes pageWordsIn from page-words.ts instead. */
export function wordsIn(language: Language): Words {
	return language === 'fr' ? FRENCH : ENGLISH;
}
