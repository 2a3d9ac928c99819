import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	budgetOf,
	changeLimit,
	extensionLeft,
	extensionWait,
	limitOn,
	minutesExtended,
	minutesToGrant,
	proposeLimit,
	thresholdAt,
	urgentUntil,
} from '#lib/domain/budget.ts';
import { shiftDay } from '#lib/domain/day.ts';
import type { TimeAct } from '#lib/domain/time-act.ts';
import { runs } from '#tests/support/runs.ts';

const MINUTE = 60_000;
const DAY = '2026-03-04';
const none = { feedLimitMinutes: null, nextFeedLimit: null };

let ids = 0;
const act = <Type extends TimeAct['type']>(type: Type, fields: object = {}): TimeAct =>
	({ id: String(++ids), day: DAY, at: ids, type, ...fields }) as unknown as TimeAct;
const extension = (use: number, minutes = 5) => act('extension', { use, minutes });

const limit = fc.option(fc.integer({ min: 1, max: 600 }));
const looseness = (minutes: number | null) => minutes ?? Number.POSITIVE_INFINITY;

describe('the limit', () => {
	it('is none until its user sets one', () => {
		expect(limitOn(DAY, none)).toBeNull();
		expect(budgetOf(null, [])).toBeNull();
		expect(thresholdAt(10 * 3_600_000, null)).toBeNull();
	});

	it('P11 loosening never affects the current day, tightening always does', () => {
		fc.assert(
			fc.property(fc.array(limit, { minLength: 1, maxLength: 6 }), (choices) => {
				let settings: Parameters<typeof limitOn>[1] = none;
				for (const wanted of choices) {
					const before = limitOn(DAY, settings);
					const { tightened, ...next } = changeLimit(DAY, settings, wanted);
					settings = next;
					const now = looseness(limitOn(DAY, settings));
					expect(tightened).toBe(looseness(wanted) < looseness(before));
					expect(now).toBe(Math.min(looseness(before), looseness(wanted)));
					expect(limitOn(shiftDay(DAY, 1), settings)).toBe(wanted);
				}
			}),
			runs(300),
		);
	});

	it('T29 lowered below use, is reached, and extensions granted before it no longer hold', () => {
		const use = 22 * MINUTE;
		const acts = [extension(20 * MINUTE)];
		expect(thresholdAt(use, budgetOf(20, acts))).toBe('reminder');
		expect(thresholdAt(use, budgetOf(10, [...acts, act('tightening')]))).toBe('limit');
	});

	it('T32 P9 tells nothing under 80 %, and the higher threshold alone', () => {
		const at = (minutes: number) => thresholdAt(minutes * MINUTE, 20 * MINUTE);
		expect([at(15.9), at(16), at(19.9), at(20), at(300)]).toEqual([
			null,
			'reminder',
			'reminder',
			'limit',
			'limit',
		]);
	});
});

describe('a rallonge', () => {
	it('T28 P8 leaves exactly its minutes, in one click, however far past the limit', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 600 }),
				fc.integer({ min: 0, max: 5 * 3_600_000 }),
				fc.integer({ min: 1, max: 30 }),
				(limitMinutes, beyond, minutes) => {
					const use = limitMinutes * MINUTE + beyond;
					const granted = minutesToGrant(minutes, { use, budget: budgetOf(limitMinutes, []), left: 600 });
					const budget = budgetOf(limitMinutes, [extension(use, granted)]);
					expect((budget ?? 0) - use).toBe(minutes * MINUTE);
				},
			),
			runs(200),
		);
	});

	it('T28 ends at rollover: another day has its own acts', () => {
		expect(budgetOf(20, [])).toBe(20 * MINUTE);
	});

	it('is not granted while the budget lasts: the second of two clicks changes nothing', () => {
		expect(minutesToGrant(5, { use: 19 * MINUTE, budget: 20 * MINUTE, left: 15 })).toBe(0);
		expect(minutesToGrant(5, { use: 20 * MINUTE, budget: 20 * MINUTE, left: 15 })).toBe(5);
	});

	it('stays within the cap of the day', () => {
		const acts = [extension(0), extension(0), extension(0, 4)];
		expect(extensionLeft(15, acts)).toBe(1);
		expect(minutesToGrant(5, { use: MINUTE, budget: MINUTE, left: extensionLeft(15, acts) })).toBe(1);
		expect(extensionLeft(10, acts)).toBe(0);
	});

	it('waits 5, then 10, then 20 seconds', () => {
		const waits = [0, 1, 2, 3].map((count) =>
			extensionWait(Array.from({ length: count }, () => extension(0))),
		);
		expect(waits).toEqual([5_000, 10_000, 20_000, 20_000]);
	});
});

it('P7 more use never leaves more', () => {
	fc.assert(
		fc.property(
			fc.array(fc.tuple(fc.constantFrom('extension', 'tightening'), fc.nat(7_200_000)), { maxLength: 5 }),
			fc.nat(7_200_000),
			fc.nat(7_200_000),
			(happened, use, more) => {
				const acts = happened.map(([type, at]) => (type === 'extension' ? extension(at) : act('tightening')));
				const budget = budgetOf(20, acts) ?? 0;
				expect(budget - (use + more)).toBeLessThanOrEqual(budget - use);
				const ranks = [null, 'reminder', 'limit'];
				const rank = (spent: number) => ranks.indexOf(thresholdAt(spent, budget));
				expect(rank(use + more)).toBeGreaterThanOrEqual(rank(use));
			},
		),
		runs(200),
	);
});

it('an urgent need opens the way until its time, then no more', () => {
	const acts = [act('urgent', { until: 100 }), act('urgent', { until: 300 })];
	expect([urgentUntil(50, acts), urgentUntil(299, acts), urgentUntil(300, acts)]).toEqual([300, 300, null]);
});

describe('the proposal', () => {
	const minutes = (...days: number[]) => days.map((day) => day * MINUTE);

	it('comes only after a whole week was measured', () => {
		expect(proposeLimit(minutes(30, 30, 30, 30, 30, 30))).toBeNull();
		expect(proposeLimit(minutes(30, 30, 30, 30, 30, 30, 30))).toBe(24);
	});

	it('is a fifth below the median of the days spent on the feed, never above it', () => {
		expect(proposeLimit(minutes(0, 10, 20, 30, 40, 0, 0))).toBe(20);
		fc.assert(
			fc.property(fc.array(fc.nat(10_000_000), { minLength: 7, maxLength: 7 }), (days) => {
				const proposed = proposeLimit(days);
				const used = days.filter((day) => day >= MINUTE);
				if (proposed === null) return;
				const below = used.filter((day) => day <= proposed * MINUTE).length;
				expect(below).toBeLessThanOrEqual(used.length / 2);
			}),
			runs(200),
		);
	});

	it('is none for who hardly sees the feed', () => {
		expect(proposeLimit(minutes(0, 0, 0, 0, 0, 60, 60))).toBeNull();
		expect(proposeLimit(minutes(1, 1, 1, 1, 1, 1, 1))).toBeNull();
	});
});

it('tells the minutes that extensions added, those granted before a lowered limit no more', () => {
	expect(minutesExtended([])).toBe(0);
	expect(minutesExtended([extension(0), act('reminder'), extension(0, 4)])).toBe(9);
	expect(minutesExtended([extension(0), act('tightening'), extension(0, 4)])).toBe(4);
});
