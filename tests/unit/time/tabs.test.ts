/** Several tabs, a road that loses and doubles, a background that dies, tabs that crash, nights of sleep. */
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { type KeptSegment, keepSegment } from '#lib/domain/kept-segment.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { spentOver } from '#lib/domain/time-union.ts';
import { type ActiveTime, advance, type Moment, startActiveTime } from '#lib/page/active-time.ts';
import { createOutbox, type SegmentOutbox } from '#lib/page/segment-outbox.ts';
import { runs } from '#tests/support/runs.ts';
import { setZone } from './zones.ts';

const before = process.env.TZ;
setZone('Europe/Paris');
afterAll(() => setZone(before ?? 'UTC'));

const TABS = 3;
/** An hour before the clocks go back. */
const START = Date.parse('2026-10-25T00:00Z');

const step = fc.record({
	/** Until the next look; a beat each time. */
	ms: fc.integer({ min: 50, max: 5000 }),
	/** Who has the focus from now on: a tab, or another program. */
	focus: fc.option(fc.nat(TABS - 1), { freq: 3 }),
	isInput: fc.boolean(),
	ledger: fc.constantFrom<Ledger | null>('feed', 'feed', 'mutual-aid', 'other', null),
	delivery: fc.constantFrom('kept', 'kept', 'lost', 'unanswered', 'twice'),
	sleep: fc.oneof(
		{ weight: 12, arbitrary: fc.constant(null) },
		{
			weight: 1,
			arbitrary: fc.record({ hours: fc.integer({ min: 1, max: 12 }), ticks: fc.boolean() }),
		},
	),
	crash: fc.oneof({ weight: 12, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

interface Tab {
	state: ActiveTime;
	readonly outbox: SegmentOutbox;
}

interface World {
	readonly road: 'bad' | 'good';
	readonly crashes: boolean;
}

function live(steps: readonly Step[], { road, crashes }: World) {
	const rows = new Map<string, KeptSegment>();
	let at: Moment = { wall: START, mono: 0 };
	let documents = 0;
	const open = (): Tab => {
		documents += 1;
		const nowhere = { visible: true, focused: false, playing: false, ledger: null };
		return { state: startActiveTime(`doc${documents}`, at, nowhere), outbox: createOutbox() };
	};
	const tabs = Array.from({ length: TABS }, open);
	// The oracle knows the truth and adds it up.
	let truth = 0;
	let interruptions = 0;
	let attention = null as { readonly tab: number; inputAt: number } | null;

	function look(tab: Tab, change: Parameters<typeof advance>[2] = {}): void {
		const { state, grown } = advance(tab.state, at, change);
		tab.state = state;
		if (grown) tab.outbox.put(grown);
	}
	function send(tab: Tab, delivery: Step['delivery']): void {
		const sent = tab.outbox.pending();
		if (delivery === 'lost') return;
		for (const segment of delivery === 'twice' ? [...sent, ...sent] : sent) {
			const key = `${segment.docId}/${segment.seq}`;
			rows.set(key, keepSegment(rows.get(key), segment, 4));
		}
		if (delivery !== 'unanswered') tab.outbox.confirm(sent);
	}

	for (const { ms, focus, isInput, ledger, delivery, sleep, crash } of steps) {
		const seen = attention && tabs[attention.tab]?.state.presence;
		if (attention && seen?.ledger) truth += Math.min(ms, Math.max(0, attention.inputAt + 60_000 - at.mono));
		at = { wall: at.wall + ms, mono: at.mono + ms };
		if (attention && isInput) attention.inputAt = at.mono;
		tabs.forEach((tab, index) => {
			look(tab, attention?.tab === index && isInput ? { inputAt: at.mono } : {});
			send(tab, road === 'bad' ? delivery : 'kept');
		});
		if (sleep) {
			interruptions += 1;
			const slept = sleep.hours * 3_600_000;
			at = { wall: at.wall + slept, mono: at.mono + (sleep.ticks ? slept : 0) };
			for (const tab of tabs) look(tab);
		}
		if (crash && crashes) {
			interruptions += 1;
			if (focus !== null) tabs[focus] = open();
		}
		const was = attention?.tab;
		if (focus === null) attention = null;
		else if (focus !== was || (crash && crashes)) attention = { tab: focus, inputAt: at.mono };
		tabs.forEach((tab, index) => {
			const focused = index === focus;
			const here = focused ? ledger : tab.state.presence.ledger;
			look(tab, { presence: { visible: true, focused, playing: false, ledger: here } });
		});
	}
	for (const tab of tabs) send(tab, 'kept');
	const spent = spentOver([...rows.values()]);
	const total = spent.feed + spent['mutual-aid'] + spent.other;
	return { spent, total, truth, interruptions, elapsed: at.wall - START };
}

it('P2 T13 the account is the truth within 5 s an interruption', () => {
	fc.assert(
		fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
			const { total, truth, interruptions } = live(steps, { road: 'good', crashes: true });
			expect(Math.abs(total - truth)).toBeLessThanOrEqual(5000 * interruptions);
		}),
		runs(150),
	);
});

it('P4 T12 deaths, losses and doubles on the road change nothing once the page has sent again', () => {
	fc.assert(
		fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
			const bad = live(steps, { road: 'bad', crashes: false });
			const good = live(steps, { road: 'good', crashes: false });
			expect(bad.spent).toEqual(good.spent);
		}),
		runs(150),
	);
});

it('P1 T6 any number of tabs never make more than the time elapsed', () => {
	fc.assert(
		fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
			const { total, elapsed } = live(steps, { road: 'bad', crashes: true });
			expect(total).toBeGreaterThanOrEqual(0);
			expect(total).toBeLessThanOrEqual(elapsed);
		}),
		runs(150),
	);
});
