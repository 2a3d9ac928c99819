import type { TimeAct } from './time-act.ts';
import type { Stretch } from './time-union.ts';

/** A longer pause ends a sitting, ms. */
export const SITTING_GAP = 15 * 60_000;

/** Since when the user has been at it, all ledgers together, whatever day began meanwhile. */
export function sittingStart(now: number, stretches: readonly Stretch[]): number {
	let start = now;
	for (const stretch of stretches.toSorted((a, b) => b.end - a.end)) {
		if (start - stretch.end > SITTING_GAP) break;
		start = Math.min(start, stretch.start);
	}
	return start;
}

/** The gate stands before the first visit to the feed of a sitting: until the user chose to go in, once. */
export function isGateDue(now: number, stretches: readonly Stretch[], acts: readonly TimeAct[]): boolean {
	const entries = acts.filter(isEntry).map(({ at }) => at);
	// Going in is itself a moment of the sitting: it holds before any time was counted.
	const moments = entries.map((at) => ({ ledger: 'feed' as const, start: at, end: at }));
	const start = sittingStart(now, [...stretches, ...moments]);
	return !entries.some((at) => at >= start);
}

function isEntry(act: TimeAct): boolean {
	return (
		act.type === 'extension' || act.type === 'urgent' || (act.type === 'gate' && act.outcome === 'entered')
	);
}
