/** Days of a week by their number (days since 1970), as a calendar names them. */
import type { Language } from './language.ts';

const LOCALES = { fr: 'fr-FR', en: 'en-GB' };
const DAY = 86_400_000;

/** A day number is a date of the calendar, not an instant: no zone may move it. */
function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	return new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' });
}

interface DayOfWeek {
	readonly name: string;
	readonly date: string;
	readonly month: string;
}

/** « lun », « 16 » and « mars ». */
export function dayOfWeekIn(language: Language, day: number): DayOfWeek {
	const said = (options: Intl.DateTimeFormatOptions) => format(language, options).format(day * DAY);
	return {
		name: said({ weekday: 'short' }).replace('.', ''),
		date: said({ day: 'numeric' }),
		month: said({ month: 'long' }),
	};
}

/** « 16–22 mars », « 30 mars – 5 avril ». */
export function weekRangeIn(language: Language, monday: number): string {
	return format(language, { day: 'numeric', month: 'long' }).formatRange(monday * DAY, (monday + 6) * DAY);
}
