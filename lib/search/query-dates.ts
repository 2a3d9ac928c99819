/** Dates as people write them after `avant:` and `après:`, in local time. */
import { fold } from '../language/fold.ts';

const MONTHS = [
	['janvier', 'janv', 'january', 'jan'],
	['fevrier', 'fevr', 'fev', 'february', 'feb'],
	['mars', 'march', 'mar'],
	['avril', 'avr', 'april', 'apr'],
	['mai', 'may'],
	['juin', 'june', 'jun'],
	['juillet', 'juil', 'july', 'jul'],
	['aout', 'august', 'aug'],
	['septembre', 'sept', 'september', 'sep'],
	['octobre', 'oct', 'october'],
	['novembre', 'nov', 'november'],
	['decembre', 'dec', 'december'],
] as const;

/** A day, a month or a year: first instant, and first instant after it. Milliseconds since the epoch. */
export interface Period {
	readonly start: number;
	readonly end: number;
}

/**
 * "2025", "2025-03", "2025-03-14", "14/03/2025", "14/03", "mars", "mars 2025", "14 mars 2025", "hier",
 * "aujourd'hui", "il y a 3 mois", "3 months ago".
 *
 * @param now milliseconds since the epoch: a date without its year is the latest one not after `now`.
 * @returns null when it is no date.
 */
export function parsePeriod(written: string, now: number): Period | null {
	const text = fold(written).replace(/[’']/g, '').trim();
	return relative(text, now) ?? numeric(text, now) ?? named(text, now);
}

function relative(text: string, now: number): Period | null {
	const today = new Date(now);
	const [year, month, day] = [today.getFullYear(), today.getMonth(), today.getDate()];
	if (text === 'aujourdhui' || text === 'today') return dayOf(year, month, day);
	if (text === 'hier' || text === 'yesterday') return dayOf(year, month, day - 1);
	const ago = /^(?:il y a )?(\d{1,3}) ?(jour|day|semaine|week|mois|month|an|annee|year)s?(?: ago)?$/.exec(
		text,
	);
	if (!ago) return null;
	const count = Number(ago[1]);
	const unit = ago[2] ?? '';
	if (unit === 'jour' || unit === 'day') return dayOf(year, month, day - count);
	if (unit === 'semaine' || unit === 'week') return dayOf(year, month, day - 7 * count);
	if (unit === 'mois' || unit === 'month') return dayOf(year, month - count, day);
	return dayOf(year - count, month, day);
}

function numeric(text: string, now: number): Period | null {
	const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text);
	if (iso) return exact(Number(iso[1]), numberOrNull(iso[2]), numberOrNull(iso[3]));
	const french = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{2}|\d{4}))?$/.exec(text);
	if (french) {
		const [day, month] = [Number(french[1]), Number(french[2])];
		return french[3] ? exact(fullYear(Number(french[3])), month, day) : latest(month, day, now);
	}
	const monthYear = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
	return monthYear ? exact(Number(monthYear[2]), Number(monthYear[1]), null) : null;
}

function named(text: string, now: number): Period | null {
	const parts = /^(?:(\d{1,2})(?:er|st|nd|rd|th)? )?([a-z]+)\.?(?: (\d{4}))?$/.exec(text);
	if (!parts) return null;
	const month = MONTHS.findIndex((names) => (names as readonly string[]).includes(parts[2] ?? '')) + 1;
	if (month === 0) return null;
	const day = numberOrNull(parts[1]);
	return parts[3] ? exact(Number(parts[3]), month, day) : latest(month, day, now);
}

function latest(month: number, day: number | null, now: number): Period | null {
	const year = new Date(now).getFullYear();
	const period = exact(year, month, day);
	return period && period.start > now ? exact(year - 1, month, day) : period;
}

function exact(year: number, month: number | null, day: number | null): Period | null {
	if (year < 1970 || year > 2200) return null;
	if (month === null) return { start: instant(year, 0, 1), end: instant(year + 1, 0, 1) };
	if (month < 1 || month > 12) return null;
	if (day === null) return { start: instant(year, month - 1, 1), end: instant(year, month, 1) };
	// The 31st of February is nobody's date.
	if (day < 1 || new Date(year, month - 1, day).getMonth() !== month - 1) return null;
	return dayOf(year, month - 1, day);
}

function dayOf(year: number, month: number, day: number): Period {
	return { start: instant(year, month, day), end: instant(year, month, day + 1) };
}

function instant(year: number, month: number, day: number): number {
	return new Date(year, month, day).getTime();
}

function fullYear(year: number): number {
	return year < 100 ? 2000 + year : year;
}

function numberOrNull(text: string | undefined): number | null {
	return text === undefined ? null : Number(text);
}
