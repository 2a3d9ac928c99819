/** Wall time of a zone ↔ instants, right across daylight saving. */

/** What a clock on the wall shows. Month from 1; weekday 0 = Sunday. */
export interface WallTime {
	readonly year: number;
	readonly month: number;
	readonly day: number;
	readonly hour: number;
	readonly minute: number;
}

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
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
	return format;
}

/** The wall time of an instant. */
export function wallTimeOf(at: number, timeZone: string): WallTime {
	const part: Record<string, number> = {};
	for (const { type, value } of formatOf(timeZone).formatToParts(at)) part[type] = Number(value);
	const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = part;
	return { year, month, day, hour, minute };
}

function asUtc({ year, month, day, hour, minute }: WallTime): number {
	return Date.UTC(year, month - 1, day, hour, minute);
}

/**
 * The instant at which a wall shows that time. Twice shown (autumn): the first. Never shown (spring): as much
 * after the jump. A day outside its month counts on into the next.
 */
export function instantOf(wall: WallTime, timeZone: string): number {
	const wanted = asUtc(wall);
	const offsetAt = (instant: number) =>
		asUtc(wallTimeOf(instant, timeZone)) - Math.floor(instant / MINUTE) * MINUTE;
	const before = wanted - offsetAt(wanted - DAY);
	const after = wanted - offsetAt(wanted + DAY);
	const shows = (instant: number) => instant + offsetAt(instant) === wanted;
	const [first, last] = before < after ? [before, after] : [after, before];
	if (shows(first)) return first;
	if (shows(last)) return last;
	return before;
}

/** A calendar day some days from another. */
export function shiftDays(wall: WallTime, days: number): WallTime {
	const moved = new Date(Date.UTC(wall.year, wall.month - 1, wall.day + days));
	return { ...wall, year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** 0 = Sunday. */
export function weekdayOf({ year, month, day }: WallTime): number {
	return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** Whether the month has that day. */
export function isRealDay({ year, month, day }: WallTime): boolean {
	return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}
