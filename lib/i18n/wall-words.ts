/** The words of what stands in front of the feed: loaded with it, not with every page. */
import { limit as limitEn } from './en/limit.ts';
import { limit as limitFr } from './fr/limit.ts';
import type { Language } from './language.ts';

const FRENCH = { limit: limitFr };
const ENGLISH: typeof FRENCH = { limit: limitEn };

export type WallWords = typeof FRENCH;

export function wallWordsIn(language: Language): WallWords {
	return language === 'fr' ? FRENCH : ENGLISH;
}
