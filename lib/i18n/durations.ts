import type { Language } from './language.ts';
import { numberIn, plural } from './numbers.ts';

const MINUTE = 60_000;

/** Whole minutes of a time spent, ms: what is begun is not counted. */
export function minutesOf(spent: number): number {
	return Math.floor(spent / MINUTE);
}

/** 18 → « 18 min », 80 → « 1 h 20 ». Figures stay with their unit. */
export function shortMinutesIn(language: Language, minutes: number): string {
	if (minutes < 60) return `${numberIn(language, minutes)}\u00a0min`;
	const rest = minutes % 60;
	const hours = `${numberIn(language, Math.floor(minutes / 60))}\u00a0h`;
	return rest === 0 ? hours : `${hours}\u00a0${String(rest).padStart(2, '0')}`;
}

/** 20 → « 20 minutes », 80 → « 1 h 20 ». */
export function minutesIn(language: Language, minutes: number): string {
	return minutes < 60 ? plural(language, minutes, 'minute', 'minutes') : shortMinutesIn(language, minutes);
}
