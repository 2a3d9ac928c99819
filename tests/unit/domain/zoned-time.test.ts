import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDay, dayNumber, instantOf, localMoment, weekdayOf } from '#lib/domain/zoned-time.ts';

const ZONES = ['Europe/Paris', 'Europe/Brussels', 'Europe/Zurich', 'America/Toronto', 'Indian/Reunion'];
const day = (year: number, month: number, date: number) => dayNumber({ year, month, date }) ?? Number.NaN;

describe('local days and clocks', () => {
	test('an instant comes back from its local moment, but for the hour said twice in autumn', () => {
		const at = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2040, 0) }).map((ms) => ms - (ms % 60_000));
		fc.assert(
			fc.property(at, fc.constantFrom(...ZONES), (ms, zone) => {
				const back = instantOf(localMoment(ms, zone), zone);
				expect([0, 3_600_000]).toContain(ms - back);
				expect(localMoment(back, zone)).toEqual(localMoment(ms, zone));
			}),
		);
	});

	test('the clock jumps over 02:30 in spring: read as 03:30', () => {
		const at = instantOf({ day: day(2026, 3, 29), minutes: 150 }, 'Europe/Paris');
		expect(new Date(at).toISOString()).toBe('2026-03-29T01:30:00.000Z');
	});

	test('02:30 in autumn is the first of the two', () => {
		const at = instantOf({ day: day(2026, 10, 25), minutes: 150 }, 'Europe/Paris');
		expect(new Date(at).toISOString()).toBe('2026-10-25T00:30:00.000Z');
	});

	test('days, dates and weekdays agree', () => {
		expect(calendarDay(day(2026, 3, 14))).toEqual({ year: 2026, month: 3, date: 14 });
		expect(weekdayOf(day(2026, 3, 14))).toBe(5);
		expect(dayNumber({ year: 2026, month: 4, date: 31 })).toBeNull();
		expect(dayNumber({ year: 2028, month: 2, date: 29 })).not.toBeNull();
	});
});
