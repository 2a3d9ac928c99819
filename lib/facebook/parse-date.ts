/** A date in words → an instant, only where it is certain. */
import type { PostTime } from '#lib/domain/post-time.ts';
import { type DateWords, dateWordsOf, foldDate } from './date-words.ts';
import type { AgeUnit } from './own-words.ts';
import { instantOf, isRealDay, shiftDays, type WallTime, wallTimeOf, weekdayOf } from './wall-clock.ts';

/** What words are counted from. */
export interface Clock {
	/** The instant of the reading, milliseconds. */
	readonly at: number;
	/** IANA zone in which the page writes its times. */
	readonly timeZone: string;
	/** The page's language. */
	readonly locale: string;
}

type When = Omit<PostTime, 'source'>;

const LENGTHS: Partial<Record<AgeUnit, number>> = {
	second: 1000,
	minute: 60_000,
	hour: 3_600_000,
	day: 86_400_000,
	week: 604_800_000,
};
/** Longest text that is a date and nothing else. */
const LONGEST = 60;

interface HourMinute {
	readonly hour: number;
	readonly minute: number;
}

/** "21:30", "9:30 PM", "9 PM", "21 h 30", "21h". */
function hourIn(text: string): HourMinute | null {
	const found =
		/(?:^|\s)(\d{1,2})(?::(\d{2})|\s?h\s?(\d{2})?|(?=\s?[ap]\s?m(?:\s|$)))(?::\d{2})?\s?([ap])?\s?m?(?=$|[^\d\p{L}])/u.exec(
			text,
		);
	if (!found) return null;
	const minute = Number(found[2] ?? found[3] ?? 0);
	let hour = Number(found[1]);
	if (found[4]) hour = (hour % 12) + (found[4] === 'p' ? 12 : 0);
	return hour < 24 && minute < 60 ? { hour, minute } : null;
}

/** "3 h", "il y a 3 heures", "3 hours ago", "about an hour ago". */
function ageIn(text: string, words: DateWords, at: number): When | null {
	const bare = text
		.replace(/^(?:il y a|depuis|about|vor|hace|ha|fa|har)\s/, '')
		.replace(/^(?:environ|about|etwa|circa)\s/, '')
		.replace(/\s(?:ago|fa|geleden|atras|temu|sedan|siden)$/, '');
	const found = /^(\d{1,4}|un[aeo]?|an?|ein(?:e[mr])?)\s?([^\d\s]+)$/u.exec(bare);
	const unit = found?.[2] === undefined ? undefined : words.units.get(found[2]);
	if (!found || !unit) return null;
	const length = LENGTHS[unit];
	// Months and years are too coarse to be an instant.
	if (!length) return { at: null, precision: 'unknown' };
	const count = /^\d/.test(found[1] ?? '') ? Number(found[1]) : 1;
	const precision = unit === 'second' ? 'minute' : (unit as 'minute' | 'hour' | 'day' | 'week');
	return { at: at - count * length, precision };
}

function indexIn(names: readonly (readonly string[])[], tokens: readonly string[]): number {
	// French "mar" is a day and English "mar" a month: a name in full goes first.
	for (const form of [0, 1, 2]) {
		const index = names.findIndex((forms) => forms[form] !== undefined && tokens.includes(forms[form]));
		if (index >= 0) return index;
	}
	return -1;
}

function whenOf(day: WallTime, hour: HourMinute | null, timeZone: string): When {
	const at = instantOf({ ...day, hour: hour?.hour ?? 0, minute: hour?.minute ?? 0 }, timeZone);
	return { at, precision: hour ? 'minute' : 'day' };
}

/** By how much the page's clock may be ahead of ours: nothing is posted in the future. */
const AHEAD_MS = 3_600_000;
const A_DAY_MS = 86_400_000;

/** The latest year that puts the time in the past and, when told, on its weekday; only the last twelve months count. */
function yearOf(time: WallTime, weekday: number, { at, timeZone }: Clock): number | null {
	const latest = wallTimeOf(at + AHEAD_MS, timeZone).year;
	for (const year of [latest, latest - 1]) {
		const dated = { ...time, year };
		if (isRealDay(dated) && instantOf(dated, timeZone) <= at + AHEAD_MS)
			return weekday < 0 || weekdayOf(dated) === weekday ? year : null;
	}
	return null;
}

