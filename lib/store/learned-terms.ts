/**
 * What was learned, term by term: a text is judged by reading its own terms, however many lessons there are.
 * Derived from the lessons: made again at will, never in a backup.
 */
import type { LeaningRecord } from '../domain/learned.ts';

export interface LearnedTermRow {
	readonly term: string;
	/** Lessons the term stood in. */
	readonly threads: number;
	/** Of them, how many by label. */
	readonly labels: Readonly<Record<string, number>>;
}

/** What is told of all lessons together; kept in `meta`. */
export interface LearnedTotals {
	readonly threads: number;
	readonly labels: Readonly<Record<string, number>>;
	readonly record: Readonly<Record<string, LeaningRecord>>;
}

export const LEARNED_TOTALS = 'learned-totals';
