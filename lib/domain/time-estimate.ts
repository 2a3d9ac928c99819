/** Where a post whose time nothing tells stands among those whose time is known. */
import type { PostTime } from './post-time.ts';

/** What the neighbours of a post tell of its time: an order, never shown as a fact. Milliseconds since the epoch. */
export interface TimeEstimate {
	/** Not before; null when nothing says how old it may be. */
	readonly after: number | null;
	/** Not after. */
	readonly before: number;
	/** Its place between the two, for order alone. */
	readonly at: number;
}

/** When something was said, with all there is to tell of it. */
export interface Said {
	readonly time: PostTime;
	readonly firstSeenAt: number;
	/** Null when its time is known, or nothing is told of it but the day it was read. */
	readonly estimate: TimeEstimate | null;
}

/** What a kept row says of its time. */
export type KeptTime = Pick<Said, 'time' | 'firstSeenAt'> & { readonly estimate?: TimeEstimate };

const MINUTE = 60_000;
const DAY = 86_400_000;
/** How far from the instant told the true one may be: « 3 h » is up to four hours, a day is all of it. */
const REACH: Readonly<Record<PostTime['precision'], number>> = {
	second: 1000,
	minute: MINUTE,
	hour: 60 * MINUTE,
	// A day of the clock's change has an hour more.
	day: DAY + 60 * MINUTE,
	week: 7 * DAY,
	unknown: 0,
};
/** An estimate this narrow tells as much as « 2 sem » does. */
const NARROW = 7 * DAY;

/** The earliest and the latest that a known time may be; null when it is unknown. */
export function reachOf({ at, precision }: PostTime): { readonly from: number; readonly to: number } | null {
	return at === null ? null : { from: at - REACH[precision], to: at + REACH[precision] };
}

export function widthOf({ after, before }: TimeEstimate): number {
	return after === null ? Number.POSITIVE_INFINITY : before - after;
}

/** The narrower of two, the second when they are as narrow: it was made with more neighbours. */
export function narrower(kept: TimeEstimate | null, fresh: TimeEstimate | null): TimeEstimate | null {
	if (!kept || !fresh) return fresh ?? kept;
	const [before, now] = [widthOf(kept), widthOf(fresh)];
	if (before !== now) return before < now ? kept : fresh;
	return kept.before < fresh.before ? kept : fresh;
}

/** The same whichever comes first, for two rows of one post. */
export function joinEstimates(left: TimeEstimate | null, right: TimeEstimate | null): TimeEstimate | null {
	if (!left || !right) return left ?? right;
	const order =
		compare(widthOf(left), widthOf(right)) ||
		compare(left.before, right.before) ||
		compare(left.at, right.at);
	return order <= 0 ? left : right;
}

/** As a difference, of which two infinities have none. */
function compare(a: number, b: number): number {
	return a === b ? 0 : a < b ? -1 : 1;
}

/** The field of a row: a true time needs no estimate. */
export function withEstimate(
	time: PostTime,
	estimate: TimeEstimate | null,
): { readonly estimate?: TimeEstimate } {
	return time.at === null && estimate ? { estimate } : {};
}

/** What a panel shows of when a post was said. */
export function saidOf({ time, firstSeenAt, estimate }: KeptTime): Said {
	return { time, firstSeenAt, estimate: time.at === null ? (estimate ?? null) : null };
}

/** Where a post stands in time, for order alone: as late as it may be when nothing bounds it. */
export function orderOf({ time, firstSeenAt, estimate }: KeptTime | Said): number {
	return time.at ?? estimate?.at ?? firstSeenAt;
}

/** Whether a period may be told to hold a post or not: its time is known, or bounded closely by its neighbours. */
export function isDated({ time, estimate }: KeptTime | Said): boolean {
	return time.at !== null || (!!estimate && widthOf(estimate) <= NARROW);
}
