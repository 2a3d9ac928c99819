/** The days of events, as day numbers in the event's own zone, and what is shown of a list of them. */
import type { AgendaEntry } from '#lib/domain/agenda.ts';
import type { AgeRange } from '#lib/domain/understanding.ts';
import { localMoment, weekdayOf } from '#lib/domain/zoned-time.ts';

/** First and last day of an event; each of the days it may be, while open. */
export function daysOf({
	start,
	end,
	candidates,
	timeZone,
}: AgendaEntry): readonly (readonly [number, number])[] {
	const dayOf = (at: number) => localMoment(at, timeZone).day;
	if (start === null) return candidates.map((at) => [dayOf(at), dayOf(at)]);
	// Exclusive: what ends at midnight is over the day before.
	return [[dayOf(start), end !== null && end > start ? dayOf(end - 1) : dayOf(start)]];
}

export function isOn(entry: AgendaEntry, from: number, to = from): boolean {
	return daysOf(entry).some(([first, last]) => first <= to && last >= from);
}

/** Its Monday. */
export function weekOf(day: number): number {
	return day - weekdayOf(day);
}

/** In months: babies, nursery school, older. */
export const AGE_GROUPS: readonly AgeRange[] = [
	{ from: 0, to: 36 },
	{ from: 36, to: 72 },
	{ from: 72, to: null },
];

export interface AgendaFilter {
	readonly group: string | null;
	readonly kind: AgendaEntry['kind'] | null;
	readonly free: boolean;
	readonly ages: AgeRange | null;
}

export const UNFILTERED: AgendaFilter = { group: null, kind: null, free: false, ages: null };

/** What an announcement does not say is not what was asked for. */
export function fits(entry: AgendaEntry, { group, kind, free, ages }: AgendaFilter): boolean {
	if (group !== null && !entry.announcements.some(({ groupName }) => groupName === group)) return false;
	if (kind !== null && entry.kind !== kind) return false;
	if (free && entry.price?.amount !== 0) return false;
	return ages === null || (entry.ages !== null && agesMeet(entry.ages, ages));
}

/** Nobody is asked for an age group that only touches another at its edge. */
function agesMeet(left: AgeRange, right: AgeRange): boolean {
	const [from, to] = [Math.max(left.from ?? 0, right.from ?? 0), Math.min(left.to ?? 1e4, right.to ?? 1e4)];
	return from < to || (from === to && left.from === left.to);
}
