import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PostKey } from '#lib/domain/ids.ts';
import type { PostTime } from '#lib/domain/post-time.ts';
import { joinEstimates, narrower, reachOf, type TimeEstimate } from '#lib/domain/time-estimate.ts';
import { estimatesIn, type Placed } from '#lib/services/reading/order/estimates.ts';
import { runs } from '#tests/support/runs.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const READ_AT = 1000 * DAY;

const known = (at: number, precision: PostTime['precision'] = 'second'): PostTime => ({
	at,
	precision,
	source: 'page-data',
});
const UNKNOWN: PostTime = { at: null, precision: 'unknown', source: 'none' };

/** Days before the reading, null for an unknown time. */
function orderOf(...days: (number | null)[]): Placed[] {
	return days.map((ago, place) => ({
		key: `g:${place}` as PostKey,
		time: ago === null ? UNKNOWN : known(READ_AT - ago * DAY),
		firstSeenAt: READ_AT,
	}));
}

/** As days before the reading. */
function daysOf(estimates: ReadonlyMap<PostKey, TimeEstimate>): unknown[] {
	const ago = (at: number | null) => (at === null ? null : Number(((READ_AT - at) / DAY).toFixed(1)));
	return [...estimates].map(([key, { after, before, at }]) => [key, ago(after), ago(before), ago(at)]);
}

describe('the order of a feed by date', () => {
	it('bounds posts of unknown time by those above and below, and keeps them in order', () => {
		expect(daysOf(estimatesIn(orderOf(1, null, null, 4), false))).toEqual([
			['g:1', 4, 1, 2],
			['g:2', 4, 1, 3],
		]);
	});

	it('bounds the end of a feed from above only', () => {
		const estimates = estimatesIn(orderOf(1, 2, null, null), false);
		expect(daysOf(estimates)).toEqual([
			['g:2', null, 2, 2],
			['g:3', null, 2, 2],
		]);
		const [second, third] = [...estimates.values()];
		expect(second?.at).toBeGreaterThan(third?.at ?? 0);
	});

	it('tells nothing of what stands first: it may be pinned', () => {
		expect(estimatesIn(orderOf(null, 1, 2), false).size).toBe(0);
		expect(daysOf(estimatesIn(orderOf(null, 1, 2), true))).toEqual([['g:0', 1, 0, 0.5]]);
	});

	it('leaves a pinned post aside, and what stands about it', () => {
		expect(daysOf(estimatesIn(orderOf(300, null, 1, null, 2), false))).toEqual([['g:3', 2, 1, 1.5]]);
	});

	it('tells nothing of an order that times contradict', () => {
		expect(estimatesIn(orderOf(4, null, 3, null, 2, null, 1), false).size).toBe(0);
		expect(estimatesIn(orderOf(null, null), false).size).toBe(0);
	});

	it('counts « 2 sem » for what it is: a week more or less', () => {
		const [above, , below] = orderOf(1, null, 15);
		const week = { ...(below as Placed), time: known(READ_AT - 14 * DAY, 'week') };
		const order = [above as Placed, { ...(below as Placed), key: 'g:u' as PostKey, time: UNKNOWN }, week];
		expect(estimatesIn(order, false).get('g:u' as PostKey)?.after).toBe(READ_AT - 21 * DAY);
	});

	it('is later than no reply, nor than the reading', () => {
		const before = READ_AT - 3 * DAY;
		const order = orderOf(1, null, null, 5).map((post, place) =>
			place === 1 ? { ...post, estimate: { after: null, before, at: before } } : post,
		);
		const estimates = [...estimatesIn(order, false).values()];
		expect(estimates.map((estimate) => estimate.before)).toEqual([before, before]);
		for (const { at } of estimates) expect(at).toBeLessThanOrEqual(before);
	});

	it('never contradicts a true order, whatever is known of it', () => {
		const post = fc.record({
			gap: fc.integer({ min: 0, max: 5 * DAY }),
			precision: fc.constantFrom<PostTime['precision'] | null>(
				null,
				null,
				'second',
				'minute',
				'hour',
				'week',
			),
			/** By how much the time told differs from the true one, within what its precision allows. */
			off: fc.double({ min: -1, max: 1, noNaN: true }),
		});
		fc.assert(
			fc.property(fc.array(post, { maxLength: 25 }), fc.boolean(), (posts, topIsNewest) => {
				let truth = READ_AT;
				const truths = posts.map(({ gap }) => (truth -= gap));
				const order = posts.map(({ precision, off }, place): Placed => {
					const true_ = truths[place] ?? 0;
					const reach = precision ? reachOf(known(true_, precision)) : null;
					const told = true_ + Math.trunc((off * ((reach?.to ?? true_) - (reach?.from ?? true_))) / 2);
					const time = precision ? known(told, precision) : UNKNOWN;
					return { key: `g:${place}` as PostKey, time, firstSeenAt: READ_AT };
				});
				const estimates = estimatesIn(order, topIsNewest);
				let above = Number.POSITIVE_INFINITY;
				for (const [place, { key, time }] of order.entries()) {
					const estimate = estimates.get(key);
					if (!estimate) continue;
					expect(time.at).toBeNull();
					// The truth is within the bounds, and so is the place; below is never above.
					expect(truths[place]).toBeLessThanOrEqual(estimate.before);
					expect(truths[place]).toBeGreaterThanOrEqual(estimate.after ?? 0);
					expect(estimate.at).toBeLessThanOrEqual(Math.min(estimate.before, above));
					expect(estimate.at).toBeGreaterThanOrEqual(estimate.after ?? 0);
					above = estimate.at;
				}
			}),
			runs(300),
		);
	});
});

