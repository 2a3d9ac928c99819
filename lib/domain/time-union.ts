import type { Ledger } from './ledger.ts';

/** Milliseconds by ledger. Their sum is the time on Facebook: no instant counts twice. */
export type Spent = Readonly<Record<Ledger, number>>;

export interface Stretch {
	readonly ledger: Ledger;
	/** Milliseconds since the epoch, `end >= start`. */
	readonly start: number;
	readonly end: number;
}

/**
 * Time spent, as the union of stretches from any number of tabs, in any order, with any overlap. An instant
 * that two screens claim goes to the feed, then to mutual aid: keeping a group open never makes the feed free.
 */
export function spentOver(stretches: readonly Stretch[]): Spent {
	const of = (...ledgers: Ledger[]) =>
		unionLength(stretches.filter(({ ledger }) => ledgers.includes(ledger)));
	const feed = of('feed');
	const known = of('feed', 'mutual-aid');
	return { feed, 'mutual-aid': known - feed, other: of('feed', 'mutual-aid', 'other') - known };
}

function unionLength(stretches: readonly Stretch[]): number {
	let length = 0;
	let reached = Number.NEGATIVE_INFINITY;
	for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
		if (end <= reached) continue;
		length += end - Math.max(start, reached);
		reached = end;
	}
	return length;
}
