import type { Spent } from './time-union.ts';

/** How time stands today. Unreadable time is said as such, never as zero, and nothing stands in the way then. */
export type TimeStanding = { readonly known: false } | KnownStanding;

export interface KnownStanding {
	readonly known: true;
	/** Local date of the running day, YYYY-MM-DD. */
	readonly day: string;
	/** Milliseconds today, by ledger. */
	readonly spent: Spent;
	/** Today's limit of the feed with extensions, ms; null = none. */
	readonly feedBudget: number | null;
	/** Minutes of extension still to be had today. */
	readonly extensionLeft: number;
	/** How long the next extension waits, ms: longer each time. */
	readonly extensionWait: number;
	/** What this page should show now. `reminder` is answered to one page, once a day. */
	readonly show: TimeNotice;
	/** The user tapped "C'est urgent": nothing stands in the way until this instant (ms), else null. */
	readonly urgentUntil: number | null;
	/** The user's choice: a visible page counts without focus. */
	readonly countUnfocused: boolean;
	/** A few of the user's groups, to go to instead of the feed. */
	readonly ways: readonly GroupWay[];
}

export type TimeNotice = 'nothing' | 'reminder' | 'limit' | 'gate';

export interface GroupWay {
	readonly name: string;
	readonly url: string;
}
