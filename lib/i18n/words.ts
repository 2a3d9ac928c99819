/**
 * The interface's words: one file per area and language under fr/ and en/. English is typed by French,
 * so a missing or extra key fails to compile. A sentence with parts that vary is a function.
 */
import { background as backgroundEn } from './en/background.ts';
import { common as commonEn } from './en/common.ts';
import { contacts as contactsEn } from './en/contacts.ts';
import { emergency as emergencyEn } from './en/emergency.ts';
import { kinds as kindsEn } from './en/kinds.ts';
import { mark as markEn } from './en/mark.ts';
import { search as searchEn } from './en/search.ts';
import { states as statesEn } from './en/states.ts';
import { time as timeEn } from './en/time.ts';
import { tips as tipsEn } from './en/tips.ts';
import { background as backgroundFr } from './fr/background.ts';
import { common as commonFr } from './fr/common.ts';
import { contacts as contactsFr } from './fr/contacts.ts';
import { emergency as emergencyFr } from './fr/emergency.ts';
import { kinds as kindsFr } from './fr/kinds.ts';
import { mark as markFr } from './fr/mark.ts';
import { search as searchFr } from './fr/search.ts';
import { states as statesFr } from './fr/states.ts';
import { time as timeFr } from './fr/time.ts';
import { tips as tipsFr } from './fr/tips.ts';
import type { Language } from './language.ts';

const FRENCH = {
	background: backgroundFr,
	common: commonFr,
	emergency: emergencyFr,
	kinds: kindsFr,
	mark: markFr,
	search: searchFr,
	states: statesFr,
	time: timeFr,
	tips: tipsFr,
	contacts: contactsFr,
};
const ENGLISH: typeof FRENCH = {
	background: backgroundEn,
	common: commonEn,
	emergency: emergencyEn,
	kinds: kindsEn,
	mark: markEn,
	search: searchEn,
	states: statesEn,
	time: timeEn,
	tips: tipsEn,
	contacts: contactsEn,
};

export type Words = typeof FRENCH;

/** All words, for extension pages. The content script takes pageWordsIn from page-words.ts instead. */
export function wordsIn(language: Language): Words {
	return language === 'fr' ? FRENCH : ENGLISH;
}
