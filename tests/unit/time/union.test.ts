import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { dayOf, shiftDay } from '#lib/domain/day.ts';
import { joinSegments, type KeptSegment, keepSegment, spentOn } from '#lib/domain/kept-segment.ts';
import { LEDGERS, type TimeSegment } from '#lib/domain/ledger.ts';
import { type Stretch, spentOver } from '#lib/domain/time-union.ts';
import { runs } from '#tests/support/runs.ts';
import { setZone } from './zones.ts';

const before = process.env.TZ;
setZone('Europe/Paris');
afterAll(() => setZone(before ?? 'UTC'));

const MINUTE = 60_000;
const NOON = Date.parse('2026-10-25T11:00Z');

const stretch = fc
	.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 200 }), fc.constantFrom(...LEDGERS))
	.map(([start, length, ledger]): Stretch => ({ start, end: start + length, ledger }));

/** Second by second: slow, and right at sight. */
function countedOneByOne(stretches: readonly Stretch[]): Record<string, number> {
	const spent = { 'mutual-aid': 0, feed: 0, other: 0 };
	for (let at = 0; at < 1300; at += 1) {
		const here = stretches.filter(({ start, end }) => start <= at && at < end).map(({ ledger }) => ledger);
		const first = (['feed', 'mutual-aid', 'other'] as const).find((ledger) => here.includes(ledger));
		if (first) spent[first] += 1;
	}
	return spent;
}

describe('spentOver', () => {
	it('T6 three tabs in two windows for ten minutes are ten minutes', () => {
		const tab: Stretch = { ledger: 'feed', start: NOON, end: NOON + 10 * MINUTE };
		const late: Stretch = { ...tab, start: NOON + 4 * MINUTE };
		expect(spentOver([tab, late, tab])).toEqual({ feed: 10 * MINUTE, 'mutual-aid': 0, other: 0 });
	});

	it('P1 P6 counts each instant once, in one ledger, whatever the tabs', () => {
		fc.assert(
			fc.property(fc.array(stretch, { maxLength: 12 }), (stretches) => {
				expect(spentOver(stretches)).toEqual(countedOneByOne(stretches));
			}),
			runs(300),
		);
	});
});

/** A stretch as a page sends it: several times, growing. */
const growing = fc
	.record({
		seq: fc.integer({ min: 0, max: 3 }),
		docId: fc.constantFrom('a', 'b', 'c'),
		start: fc.integer({ min: NOON - 40 * 3_600_000, max: NOON + 40 * 3_600_000 }),
		ledger: fc.constantFrom(...LEDGERS),
		lengths: fc.array(fc.integer({ min: 1, max: 50 * MINUTE }), { minLength: 1, maxLength: 5 }),
	})
	.map(({ lengths, start, ...rest }) =>
		lengths.map((length): TimeSegment => ({ ...rest, start, end: start + length })),
	);

/** One growing stretch a number, as the page promises. */
const sendings = fc
	.uniqueArray(growing, { maxLength: 8, selector: ([first]) => `${first?.docId}${first?.seq}` })
	.map((each) => each.flat());

function deliver(sent: readonly TimeSegment[]): Map<string, KeptSegment> {
	const rows = new Map<string, KeptSegment>();
	for (const segment of sent) {
		const key = `${segment.docId}${segment.seq}`;
		rows.set(key, keepSegment(rows.get(key), segment, 4));
	}
	return rows;
}

const sorted = (rows: Map<string, KeptSegment>) => [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1));

describe('keepSegment', () => {
	it('P3 any duplication and order of deliveries gives the same account', () => {
		const disordered = sendings.chain((sent) =>
			fc.tuple(
				fc.constant(sent),
				fc.shuffledSubarray([...sent, ...sent], { minLength: sent.length * 2, maxLength: sent.length * 2 }),
			),
		);
		fc.assert(
			fc.property(disordered, ([sent, delivered]) => {
				expect(sorted(deliver(delivered))).toEqual(sorted(deliver(sent)));
			}),
			runs(300),
		);
	});

	it('P5 shares a stretch among days without losing any of it', () => {
		fc.assert(
			fc.property(sendings, (sent) => {
				for (const kept of deliver(sent).values()) {
					const days = [...new Set(kept.days.map(({ day }) => day))];
					expect(days).toHaveLength(kept.days.length);
					const sum = days.reduce((total, day) => total + spentOn(day, [kept])[kept.ledger], 0);
					expect(sum).toBe(kept.end - kept.start);
				}
			}),
			runs(300),
		);
	});

	it('T24 a change of zone or of day start never moves what was counted', () => {
		const segment: TimeSegment = {
			docId: 'a',
			seq: 0,
			start: NOON,
			end: NOON + MINUTE,
			ledger: 'feed',
		};
		const day = dayOf(NOON, 4);
		const kept = keepSegment(undefined, segment, 4);
		setZone('America/Montreal');
		const grown = keepSegment(kept, { ...segment, end: NOON + 3 * MINUTE }, 12);
		setZone('Europe/Paris');
		expect(grown.days).toEqual([
			{ day, until: NOON + MINUTE },
			{ day: shiftDay(day, -1), until: NOON + 3 * MINUTE },
		]);
		expect(spentOn(day, [grown]).feed).toBe(MINUTE);
	});
});

it('P10 T33 merging two copies is commutative, associative and idempotent', () => {
	const copies = growing.map((sent) => sent.map((segment) => keepSegment(undefined, segment, 4)));
	fc.assert(
		fc.property(copies, ([a, b = a, c = b]) => {
			if (!a || !b || !c) return;
			expect(joinSegments(a, b)).toEqual(joinSegments(b, a));
			expect(joinSegments(joinSegments(a, b), c)).toEqual(joinSegments(a, joinSegments(b, c)));
			expect(joinSegments(a, a)).toEqual(a);
		}),
		runs(300),
	);
});
