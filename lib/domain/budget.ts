/**
 * The daily limit of the feed. Tightening counts at once, loosening from the next day; an extension is counted
 * from the time already used, so that one is always enough to go on; it ends with the day.
 */
import { shiftDay } from './day.ts';
import type { Settings } from './settings.ts';
import type { ExtensionAct, TimeAct } from './time-act.ts';

const MINUTE = 60_000;

/** Share of the budget at which the one reminder is told. */
export const REMINDER_AT = 0.8;

/** The minutes one extension gives. */
export const EXTENSION_MINUTES = 5;

/** "C'est urgent" opens the way for this long, ms; it can be tapped again. */
export const URGENT_FOR = 15 * MINUTE;

/** The day's extensions wait this long before they are given, ms: the last one for all that follow. */
const WAITS = [5_000, 10_000, 20_000] as const;

type LimitSettings = Pick<Settings, 'feedLimitMinutes' | 'nextFeedLimit'>;

/** The limit in force on a day, in minutes; null = none. */
export function limitOn(day: string, { feedLimitMinutes, nextFeedLimit }: LimitSettings): number | null {
	return nextFeedLimit && day >= nextFeedLimit.fromDay ? nextFeedLimit.minutes : feedLimitMinutes;
}

/** What to store when the user chooses a limit on `day`. `tightened`: less than before, in force at once. */
export function changeLimit(
	day: string,
	settings: LimitSettings,
	minutes: number | null,
): LimitSettings & { readonly tightened: boolean } {
	const current = limitOn(day, settings);
	const tightened = orNone(minutes) < orNone(current);
	if (tightened || minutes === current) return { feedLimitMinutes: minutes, nextFeedLimit: null, tightened };
	return { feedLimitMinutes: current, nextFeedLimit: { minutes, fromDay: shiftDay(day, 1) }, tightened };
}

/**
 * The day's budget of the feed, ms: the limit, or what the last extension opened when that is more. Lowering
 * the limit ends the extensions granted before it.
 * @param acts the day's, in the order they happened
 */
export function budgetOf(limit: number | null, acts: readonly TimeAct[]): number | null {
	if (limit === null) return null;
	let extended = 0;
	for (const act of acts) {
		if (act.type === 'extension') extended = act.use + act.minutes * MINUTE;
		if (act.type === 'tightening') extended = 0;
	}
	return Math.max(limit * MINUTE, extended);
}

/**
 * Minutes of extension that still hold: since the limit was last lowered.
 * @param acts the day's, in the order they happened
 */
export function minutesExtended(acts: readonly TimeAct[]): number {
	const lowered = acts.findLastIndex((act) => act.type === 'tightening');
	return minutesOf(acts.slice(lowered + 1));
}

/** Minutes of extension still to be had that day. */
export function extensionLeft(cap: number, acts: readonly TimeAct[]): number {
	return Math.max(0, cap - minutesOf(acts));
}

/** How long the next extension waits, ms. */
export function extensionWait(acts: readonly TimeAct[]): number {
	return WAITS[Math.min(extensionsOf(acts).length, WAITS.length - 1)] ?? 0;
}

/** Minutes to grant now: 0 while the budget lasts, or when the day's extensions are used up. */
export function minutesToGrant(
	asked: number,
	{ use, budget, left }: { readonly use: number; readonly budget: number | null; readonly left: number },
): number {
	return thresholdAt(use, budget) === 'limit' ? Math.min(asked, left) : 0;
}

/** The threshold that use has reached, the higher one alone. */
export function thresholdAt(use: number, budget: number | null): 'limit' | 'reminder' | null {
	if (budget === null) return null;
	if (use >= budget) return 'limit';
	return use >= budget * REMINDER_AT ? 'reminder' : null;
}

/** Until when an urgent need keeps the way open, or null. */
export function urgentUntil(now: number, acts: readonly TimeAct[]): number | null {
	const until = Math.max(0, ...acts.map((act) => (act.type === 'urgent' ? act.until : 0)));
	return until > now ? until : null;
}

/** Fewest measured days before a limit is proposed, and fewest of them with time on the feed. */
const DAYS_MEASURED = 7;
const DAYS_OF_FEED = 3;

/**
 * A limit to propose, in minutes: a fifth below the user's own median day, never above it, and none before a
 * whole week was measured: a number given too early would be read as a permission.
 * @param feed time on the feed of each measured whole day, ms
 */
export function proposeLimit(feed: readonly number[]): number | null {
	if (feed.length < DAYS_MEASURED) return null;
	const used = feed.filter((spent) => spent >= MINUTE).toSorted((a, b) => a - b);
	if (used.length < DAYS_OF_FEED) return null;
	const middle = (used.length - 1) / 2;
	const median = ((used[Math.floor(middle)] ?? 0) + (used[Math.ceil(middle)] ?? 0)) / 2;
	return Math.floor((median * 0.8) / MINUTE) || null;
}

function extensionsOf(acts: readonly TimeAct[]): ExtensionAct[] {
	return acts.filter((act) => act.type === 'extension');
}

function orNone(minutes: number | null): number {
	return minutes ?? Number.POSITIVE_INFINITY;
}

function minutesOf(acts: readonly TimeAct[]): number {
	return extensionsOf(acts).reduce((sum, { minutes }) => sum + minutes, 0);
}
