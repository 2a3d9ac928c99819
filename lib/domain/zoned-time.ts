/**
 * Local calendar and clock of a group's zone, whatever the browser's own. A day is counted from 1970-01-01 (day 0)
 * so that days add up; minutes count from local midnight.
 */
export interface LocalMoment {
	readonly day: number;
	readonly minutes: number;
}

export interface CalendarDay {
	readonly year: number;
	/** 1-12. */
	readonly month: number;
	readonly date: number;
}

const DAY_MS = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** What the wall clock of an IANA zone shows at an instant (ms since the epoch). */
export function localMoment(at: number, timeZone: string): LocalMoment {
	const shown = at + offsetAt(at, timeZone);
	const day = Math.floor(shown / DAY_MS);
	return { day, minutes: Math.floor((shown - day * DAY_MS) / 60_000) };
}

/**
 * The instant a local time names. A time the zone skips in spring is read with the offset from before the jump
 * (02:30 becomes 03:30); one that comes twice in autumn is the first.
 */
export function instantOf({ day, minutes }: LocalMoment, timeZone: string): number {
	const wall = day * DAY_MS + minutes * 60_000;
	const before = wall - offsetAt(wall - DAY_MS, timeZone);
	if (before + offsetAt(before, timeZone) === wall) return before;
	const after = wall - offsetAt(wall + DAY_MS, timeZone);
	return after + offsetAt(after, timeZone) === wall ? after : before;
}

/** Day number of a calendar date, or null when there is no such date (31 April). */
export function dayNumber({ year, month, date }: CalendarDay): number | null {
	const at = Date.UTC(year, month - 1, date);
	const read = new Date(at);
	return read.getUTCMonth() === month - 1 && read.getUTCDate() === date ? at / DAY_MS : null;
}

export function calendarDay(day: number): CalendarDay {
	const at = new Date(day * DAY_MS);
	return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** 0 Monday … 6 Sunday. */
export function weekdayOf(day: number): number {
	return (((day + 3) % 7) + 7) % 7;
}

/** Offsets of whole UTC days, by zone and day; null for a day on which the clock changes. */
const daily = new Map<string, Map<number, number | null>>();
const REMEMBERED_DAYS = 4000;

/** Local time minus UTC at an instant, in ms, whole minutes. Asking the zone is slow, so days are remembered. */
function offsetAt(at: number, timeZone: string): number {
	let days = daily.get(timeZone);
	if (!days) {
		days = new Map();
		daily.set(timeZone, days);
	}
	const day = Math.floor(at / DAY_MS);
	let offset = days.get(day);
	if (offset === undefined) {
		const first = offsetOf(day * DAY_MS, timeZone);
		offset = first === offsetOf((day + 1) * DAY_MS - 1, timeZone) ? first : null;
		if (days.size >= REMEMBERED_DAYS) days.clear();
		days.set(day, offset);
	}
	return offset ?? offsetOf(at, timeZone);
}

function offsetOf(at: number, timeZone: string): number {
	let format = formats.get(timeZone);
	if (!format) {
		format = new Intl.DateTimeFormat('en-US', {
			timeZone,
			hourCycle: 'h23',
			year: 'numeric',
			month: 'numeric',
			day: 'numeric',
			hour: 'numeric',
			minute: 'numeric',
		});
		formats.set(timeZone, format);
	}
	const parts: Record<string, number> = {};
	for (const { type, value } of format.formatToParts(at)) parts[type] = Number(value);
	const shown = Date.UTC(
		parts.year ?? 1970,
		(parts.month ?? 1) - 1,
		parts.day ?? 1,
		parts.hour ?? 0,
		parts.minute ?? 0,
	);
	return shown - Math.floor(at / 60_000) * 60_000;
}
