/** Days of the time account ("2026-03-05") and hours of the day, as they are said. */
import type { Language } from './language.ts';

const LOCALES = { fr: 'fr-FR', en: 'en-GB' };

function formatDay(language: Language, day: string, options: Intl.DateTimeFormatOptions): string {
	// The key is a date of the calendar, not an instant: no zone may move it.
	const format = new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' });
	return format.format(new Date(`${day}T12:00Z`));
}

/** « jeu », "Thu". */
export function shortWeekdayIn(language: Language, day: string): string {
	return formatDay(language, day, { weekday: 'short' }).replace('.', '');
}

/** « jeudi 5 mars ». */
export function weekdayIn(language: Language, day: string): string {
	const text = formatDay(language, day, { weekday: 'long', day: 'numeric', month: 'long' });
	return (language === 'fr' ? text.replace(/ 1 /, ' 1er ') : text).replace(/(\d\S*) /, '$1\u00a0');
}

/** « 18 h 05 », "18:05". */
export function clockIn(language: Language, at: number): string {
	const date = new Date(at);
	const [hours, minutes] = [date.getHours(), String(date.getMinutes()).padStart(2, '0')];
	return language === 'fr' ? `${hours}\u00a0h\u00a0${minutes}` : `${hours}:${minutes}`;
}

/** « 4 h », "4:00". */
export function hourIn(language: Language, hour: number): string {
	return language === 'fr' ? `${hour}\u00a0h` : `${hour}:00`;
}
