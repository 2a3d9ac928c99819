/**
 * When a page really has its reader's attention, as a pure state machine: signals and clock readings in,
 * stretches of time out. It holds no timer and asks nothing of the browser.
 */
import type { Ledger, TimeSegment } from '../domain/ledger.ts';

/** One reading of both clocks, ms: wall time may jump, monotonic time may stop in sleep. */
export interface Moment {
	readonly wall: number;
	readonly mono: number;
}

/** What the page can tell of itself. */
export interface Presence {
	readonly visible: boolean;
	readonly focused: boolean;
	/** Unmuted media is playing: watching needs no hand. */
	readonly playing: boolean;
	/** Where the page stands; null = not counted. */
	readonly ledger: Ledger | null;
}

export interface ActiveTime {
	readonly docId: string;
	readonly presence: Presence;
	/** The user's choice: a page seen on a second screen counts without focus. */
	readonly countUnfocused: boolean;
	/** Monotonic instant of the last input. */
	readonly inputAt: number;
	/** All before it is credited or dropped. */
	readonly settled: Moment;
	/** The stretch that the next credit may lengthen. */
	readonly running: TimeSegment | null;
	readonly nextSeq: number;
}

export interface Change {
	readonly presence?: Presence;
	readonly countUnfocused?: boolean;
	/** Monotonic instant of an input not told yet. */
	readonly inputAt?: number;
}

/** Attention is believed this long after the last input, ms. */
export const IDLE_AFTER = 60_000;
/** A longer gap between two moments is sleep, or a page that did not run: nothing is known of it. */
const LONGEST_GAP = 30_000;
/** Clocks read side by side differ by their rounding, at most this many ms. */
const ROUNDING = 250;

export function startActiveTime(docId: string, at: Moment, presence: Presence): ActiveTime {
	return {
		docId,
		presence,
		countUnfocused: false,
		inputAt: at.mono,
		settled: at,
		running: null,
		nextSeq: 0,
	};
}

/**
 * Credits the time since the last moment under what was known then, and takes note of what changed. `grown`
 * is the stretch that got longer, if one did: new, or the same number with a later end.
 */
export function advance(
	state: ActiveTime,
	at: Moment,
	change: Change = {},
): { readonly state: ActiveTime; readonly grown: TimeSegment | null } {
	const inputAt = Math.max(state.inputAt, change.inputAt ?? state.inputAt);
	const keptAttention = inputAt - state.inputAt <= IDLE_AFTER;
	const credited = credit(keptAttention ? { ...state, inputAt } : state, at);
	const presence = change.presence ?? state.presence;
	const countUnfocused = change.countUnfocused ?? state.countUnfocused;
	// Coming to a page, or back to it, is the act of someone who is there.
	const came = isSeen(presence, countUnfocused) && !isSeen(state.presence, state.countUnfocused);
	const next = {
		...credited,
		presence,
		countUnfocused,
		inputAt: came ? Math.max(inputAt, at.mono) : inputAt,
		settled: at,
	};
	const isAttentive = presence.playing || at.mono - next.inputAt < IDLE_AFTER;
	const goesOn = isSeen(presence, countUnfocused) && isAttentive && presence.ledger === state.presence.ledger;
	return {
		state: goesOn ? next : { ...next, running: null },
		grown: credited.running === state.running ? null : credited.running,
	};
}

function isSeen({ visible, focused }: Presence, countUnfocused: boolean): boolean {
	return visible && (focused || countUnfocused);
}

function credit(state: ActiveTime, at: Moment): ActiveTime {
	const { presence, settled, running } = state;
	const wall = at.wall - settled.wall;
	const gap = Math.min(wall, at.mono - settled.mono);
	if (gap < 0 || gap > LONGEST_GAP) return { ...state, running: null };
	const attentive = presence.playing ? gap : gap - Math.max(0, at.mono - (state.inputAt + IDLE_AFTER));
	const { ledger } = presence;
	if (ledger === null || attentive <= 0 || !isSeen(presence, state.countUnfocused)) return state;
	// Wall time is whole, monotonic time is not.
	const start = wall - gap <= ROUNDING ? settled.wall : at.wall - Math.floor(gap);
	const end = Math.min(at.wall, start + (attentive === gap ? wall : Math.floor(attentive)));
	if (end <= start) return state;
	if (running?.ledger === ledger && Math.abs(start - running.end) <= ROUNDING)
		return { ...state, running: { ...running, end: Math.max(running.end, end) } };
	const { docId, nextSeq: seq } = state;
	return { ...state, running: { docId, seq, start, end, ledger }, nextSeq: seq + 1 };
}
