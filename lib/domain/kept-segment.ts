/**
 * A stretch of time as stored. The days its time belongs to are settled when it is appended, by the zone and
 * the day start of that moment, and stay: travelling or changing the day start never moves past totals.
 */
import { splitByDay } from './day.ts';
import type { TimeSegment } from './ledger.ts';
import { type Spent, type Stretch, spentOver } from './time-union.ts';

export interface KeptSegment extends TimeSegment {
	/** In order: each runs from the previous one's `until` (the first from `start`) to its own. */
	readonly days: readonly { readonly day: string; readonly until: number }[];
}

/**
 * What to store once `sent` arrived. A stretch still running is sent again under its number with a later end:
 * the longest one stands, so any duplication, loss or order of deliveries gives the same row.
 */
export function keepSegment(
	stored: KeptSegment | undefined,
	sent: TimeSegment,
	startsAt: number,
): KeptSegment {
	if (stored && stored.end >= sent.end) return stored;
	const days = [...(stored?.days ?? [])];
	for (const { day, end } of splitByDay(stored?.end ?? sent.start, sent.end, startsAt)) {
		if (days.at(-1)?.day === day) days.pop();
		days.push({ day, until: end });
	}
	return { ...sent, ...stored, end: sent.end, days };
}

/** Merges two copies of one stretch, as two backups hold them: commutative, associative, idempotent. */
export function joinSegments(one: KeptSegment, other: KeptSegment): KeptSegment {
	if (one.end !== other.end) return one.end > other.end ? one : other;
	return JSON.stringify(one) >= JSON.stringify(other) ? one : other;
}

/** Time spent on one day. */
export function spentOn(day: string, kept: readonly KeptSegment[]): Spent {
	return spentOver(kept.flatMap((segment) => stretchesOn(day, segment)));
}

function stretchesOn(day: string, { ledger, start, days }: KeptSegment): Stretch[] {
	const stretches: Stretch[] = [];
	let from = start;
	for (const part of days) {
		if (part.day === day) stretches.push({ ledger, start: from, end: part.until });
		from = part.until;
	}
	return stretches;
}
