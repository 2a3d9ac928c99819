/** How long what was read is kept, by what it is: Colibri forgets on purpose. */
import type { Kind } from './kind.ts';

export const DAY_MS = 86_400_000;

/** What is kept equally long, the shortest first. */
export const SPANS = ['sensitive', 'event', 'lost', 'exchange', 'job', 'rest'] as const;
export type Span = (typeof SPANS)[number];

/** Days a thread is kept after it was said, first read, or its event ended, whichever is the latest. */
export type KeptDays = Readonly<Record<Span, number>>;

export const DEFAULT_KEPT_DAYS: KeptDays = {
	sensitive: 30,
	event: 30,
	lost: 60,
	exchange: 90,
	job: 90,
	rest: 730,
};

/** The user may choose from a day to ten years. */
export const MOST_KEPT_DAYS = 3650;

const SPAN_OF: Readonly<Record<Kind, Span>> = {
	distress: 'sensitive',
	event: 'event',
	lost: 'lost',
	found: 'lost',
	need: 'exchange',
	offer: 'exchange',
	ride: 'exchange',
	job: 'job',
	question: 'rest',
	tip: 'rest',
	idea: 'rest',
	cause: 'rest',
	announcement: 'rest',
	other: 'rest',
};

export interface Perishable {
	readonly kind: Kind | null;
	readonly sensitive: boolean;
	/** Milliseconds since the epoch: the latest of when it was said, first read, and its event's end. */
	readonly from: number;
	/** Kept, tagged, confirmed or noted by the user: never forgotten. */
	readonly worked: boolean;
}

/** When the thread may be forgotten, ms since the epoch; null = never. What is sensitive never outlives its kind. */
export function forgetAt(thread: Perishable, days: KeptDays): number | null {
	if (thread.worked) return null;
	const own = days[SPAN_OF[thread.kind ?? 'other']];
	return thread.from + (thread.sensitive ? Math.min(own, days.sensitive) : own) * DAY_MS;
}
