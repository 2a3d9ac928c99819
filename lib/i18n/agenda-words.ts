/** The words of the Agenda panel: apart, so that the popup does not carry them. */
import { agenda as agendaEn } from './en/agenda.ts';
import { agenda as agendaFr } from './fr/agenda.ts';
import type { Language } from './language.ts';

const ENGLISH: typeof agendaFr = agendaEn;

export type AgendaWords = typeof agendaFr;

export function agendaWordsIn(language: Language): AgendaWords {
	return language === 'fr' ? agendaFr : ENGLISH;
}
