import { stemEnglish } from './stem-english.ts';
import { stemFrench } from './stem-french.ts';
import type { TextLanguage } from './tell-language.ts';

/** The term under which a folded word is indexed. */
export function termOf(word: string, language: TextLanguage): string {
	return language === 'fr' ? stemFrench(word) : stemEnglish(word);
}
