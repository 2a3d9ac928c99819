/** How long what was read is kept, by kind: Colibri forgets on purpose. */
import type { Kind } from './kind.ts';

export const DAY_MS = 86_400_000;

/** Days a thread is kept after it was said, first read, or its event ended, whichever is the latest. */
export const DEFAULT_RETENTION: Readonly<Record<Kind | 'sensitive', number>> = {
	sensitive: 30,
	distress: 30,
	event: 30,
	lost: 60,
	found: 60,
	need: 90,
	offer: 90,
	ride: 90,
	job: 90,
	question: 730,
	tip: 730,
	idea: 730,
	cause: 730,
	announcement: 730,
	other: 730,
};

export interface Perishable {
	readonly kind: Kind | null;
	readonly sensitive: boolean;
	/** Milliseconds since the epoch: the latest of when it was said, first read, and its event's end. */
	readonly from: number;
	/** Kept, tagged, confirmed or noted by the user: never forgotten. */
	readonly worked: boolean;
}

/** When the thread may be forgotten, ms since the epoch; null = never. */
export function forgetAt(
	thread: Perishable,
	days: Readonly<Record<Kind | 'sensitive', number>>,
): number | null {
	if (thread.worked) return null;
	const own = days[thread.kind ?? 'other'];
	return thread.from + (thread.sensitive ? Math.min(own, days.sensitive) : own) * DAY_MS;
}
