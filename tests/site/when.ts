/** Times as Facebook words them. */
import type { SiteLocale } from './content.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

/** Under a comment: "3 h", "2 sem"; "3h", "2w". */
export function shortAge(at: number, now: number, locale: SiteLocale): string {
	const age = Math.max(0, now - at);
	const fr = locale === 'fr';
	const said = (n: number, french: string, english: string) => (fr ? `${n} ${french}` : `${n}${english}`);
	if (age < MINUTE) return fr ? 'À l’instant' : 'Just now';
	if (age < HOUR) return said(Math.floor(age / MINUTE), 'min', 'm');
	if (age < DAY) return said(Math.floor(age / HOUR), 'h', 'h');
	if (age < WEEK) return said(Math.floor(age / DAY), 'j', 'd');
	if (age < 365 * DAY) return said(Math.floor(age / WEEK), 'sem', 'w');
	return said(Math.floor(age / (365 * DAY)), fr && age >= 2 * 365 * DAY ? 'ans' : 'an', 'y');
}

/** In a comment's label: "il y a 3 heures", "3 hours ago". */
export function longAge(at: number, now: number, locale: SiteLocale): string {
	const age = Math.max(MINUTE, now - at);
	const rule = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
	if (age < HOUR) return rule.format(-Math.floor(age / MINUTE), 'minute');
	if (age < DAY) return rule.format(-Math.floor(age / HOUR), 'hour');
	if (age < WEEK) return rule.format(-Math.floor(age / DAY), 'day');
	if (age < 365 * DAY) return rule.format(-Math.floor(age / WEEK), 'week');
	return rule.format(-Math.floor(age / (365 * DAY)), 'year');
}

function localDay(at: number, timeZone: string): string {
	return new Intl.DateTimeFormat('en-CA', { timeZone }).format(at);
}

/** On a post: "3 h", "Hier, 21:04", "samedi 14:02", "17 juin, 23:50", "17 juin 2024". */
export function postAge(at: number, now: number, locale: SiteLocale, timeZone: string): string {
	const fr = locale === 'fr';
	if (now - at < 20 * HOUR) return shortAge(at, now, locale);
	const hour = new Intl.DateTimeFormat(fr ? 'fr' : 'en-US', {
		timeZone,
		hour: fr ? '2-digit' : 'numeric',
		minute: '2-digit',
	}).format(at);
	if (localDay(at, timeZone) === localDay(now - DAY, timeZone)) {
		return fr ? `Hier, ${hour}` : `Yesterday at ${hour}`;
	}
	if (now - at < 6 * DAY) {
		const weekday = new Intl.DateTimeFormat(locale, { timeZone, weekday: 'long' }).format(at);
		return fr ? `${weekday} ${hour}` : `${weekday} at ${hour}`;
	}
	const sameYear = localDay(at, timeZone).slice(0, 4) === localDay(now, timeZone).slice(0, 4);
	const day = new Intl.DateTimeFormat(locale, {
		timeZone,
		day: 'numeric',
		month: 'long',
		...(sameYear ? {} : { year: 'numeric' }),
	}).format(at);
	if (!sameYear) return day;
	return fr ? `${day}, ${hour}` : `${day} at ${hour}`;
}

/** The full date in the 2023 label: "5 janvier à 21:30", "January 5 at 9:30 PM". */
export function labelDate(at: number, now: number, locale: SiteLocale, timeZone: string): string {
	const fr = locale === 'fr';
	const sameYear = localDay(at, timeZone).slice(0, 4) === localDay(now, timeZone).slice(0, 4);
	const day = new Intl.DateTimeFormat(fr ? 'fr' : 'en-US', {
		timeZone,
		day: 'numeric',
		month: 'long',
		...(sameYear ? {} : { year: 'numeric' }),
	}).format(at);
	const hour = new Intl.DateTimeFormat(fr ? 'fr' : 'en-US', {
		timeZone,
		hour: fr ? '2-digit' : 'numeric',
		minute: '2-digit',
	}).format(at);
	return fr ? `${day} à ${hour}` : `${day} at ${hour}`;
}