it('leaves what has a time where it is among the others', () => {
	const post = fc.record({ gap: fc.integer({ min: 0, max: 5 * DAY }), isKnown: fc.boolean() });
	fc.assert(
		fc.property(fc.array(post, { maxLength: 25 }), (posts) => {
			let truth = READ_AT;
			const order = posts.map(({ gap, isKnown }, place): Placed => {
				truth -= gap;
				return { key: `g:${place}` as PostKey, time: isKnown ? known(truth) : UNKNOWN, firstSeenAt: READ_AT };
			});
			const estimates = estimatesIn(order, true);
			const places = order.map(({ key, time }) => time.at ?? estimates.get(key)?.at ?? null);
			const told = places.filter((at) => at !== null);
			expect(told).toEqual([...told].sort((a, b) => b - a));
			expect(told).toHaveLength(posts.some(({ isKnown }) => isKnown) ? posts.length : 0);
		}),
		runs(200),
	);
});

describe('two estimates', () => {
	const estimate = fc
		.tuple(
			fc.option(fc.integer({ min: 0, max: 9 })),
			fc.integer({ min: 0, max: 9 }),
			fc.integer({ min: 0, max: 9 }),
		)
		.map(([after, more, at]): TimeEstimate => ({ after, before: (after ?? 0) + more, at }));
	const any = fc.option(estimate, { nil: null });

	it('are joined alike in any order', () => {
		fc.assert(
			fc.property(any, any, any, (a, b, c) => {
				expect(joinEstimates(a, b)).toEqual(joinEstimates(b, a));
				expect(joinEstimates(a, joinEstimates(b, c))).toEqual(joinEstimates(joinEstimates(a, b), c));
				expect(joinEstimates(a, a)).toEqual(a);
			}),
			runs(200),
		);
	});

	it('the narrower stands, the later made of two as narrow', () => {
		const wide = { after: 1, before: 9, at: 5 };
		const narrow = { after: 2, before: 4, at: 3 };
		expect(narrower(narrow, wide)).toBe(narrow);
		expect(narrower(wide, narrow)).toBe(narrow);
		expect(narrower({ ...wide, at: 2 }, wide)).toBe(wide);
		expect(narrower(wide, null)).toBe(wide);
	});
});
