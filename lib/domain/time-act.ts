/**
 * What happened around a day's time, kept so that no part of Colibri has to remember it: the background may
 * die at any instant, several tabs may ask at once. Acts are never changed, only added; merging is a union by id.
 */
interface Act {
	/** Random, or `<day>/<type>` for what happens once a day. */
	readonly id: string;
	readonly day: string;
	/** Milliseconds since the epoch. */
	readonly at: number;
}

/** A threshold was told: at most once a day, whatever the tabs. */
export interface ThresholdAct extends Act {
	readonly type: 'reminder' | 'limit';
}

/** More time, counted from the feed time already used when it was granted (ms). */
export interface ExtensionAct extends Act {
	readonly type: 'extension';
	readonly use: number;
	readonly minutes: number;
}

/** The limit was lowered: extensions granted before it no longer hold. */
export interface TighteningAct extends Act {
	readonly type: 'tightening';
}

/** "C'est urgent": nothing stands in the way until `until`. Never counted, never capped. */
export interface UrgentAct extends Act {
	readonly type: 'urgent';
	readonly until: number;
}

/** How the gate before the feed ended. */
export interface GateAct extends Act {
	readonly type: 'gate';
	readonly outcome: GateOutcome;
}

export const GATE_OUTCOMES = ['searched', 'left', 'entered'] as const;
export type GateOutcome = (typeof GATE_OUTCOMES)[number];

export type TimeAct = ThresholdAct | ExtensionAct | TighteningAct | UrgentAct | GateAct;

/** The id of what happens at most once a day. */
export function onceADay(type: ThresholdAct['type'], day: string): string {
	return `${day}/${type}`;
}
