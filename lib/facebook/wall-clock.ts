/** Wall time of a zone ↔ instants, right across daylight saving, in the shapes that dates are written in. */
import { calendarDay, instantOf as instantIn, localMoment } from '../domain/zoned-time.ts';

/** What a clock on the wall shows. Month from 1; weekday 0 = Sunday. */
export interface WallTime {
	readonly year: number;
	readonly month: number;
	readonly day: number;
	readonly hour: number;
	readonly minute: number;
}

const DAY = 86_400_000;

/** The wall time of an instant. */
export function wallTimeOf(at: number, timeZone: string): WallTime {
	const { day: number, minutes } = localMoment(at, timeZone);
	const { year, month, date } = calendarDay(number);
	return { year, month, day: date, hour: Math.floor(minutes / 60), minute: minutes % 60 };
}

/**
 * The instant at which a wall shows that time (domain/zoned-time.ts says what of an hour skipped or shown twice). A
 * day outside its month counts on into the next.
 */
export function instantOf({ year, month, day, hour, minute }: WallTime, timeZone: string): number {
	return instantIn({ day: Date.UTC(year, month - 1, day) / DAY, minutes: hour * 60 + minute }, timeZone);
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
