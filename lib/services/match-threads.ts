import type { Thread } from '#lib/domain/post.ts';
import type { Understanding } from '#lib/domain/understanding.ts';

/** A thread with what was understood of it. */
export interface UnderstoodThread {
	readonly thread: Thread;
	readonly understanding: Understanding;
}

export interface ThreadMatch<Candidate> {
	readonly thread: Candidate;
	readonly type: 'need-offer' | 'lost-found' | 'ride' | 'duplicate';
	/** From 0 to 1. */
	readonly score: number;
	/** Words both share, as written in the candidate. */
	readonly because: readonly string[];
}

/** Threads that answer or repeat this one, best first. */
export function matchThreads<Candidate extends UnderstoodThread>(
	_thread: UnderstoodThread,
	_candidates: readonly Candidate[],
): ThreadMatch<Candidate>[] {
	return [];
}
