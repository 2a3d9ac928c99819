/** The words for a page that Facebook changed: loaded when the user asks what to do. */
import { mend as mendEn } from './en/mend.ts';
import { mend as mendFr } from './fr/mend.ts';
import type { Language } from './language.ts';

export type MendWords = typeof mendFr;

export function mendWordsIn(language: Language): MendWords {
	return language === 'fr' ? mendFr : mendEn;
}
