/** Dates as the panels say them, in the reader's own time zone. */
import type { Language } from './language.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const LOCALES = { fr: 'fr-FR', en: 'en-GB' };

/** Numbers keep to their unit: « il y a 3 semaines » never breaks after the 3. */
function bind(text: string): string {
	return text.replace(/^il y a /, 'il\u00a0y\u00a0a\u00a0').replace(/(\d) /g, '$1\u00a0');
}

/** Whole calendar days between two instants, in the reader's zone: 23:50 yesterday is one day ago at 00:10. */
function daysBetween(earlier: number, later: number): number {
	const start = new Date(earlier);
	const end = new Date(later);
	const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
	return Math.round((midnight(end) - midnight(start)) / DAY);
}

function relative(language: Language, count: number, unit: 'minute' | 'hour' | 'day' | 'week'): string {
	const format = new Intl.RelativeTimeFormat(LOCALES[language], {
		numeric: unit === 'day' ? 'auto' : 'always',
	});
	return bind(format.format(-count, unit));
}

/**
 * How long ago: « à l’instant », « il y a 12 minutes », « hier », « il y a 3 semaines », then the month.
 * An instant after `now` (a clock that was wrong) is told by its day.
 */
export function agoIn(language: Language, at: number, now: number): string {
	const gap = now - at;
	if (gap < -MINUTE) return dayIn(language, at, now);
	if (gap < MINUTE) return language === 'fr' ? 'à l’instant' : 'just now';
	if (gap < HOUR) return relative(language, Math.floor(gap / MINUTE), 'minute');
	const days = daysBetween(at, now);
	if (days === 0) return relative(language, Math.floor(gap / HOUR), 'hour');
	if (days < 14) return relative(language, days, 'day');
	if (days < 56) return relative(language, Math.round(days / 7), 'week');
	return new Intl.DateTimeFormat(LOCALES[language], { month: 'long', year: 'numeric' }).format(at);
}

/** A day: « 4 mars », with its year when it is not this one. */
export function dayIn(language: Language, at: number, now: number): string {
	const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
	const text = new Intl.DateTimeFormat(LOCALES[language], {
		day: 'numeric',
		month: 'long',
		...(sameYear ? {} : { year: 'numeric' }),
	}).format(at);
	return bind(language === 'fr' ? text.replace(/^1 /, '1er ') : text);
}

/** A moment, in full: « 4 mars 2026 à 18:05 ». */
export function momentIn(language: Language, at: number): string {
	return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeStyle: 'short' }).format(at);
}
