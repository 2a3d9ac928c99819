import type { GateOutcome } from './time-act.ts';
import type { Spent } from './time-union.ts';

/** One day of the week view. `spent` is null before Colibri measured anything: unknown, not zero. */
export interface TimeDay {
	readonly day: string;
	readonly spent: Spent | null;
}

/** The quiet week view, and the limit of the feed. */
export interface TimeWeek {
	/** Seven days, today last. */
	readonly days: readonly TimeDay[];
	/** Limit in force today, minutes; null = none. */
	readonly limit: number | null;
	/** Minutes that extensions added to it today. */
	readonly extended: number;
	/** A looser limit that will hold from a later day. */
	readonly nextLimit: { readonly minutes: number | null; readonly fromDay: string } | null;
	/** A limit to propose from the user's own days, minutes; null = none to propose. */
	readonly proposal: number | null;
	/** The local hour at which a day starts. */
	readonly dayStartsAt: number;
	/** How the gate before the feed ended, these seven days. */
	readonly gate: Readonly<Record<GateOutcome, number>>;
}
