import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { dayOf, dayStart, daysUntil, shiftDay, splitByDay } from '#lib/domain/day.ts';
import { runs } from '#tests/support/runs.ts';
import { setZone, ZONES } from './zones.ts';

const HOUR = 3_600_000;
const before = process.env.TZ;
afterAll(() => setZone(before ?? 'UTC'));

/** Wall clock time of the running zone. */
const at = (text: string) => new Date(text).getTime();
const lengthOf = (day: string, hour: number) => dayStart(shiftDay(day, 1), hour) - dayStart(day, hour);

describe('in Paris', () => {
	beforeEach(() => setZone('Europe/Paris'));

	it('T20 the day rolls at 04:00 local', () => {
		const parts = splitByDay(at('2026-03-04T03:59:50'), at('2026-03-04T04:00:10'), 4);
		expect(parts.map(({ day, start, end }) => [day, end - start])).toEqual([
			['2026-03-03', 10_000],
			['2026-03-04', 10_000],
		]);
	});

	it('T20 the hour is a choice', () => {
		expect(dayOf(at('2026-03-04T00:30'), 0)).toBe('2026-03-04');
		expect(dayOf(at('2026-03-04T22:30'), 23)).toBe('2026-03-03');
	});

	it('T21 the day of 24 October 2026 lasts 90 000 s', () => {
		expect(lengthOf('2026-10-24', 4)).toBe(90_000_000);
	});

	it('T22 the day of 28 March 2026 lasts 82 800 s', () => {
		expect(lengthOf('2026-03-28', 4)).toBe(82_800_000);
	});

	it('T23 a span from 23:30 on 25 October ends, on one day', () => {
		const start = at('2026-10-25T23:30');
		expect(splitByDay(start, start + HOUR, 4)).toEqual([{ day: '2026-10-25', start, end: start + HOUR }]);
	});

	it('both passes of the repeated hour fall on the same day', () => {
		const first = Date.parse('2026-10-25T00:30Z');
		expect([dayOf(first, 2), dayOf(first + HOUR, 2)]).toEqual(['2026-10-25', '2026-10-25']);
		expect([dayOf(first, 3), dayOf(first + HOUR, 3)]).toEqual(['2026-10-24', '2026-10-24']);
	});

	it('lists days across a month and a leap year', () => {
		expect(daysUntil('2028-03-01', 3)).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
	});
});

it('T24 the key follows the zone of the moment, and comes back with it', () => {
	const instant = Date.parse('2026-03-04T05:00Z');
	const keys = ['Europe/Paris', 'America/Montreal', 'Europe/Paris'].map((zone) => {
		setZone(zone);
		return dayOf(instant, 4);
	});
	expect(keys).toEqual(['2026-03-04', '2026-03-03', '2026-03-04']);
});

it('a day that a zone skipped holds no time', () => {
	setZone('Pacific/Apia');
	expect(dayOf(Date.parse('2011-12-30T09:59Z'), 4)).toBe('2011-12-29');
	expect(lengthOf('2011-12-30', 4)).toBe(0);
});

describe.each(ZONES)('P5 in %s', (zone) => {
	beforeEach(() => setZone(zone));

	const instant = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2032, 0) });
	const hour = fc.integer({ min: 0, max: 23 });

	it('splitting loses nothing: the parts follow one another, each within its day', () => {
		fc.assert(
			fc.property(instant, fc.integer({ min: 1, max: 80 * HOUR }), hour, (start, length, startsAt) => {
				const parts = splitByDay(start, start + length, startsAt);
				expect(parts.reduce((sum, part) => sum + part.end - part.start, 0)).toBe(length);
				expect(parts[0]?.start).toBe(start);
				expect(parts.at(-1)?.end).toBe(start + length);
				parts.forEach((part, index) => {
					expect(part.end - part.start).toBeGreaterThan(0);
					expect(part.end - part.start).toBeLessThanOrEqual(25 * HOUR);
					expect(part.start).toBeGreaterThanOrEqual(dayStart(part.day, startsAt));
					expect(part.end).toBeLessThanOrEqual(dayStart(shiftDay(part.day, 1), startsAt));
					const next = parts[index + 1];
					if (next) expect(next.start === part.end && next.day > part.day).toBe(true);
				});
			}),
			runs(2000),
		);
	});

	it('the key never goes back, and is that of the wall clock', () => {
		fc.assert(
			fc.property(instant, fc.integer({ min: 0, max: 3 * HOUR }), hour, (time, later, startsAt) => {
				expect(dayOf(time + later, startsAt) >= dayOf(time, startsAt)).toBe(true);
				const wall = new Date(time);
				if (wall.getHours() < startsAt) wall.setDate(wall.getDate() - 1);
				const date = [wall.getFullYear(), wall.getMonth() + 1, wall.getDate()];
				expect(dayOf(time, startsAt)).toBe(date.map((part) => String(part).padStart(2, '0')).join('-'));
			}),
			runs(2000),
		);
	});
});