/** "17 juin, 23:50", "lundi 5 janvier 2026 à 21:30", "January 5, 2025 at 9:30 PM". */
function dayIn(text: string, tokens: readonly string[], words: DateWords, clock: Clock): When | null {
	const month = indexIn(words.months, tokens) + 1;
	if (month === 0) return null;
	const hour = hourIn(text);
	const day = tokens
		.map((token) => /^(\d{1,2})(?:er|st|nd|rd|th|º|°)?$/.exec(token)?.[1])
		.find((n) => n !== undefined);
	const written = tokens.find((token) => /^(?:19|20)\d{2}$/.test(token));
	// "juin 2023" is a date, but no instant.
	if (day === undefined) return written && !hour ? { at: null, precision: 'unknown' } : null;
	const named = { year: 0, month, day: Number(day), ...(hour ?? { hour: 0, minute: 0 }) };
	const weekday = indexIn(
		words.weekdays,
		tokens.filter((token) => !words.months[month - 1]?.includes(token)),
	);
	const year = written ? Number(written) : yearOf(named, weekday, clock);
	if (year === null || !isRealDay({ ...named, year })) return null;
	const when = whenOf({ ...named, year }, hour, clock.timeZone);
	// An event's day, say. Its own year is told, so another zone may be a day ahead at most.
	return when.at !== null && when.at > clock.at + A_DAY_MS ? null : when;
}

/** "Hier, 21:04", "Today at 9:00 AM". */
function nearDay(days: number, text: string, { at, timeZone }: Clock): When {
	return whenOf(shiftDays(wallTimeOf(at, timeZone), days), hourIn(text), timeZone);
}

/** "samedi 14:02". */
function weekdayIn(text: string, tokens: readonly string[], words: DateWords, clock: Clock): When | null {
	const weekday = indexIn(words.weekdays, tokens);
	if (weekday < 0) return null;
	const hour = hourIn(text);
	const today = wallTimeOf(clock.at, clock.timeZone);
	const back = (weekdayOf(today) - weekday + 7) % 7;
	// The same weekday: a week ago when that hour has not come yet today, else either.
	if (back === 0 && !(hour && hour.hour * 60 + hour.minute > today.hour * 60 + today.minute)) return null;
	return whenOf(shiftDays(today, back === 0 ? -7 : -back), hour, clock.timeZone);
}

/** Longest word between the parts of a date ("alle ore", "klo", "de"). A longer one: a sentence, a group's name. */
const LONGEST_FILLER = 4;

/** Whether nothing but a date is said. */
function isOnlyDate(tokens: readonly string[], words: DateWords): boolean {
	const parts = [...words.months, ...words.weekdays].flat();
	return tokens.every((token) => token.length <= LONGEST_FILLER || /\d/.test(token) || parts.includes(token));
}

function parseWith(text: string, words: DateWords, clock: Clock): When | null {
	if (words.now.includes(text)) return { at: clock.at, precision: 'minute' };
	const age = ageIn(text, words, clock.at);
	if (age) return age;
	const near = [words.yesterday, words.today].find((name) => text.startsWith(name)) ?? '';
	// "5 de enero", "5 d'abril", "5 января г": joined words part here.
	const tokens = text.slice(near.length).split(/[\s'()]+/);
	if (!isOnlyDate(tokens, words)) return null;
	if (near !== '') return nearDay(near === words.yesterday ? -1 : 0, text, clock);
	return indexIn(words.months, tokens) < 0
		? weekdayIn(text, tokens, words, clock)
		: dayIn(text, tokens, words, clock);
}

/**
 * The instant that words name, or null when they name none for certain. French and English always; the page's
 * own language by the browser's tables.
 */
export function parseDate(written: string, clock: Clock): When | null {
	if (written === '' || written.length > LONGEST) return null;
	const text = foldDate(written);
	if (!/\d/.test(text) && text.length > 24) return null;
	const language = clock.locale.replace('_', '-');
	// The page's own language first, then those of our users; English and French as Facebook writes them anywhere.
	for (const locale of new Set([
		language.slice(0, 2) === 'en' ? 'en' : language.replace(/^fr.*/, 'fr'),
		'fr',
		'en',
	])) {
		const words = locale === '' ? null : dateWordsOf(locale);
		const found = words && parseWith(text, words, clock);
		if (found) return found;
	}
	return null;
}
