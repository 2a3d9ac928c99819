/**
 * Counts the time of one page: looks at its attention, sends what was counted every few seconds and at each
 * turn, keeps what was not confirmed. A crash loses at most one beat.
 */
import type { Ledger, TimeSegment } from '../domain/ledger.ts';
import type { TimeStanding } from '../domain/time-standing.ts';
import type { Clock } from '../platform/clock.ts';
import {
	type ActiveTime,
	advance,
	type Change,
	IDLE_AFTER,
	type Presence,
	startActiveTime,
} from './active-time.ts';
import { isPageVisible, watchAttention } from './attention-signals.ts';
import type { MediaWatch } from './media.ts';
import { createOutbox } from './segment-outbox.ts';

/** Between two messages while time is counted, ms. */
const BEAT = 5_000;
/** Between two looks at the page, ms: the address and the focus may change without a word. */
const LOOK = 1_000;
/** Between two questions while a wall stands and nothing is counted, ms. */
const ASK_AGAIN = 60_000;

/** The background's word on what was sent; `never` when this page is not to be counted any more. */
export type Appended = { readonly kept: number; readonly standing: TimeStanding } | 'later' | 'never';

export interface TimeKeeperMeans {
	readonly window: Window & typeof globalThis;
	readonly clock: Clock;
	/** Random id of this document. */
	readonly docId: string;
	readonly media: Pick<MediaWatch, 'isHeard'>;
	/** Where an address's time goes. */
	readonly ledgerOf: (url: string) => Ledger | null;
	readonly append: (segments: readonly TimeSegment[], ledger: Ledger | null) => Promise<Appended>;
	/** Each answer; `ledger` is where the page stands by now. */
	readonly onStanding: (standing: TimeStanding, ledger: Ledger | null) => void;
	/** The page moved to another ledger. */
	readonly onLedger: (ledger: Ledger | null) => void;
}

export interface TimeKeeper {
	/** Looks now: call it at each change of address. */
	look(): void;
	/** Takes a standing that an act of the user brought: answers still under way are older than it. */
	hear(standing: TimeStanding): void;
	/** A layer of ours covers the page: no time passes on it. */
	cover(covered: boolean): void;
}

export function keepTime(means: TimeKeeperMeans, pageSignal: AbortSignal): TimeKeeper {
	const { window, clock, docId, media, ledgerOf, append } = means;
	const refused = new AbortController();
	const signal = AbortSignal.any([pageSignal, refused.signal]);
	const outbox = createOutbox();
	let covered = false;
	let ledger = ledgerOf(window.location.href);
	let state: ActiveTime = startActiveTime(docId, now(), readPresence());
	let inputAt = state.inputAt;
	let saidAt = clock.monotonic();
	let actsHeard = 0;
	let timer: ReturnType<typeof setInterval> | undefined;

	function now() {
		return { wall: clock.now(), mono: clock.monotonic() };
	}

	function readPresence(): Presence {
		return {
			visible: isPageVisible(window.document),
			focused: window.document.hasFocus(),
			playing: media.isHeard(),
			ledger: covered ? null : ledger,
		};
	}

	function step(change: Change): void {
		const { state: next, grown } = advance(state, now(), { inputAt, ...change });
		state = next;
		inputAt = Math.max(inputAt, next.inputAt);
		if (grown) outbox.put(grown);
	}

	function look(): void {
		if (signal.aborted) return;
		const before = { ...state.presence, ledger };
		ledger = ledgerOf(window.location.href);
		step({ presence: readPresence() });
		const { visible, focused } = state.presence;
		tickWhile(visible);
		const moved = ledger !== before.ledger;
		if (moved) means.onLedger(ledger);
		const turned = moved || visible !== before.visible || focused !== before.focused;
		if (turned || clock.monotonic() - saidAt >= (covered ? ASK_AGAIN : BEAT)) say(turned);
	}

	/** Nothing to tell and nothing to ask: silence. */
	function say(turned: boolean): void {
		const asks = ledger === 'feed' && state.presence.visible && (turned || covered);
		if (asks || outbox.pending().length > 0) void ask();
	}

	/** Answers may cross: sending twice is harmless, and a beat lost to a slow background is not. */
	async function ask(): Promise<void> {
		saidAt = clock.monotonic();
		const sent = outbox.pending();
		const actsBefore = actsHeard;
		const answer = await append(sent, ledger);
		if (signal.aborted || answer === 'later') return;
		if (answer === 'never') return refused.abort();
		if (answer.kept === sent.length) outbox.confirm(sent);
		if (actsHeard === actsBefore) take(answer.standing);
	}

	function take(standing: TimeStanding): void {
		if (standing.known) step({ countUnfocused: standing.countUnfocused });
		means.onStanding(standing, ledger);
	}

	function tickWhile(visible: boolean): void {
		if (visible) timer ??= setInterval(look, LOOK);
		else stop();
	}

	function stop(): void {
		clearInterval(timer);
		timer = undefined;
	}

	function onInput(): void {
		const at = clock.monotonic();
		const wasIdle = at - inputAt > IDLE_AFTER;
		inputAt = at;
		// Attention that comes back is credited from here, not from the last look.
		if (wasIdle) step({});
	}

	watchAttention(window, { onChange: look, onInput }, signal);
	signal.addEventListener('abort', stop, { once: true });
	tickWhile(state.presence.visible);
	// A page that is looked at counts by itself, and tells with its first beat: the start of every page stays free of us.
	const { visible, focused } = state.presence;
	if (visible && (ledger === 'feed' || (ledger !== null && !focused))) void ask();
	return {
		look,
		hear(standing) {
			actsHeard += 1;
			if (!signal.aborted) take(standing);
		},
		cover(on) {
			covered = on;
			look();
		},
	};
}
