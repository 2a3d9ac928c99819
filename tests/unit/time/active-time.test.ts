import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimeSegment } from '#lib/domain/ledger.ts';
import {
	type ActiveTime,
	advance,
	type Change,
	type Moment,
	startActiveTime,
} from '#lib/page/active-time.ts';
import { runs } from '#tests/support/runs.ts';

const HERE = { visible: true, focused: true, playing: false, ledger: 'feed' } as const;
const AWAY = { ...HERE, focused: false };
const NOON = Date.parse('2026-03-04T11:00Z');

/** A page and its two clocks. */
class Page {
	state: ActiveTime;
	at: Moment = { wall: NOON, mono: 1000 };
	readonly #stretches = new Map<number, TimeSegment>();

	constructor(presence: typeof HERE | Change['presence'] = HERE) {
		this.state = startActiveTime('a', this.at, presence);
	}

	/** Seconds pass on both clocks, or differently on each. */
	pass(seconds: number, mono = seconds): this {
		this.at = { wall: Math.round(this.at.wall + seconds * 1000), mono: this.at.mono + mono * 1000 };
		return this;
	}

	look(change: Change = {}): this {
		const { state, grown } = advance(this.state, this.at, change);
		this.state = state;
		if (grown) this.#stretches.set(grown.seq, grown);
		return this;
	}

	/** Someone at it: a look every second, an input each time. */
	use(seconds: number): this {
		for (let second = 0; second < seconds; second += 1) this.pass(1).look({ inputAt: this.at.mono });
		return this;
	}

	/** Nobody touches anything. */
	leave(seconds: number): this {
		for (let second = 0; second < seconds; second += 1) this.pass(1).look();
		return this;
	}

