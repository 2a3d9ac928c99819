/** Days and hours of events, as they are in the event's own zone, whatever the reader's. */
import { localMoment } from '#lib/domain/zoned-time.ts';
import type { Language } from './language.ts';

const LOCALES = { fr: 'fr-FR', en: 'en-GB' };
const NBSP = '\u00a0';

interface When {
	readonly start: number;
	/** Exclusive; null when unsaid. */
	readonly end: number | null;
	readonly allDay: boolean;
}

/** « samedi 21 mars », with its year when it is not this one. */
export function eventDayIn(language: Language, at: number, timeZone: string, now: number): string {
	const year = (instant: number) =>
		new Intl.DateTimeFormat('en', { timeZone, year: 'numeric' }).format(instant);
	const text = new Intl.DateTimeFormat(LOCALES[language], {
		timeZone,
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		...(year(at) === year(now) ? {} : { year: 'numeric' }),
	}).format(at);
	return (language === 'fr' ? text.replace(/ 1 /, ' 1er ') : text).replace(/(\d\S*) /, `$1${NBSP}`);
}

/** « sam 21 », "Sat 21". */
export function shortEventDayIn(language: Language, at: number, timeZone: string): string {
	const format = new Intl.DateTimeFormat(LOCALES[language], { timeZone, weekday: 'short', day: 'numeric' });
	return format.format(at).replace('.', '').replace(',', '').replace(' ', NBSP);
}

/** « dimanche », "Sunday". */
export function weekdayOfEventIn(language: Language, at: number, timeZone: string): string {
	return new Intl.DateTimeFormat(LOCALES[language], { timeZone, weekday: 'long' }).format(at);
}

/** « 22 mars ». */
export function dateOfEventIn(language: Language, at: number, timeZone: string): string {
	const text = new Intl.DateTimeFormat(LOCALES[language], { timeZone, day: 'numeric', month: 'long' }).format(
		at,
	);
	return (language === 'fr' ? text.replace(/^1 /, '1er ') : text).replace(' ', NBSP);
}

/** « 9 h », « 9 h 30 », "9:30". */
export function eventHourIn(language: Language, at: number, timeZone: string): string {
	const { minutes } = localMoment(at, timeZone);
	const [hour, rest] = [Math.floor(minutes / 60), minutes % 60];
	if (language === 'en') return `${hour}:${String(rest).padStart(2, '0')}`;
	return rest === 0 ? `${hour}${NBSP}h` : `${hour}${NBSP}h${NBSP}${String(rest).padStart(2, '0')}`;
}

/** « 9 h – 12 h 30 »; the last day when it goes on past the first; empty for one whole day. */
export function eventHoursIn(language: Language, when: When, timeZone: string, now: number): string {
	const { start, end, allDay } = when;
	const first = allDay ? '' : eventHourIn(language, start, timeZone);
	if (end === null || end <= start) return first;
	// Exclusive: midnight ends the day before.
	const last = localMoment(end - 1, timeZone).day;
	if (last !== localMoment(start, timeZone).day) {
		const until = eventDayIn(language, end - 1, timeZone, now);
		return [first, language === 'fr' ? `jusqu’au ${until}` : `until ${until}`].filter(Boolean).join(', ');
	}
	return allDay ? '' : `${first}${NBSP}– ${eventHourIn(language, end, timeZone)}`;
}
