/**
 * Days of the time account. A day starts at a local hour of the wall clock (04:00 by default) and is named by
 * the local date it starts on, "YYYY-MM-DD". It lasts 23, 24 or 25 hours, or whatever the zone makes of it:
 * its bounds are asked from the zone each time, never counted in hours. Keys sort as text.
 *
 * The zone is the one of the running context, read anew at each call.
 */
export interface DayPart {
	readonly day: string;
	readonly start: number;
	readonly end: number;
}

/** The day an instant (ms since the epoch) falls on, for days that start at the local hour `startsAt`, 0-23. */
export function dayOf(at: number, startsAt: number): string {
	const local = new Date(at);
	const year = local.getFullYear();
	const month = local.getMonth();
	let date = local.getDate() + 1;
	while (new Date(year, month, date, startsAt).getTime() > at) date -= 1;
	return keyOf(Date.UTC(year, month, date));
}

/** First instant of a day, ms since the epoch. Where the zone skips that hour, the first instant after it. */
export function dayStart(day: string, startsAt: number): number {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	return new Date(year, month - 1, date, startsAt).getTime();
}

/** The day `count` days after `day` in the calendar; before it when negative. */
export function shiftDay(day: string, count: number): string {
	const date = new Date(`${day}T00:00Z`);
	return keyOf(date.setUTCDate(date.getUTCDate() + count));
}

/** `count` days ending with `last`, oldest first. */
export function daysUntil(last: string, count: number): readonly string[] {
	return Array.from({ length: count }, (_, index) => shiftDay(last, index - count + 1));
}

/** Cuts a span where days change. The parts follow one another and add up to the span; none is empty. */
export function splitByDay(start: number, end: number, startsAt: number): readonly DayPart[] {
	const parts: DayPart[] = [];
	let from = start;
	while (from < end) {
		const day = dayOf(from, startsAt);
		// dayOf takes the last day already begun, so the next one begins later than `from`.
		const to = Math.min(end, nextStart(day, startsAt, from));
		parts.push({ day, start: from, end: to });
		from = to;
	}
	return parts;
}

function nextStart(day: string, startsAt: number, after: number): number {
	let next = shiftDay(day, 1);
	while (dayStart(next, startsAt) <= after) next = shiftDay(next, 1);
	return dayStart(next, startsAt);
}

function keyOf(utc: number): string {
	return new Date(utc).toISOString().slice(0, 10);
}