	get stretches(): TimeSegment[] {
		return [...this.#stretches.values()];
	}

	/** Seconds counted. */
	get total(): number {
		return this.stretches.reduce((sum, { start, end }) => sum + end - start, 0) / 1000;
	}
}

describe('what counts', () => {
	it('T1 a page seen, focused and used', () => {
		expect(new Page().use(600).total).toBe(600);
	});

	it('T2 not a page without focus, unless its user chose so', () => {
		expect(new Page(AWAY).use(60).total).toBe(0);
		expect(new Page(AWAY).look({ countUnfocused: true }).use(60).total).toBe(60);
	});

	it('T3 until 60 s after the last input, never subtracted later', () => {
		const page = new Page().use(30).leave(300);
		expect(page.total).toBe(90);
		expect(page.use(10).total).toBe(90 + 9);
	});

	it('T3 from the input that ends an absence', () => {
		const page = new Page().leave(600).look({ inputAt: 601_000 });
		expect(page.leave(5).total).toBe(65);
		expect(page.stretches.map(({ seq, start, end }) => [seq, end - start])).toEqual([
			[0, 60_000],
			[1, 5_000],
		]);
	});

	it('T4 without an end while unmuted media plays, and 60 s after the last input once it stops', () => {
		const page = new Page({ ...HERE, playing: true }).leave(1800);
		expect(page.total).toBe(1800);
		expect(page.look({ presence: HERE }).leave(60).total).toBe(1800);
	});

	it('T5 not what is heard from a hidden tab', () => {
		expect(new Page({ ...HERE, visible: false, playing: true }).leave(600).total).toBe(0);
	});

	it('T7 not a page that is being prepared or kept aside: coming back is a new stretch', () => {
		const page = new Page({ ...HERE, visible: false }).leave(60).look({ presence: HERE }).use(10);
		page.look({ presence: { ...HERE, visible: false } }).leave(60);
		page.look({ presence: HERE }).use(10);
		expect(page.stretches.map(({ seq, start, end }) => [seq, end - start])).toEqual([
			[0, 10_000],
			[1, 10_000],
		]);
	});

	it('T8 a gap up to 30 s: a long task loses nothing', () => {
		const page = new Page().use(5).pass(30).look();
		expect(page.total).toBe(35);
		expect(page.stretches).toHaveLength(1);
	});

	it('T9 nothing of a longer gap, nor of a clock that goes back', () => {
		expect(new Page().use(5).pass(30.001).look().total).toBe(5);
		expect(new Page().use(5).pass(-3600, 1).look().total).toBe(5);
		expect(new Page().use(5).pass(1, -5).look().total).toBe(5);
	});

	it('T9 the lesser of both clocks when one jumps ahead', () => {
		const page = new Page().use(5).pass(3600, 4).look();
		expect(page.total).toBe(9);
		expect(page.stretches.at(-1)).toMatchObject({ seq: 1, end: page.at.wall });
	});

	it('T10 at most 30 s of a night with the lid closed', () => {
		expect(new Page().use(10).pass(28_800, 3).look().leave(5).total).toBeLessThanOrEqual(10 + 30);
		const woken = new Page().use(10).pass(28_800).look().use(5).total;
		expect(woken).toBeGreaterThan(10);
		expect(woken).toBeLessThanOrEqual(10 + 5);
	});

	it('T11 a locked screen sends nothing: the stretch ends without any word of it', () => {
		const page = new Page().use(10).leave(3600);
		expect(page.total).toBe(70);
		expect(page.state.running).toBeNull();
	});

	it('T16 each ledger its own: what was before keeps it', () => {
		const page = new Page().use(20).look({ presence: { ...HERE, ledger: 'mutual-aid' } });
		page.use(10).look({ presence: HERE }).use(5);
		expect(page.stretches.map(({ ledger, start, end }) => [ledger, (end - start) / 1000])).toEqual([
			['feed', 20],
			['mutual-aid', 10],
			['feed', 5],
		]);
	});

	it('T19 not messages, nor what is under a layer of ours', () => {
		expect(new Page({ ...HERE, ledger: null }).use(60).total).toBe(0);
	});

	it('T27 a phone whose screen goes off tells it by being hidden', () => {
		const page = new Page().use(10).look({ presence: { ...HERE, visible: false, focused: false } });
		expect(page.leave(30).total).toBe(10);
	});
});

describe('for any trace', () => {
	const step = fc.record({
		seconds: fc.nat(40_000).map((ms) => ms / 1000),
		mono: fc.double({ min: 0, max: 40, noNaN: true }),
		same: fc.boolean(),
		isInput: fc.boolean(),
		visible: fc.boolean(),
		focused: fc.boolean(),
		playing: fc.boolean(),
		ledger: fc.constantFrom('feed' as const, 'mutual-aid' as const, 'other' as const, null),
	});
	type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

	function play(page: Page, steps: readonly Step[]): Page {
		for (const { seconds, mono, same, isInput, ...presence } of steps) {
			page.pass(seconds, same ? seconds : mono);
			page.look({ presence, ...(isInput && { inputAt: page.at.mono }) });
		}
		return page;
	}

	it('P1 P6 stretches lie within the wall time elapsed, never overlap, and keep their ledger', () => {
		fc.assert(
			fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
				const page = play(new Page(), steps);
				let reached = NOON;
				for (const { start, end, ledger } of page.stretches) {
					expect(start).toBeGreaterThanOrEqual(reached);
					expect(end).toBeGreaterThan(start);
					expect(ledger).not.toBeNull();
					reached = end;
				}
				expect(reached).toBeLessThanOrEqual(page.at.wall);
			}),
			runs(400),
		);
	});

	it('P12 a sleep of any length, anywhere, changes the total by at most 30 s', () => {
		const sleep = fc.record({ hours: fc.double({ min: 0.01, max: 12, noNaN: true }), ticks: fc.boolean() });
		const trace = fc
			.array(step, { maxLength: 20 })
			.map((steps) => steps.map((each) => ({ ...each, same: true })));
		// The hand that wakes the machine is there in both.
		const touched = (page: Page) => page.look({ inputAt: page.at.mono });
		fc.assert(
			fc.property(trace, trace, sleep, (first, then, { hours, ticks }) => {
				const awake = play(touched(play(new Page(), first)), then).total;
				const asleep = play(new Page(), first);
				asleep.pass(hours * 3600, ticks ? hours * 3600 : 0).look();
				const woken = play(touched(asleep), then).total;
				expect(Math.abs(woken - awake)).toBeLessThanOrEqual(30);
			}),
			runs(400),
		);
	});
});
