/** The words drawn inside Facebook's page: data, sent to it by the background in one language. */
import { kinds as kindsEn } from './en/kinds.ts';
import { page as pageEn } from './en/page.ts';
import { kinds as kindsFr } from './fr/kinds.ts';
import { page as pageFr } from './fr/page.ts';
import type { Language } from './language.ts';

export interface PageWords {
	readonly language: Language;
	readonly page: typeof pageFr;
	readonly kinds: typeof kindsFr;
}

export function pageWordsIn(language: Language): PageWords {
	return language === 'fr'
		? { language, page: pageFr, kinds: kindsFr }
		: { language, page: pageEn, kinds: kindsEn };
}
