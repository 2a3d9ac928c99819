/** The words of the workshop and first run: apart, so that the popup does not carry them. */
import { about as aboutEn } from './en/about.ts';
import { data as dataEn } from './en/data.ts';
import { firstRun as firstRunEn } from './en/first-run.ts';
import { ownWords as ownWordsEn } from './en/own-words.ts';
import { rules as rulesEn } from './en/rules.ts';
import { settings as settingsEn } from './en/settings.ts';
import { sort as sortEn } from './en/sort.ts';
import { workshop as workshopEn } from './en/workshop.ts';
import { about as aboutFr } from './fr/about.ts';
import { data as dataFr } from './fr/data.ts';
import { firstRun as firstRunFr } from './fr/first-run.ts';
import { ownWords as ownWordsFr } from './fr/own-words.ts';
import { rules as rulesFr } from './fr/rules.ts';
import { settings as settingsFr } from './fr/settings.ts';
import { sort as sortFr } from './fr/sort.ts';
import { workshop as workshopFr } from './fr/workshop.ts';
import type { Language } from './language.ts';

const FRENCH = {
	about: aboutFr,
	data: dataFr,
	firstRun: firstRunFr,
	ownWords: ownWordsFr,
	rules: rulesFr,
	settings: settingsFr,
	sort: sortFr,
	workshop: workshopFr,
};
const ENGLISH: typeof FRENCH = {
	about: aboutEn,
	data: dataEn,
	firstRun: firstRunEn,
	ownWords: ownWordsEn,
	rules: rulesEn,
	settings: settingsEn,
	sort: sortEn,
	workshop: workshopEn,
};

export type WorkshopWords = typeof FRENCH;

export function workshopWordsIn(language: Language): WorkshopWords {
	return language === 'fr' ? FRENCH : ENGLISH;
}
