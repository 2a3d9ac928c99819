/** Days and hours of rides, which come back each week. */
import { type RideFacts, WEEKDAYS, type Weekday } from '../domain/understanding.ts';
import { shortWeekdayIn } from './days.ts';
import type { Language } from './language.ts';

/** 2 March 2026 is a Monday. */
const MONDAY = Date.UTC(2026, 2, 2);
const DAY = 86_400_000;

/** « lun », "Mon". */
export function rideDayIn(language: Language, day: Weekday): string {
	const at = new Date(MONDAY + WEEKDAYS.indexOf(day) * DAY);
	return shortWeekdayIn(language, at.toISOString().slice(0, 10));
}

/** « lun, mar, ven », « lun à ven »; empty when unsaid. */
export function rideDaysIn(language: Language, days: RideFacts['days']): string {
	const places = days.map((day) => WEEKDAYS.indexOf(day)).sort((left, right) => left - right);
	const [first = 0] = places;
	const inARow = places.length > 2 && places.every((place, count) => place === first + count);
	const shown = inARow ? [first, places.at(-1) ?? first] : places;
	const names = shown.map((place) => rideDayIn(language, WEEKDAYS[place] ?? 'mon'));
	return names.join(inARow ? (language === 'fr' ? ' à ' : ' to ') : ', ');
}

/** « 8 h 10 », "8:10", of an hour as kept, HH:MM. */
export function rideTimeIn(language: Language, time: string): string {
	const [hours = '', minutes = ''] = time.split(':');
	const hour = String(Number(hours));
	if (language === 'en') return `${hour}:${minutes}`;
	return minutes === '00' ? `${hour}\u00a0h` : `${hour}\u00a0h\u00a0${minutes}`;
}
