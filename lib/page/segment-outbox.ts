import type { TimeSegment } from '../domain/ledger.ts';

/** Stretches that the background has not confirmed: each is sent again until it does. */
export interface SegmentOutbox {
	/** Takes a new stretch, or the later end of one. */
	put(segment: TimeSegment): void;
	/** What to send, oldest first. */
	pending(): readonly TimeSegment[];
	/** These are on disk. What grew since they were sent stays. */
	confirm(sent: readonly TimeSegment[]): void;
}

/** What one message carries: more waits for the next. */
const MOST_AT_ONCE = 500;

export function createOutbox(): SegmentOutbox {
	const waiting = new Map<number, TimeSegment>();
	return {
		put: (segment) => void waiting.set(segment.seq, segment),
		pending: () => [...waiting.values()].slice(0, MOST_AT_ONCE),
		confirm(sent) {
			for (const { seq, end } of sent) if (waiting.get(seq)?.end === end) waiting.delete(seq);
		},
	};
}
