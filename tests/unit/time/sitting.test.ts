import { afterAll, describe, expect, it } from 'vitest';
import { isGateDue, sittingStart } from '#lib/domain/sitting.ts';
import type { GateOutcome, TimeAct } from '#lib/domain/time-act.ts';
import type { Stretch } from '#lib/domain/time-union.ts';
import { setZone } from './zones.ts';

const before = process.env.TZ;
setZone('Europe/Paris');
afterAll(() => setZone(before ?? 'UTC'));

const at = (text: string) => new Date(text).getTime();
const stretch = (start: string, end: string, ledger: Stretch['ledger'] = 'feed'): Stretch => ({
	ledger,
	start: at(start),
	end: at(end),
});
const gate = (text: string, outcome: GateOutcome): TimeAct => ({
	id: text,
	day: text.slice(0, 10),
	at: at(text),
	type: 'gate',
	outcome,
});

describe('a sitting', () => {
	it('T25 goes on over the start of a day', () => {
		const visits = [
			stretch('2026-03-03T23:40', '2026-03-03T23:58'),
			stretch('2026-03-04T00:01', '2026-03-04T00:19'),
		];
		expect(sittingStart(at('2026-03-04T00:20'), visits)).toBe(at('2026-03-03T23:40'));
	});

	it('is over after a quarter of an hour away', () => {
		const visits = [stretch('2026-03-04T10:00', '2026-03-04T10:10')];
		const now = at('2026-03-04T10:26');
		expect(sittingStart(now, visits)).toBe(now);
	});

	it('holds while a long stretch covers shorter ones', () => {
		const visits = [
			stretch('2026-03-04T09:00', '2026-03-04T10:00', 'mutual-aid'),
			stretch('2026-03-04T09:10', '2026-03-04T09:11'),
		];
		expect(sittingStart(at('2026-03-04T10:05'), visits)).toBe(at('2026-03-04T09:00'));
	});
});

describe('the gate', () => {
	const now = at('2026-03-04T10:10');
	const here = [stretch('2026-03-04T10:00', '2026-03-04T10:10')];

	it('stands before the first visit to the feed', () => {
		expect(isGateDue(now, [], [])).toBe(true);
	});

	it('T15 stands too when it is turned on in the middle of a sitting', () => {
		expect(isGateDue(now, here, [])).toBe(true);
	});

	it('is passed once for the whole sitting, in all tabs', () => {
		expect(isGateDue(now, here, [gate('2026-03-04T10:00', 'entered')])).toBe(false);
		const early = [gate('2026-03-04T09:30', 'entered')];
		expect(isGateDue(now, [stretch('2026-03-04T09:30', '2026-03-04T10:00'), ...here], early)).toBe(false);
	});

	it('T25 is not shown again because a day began', () => {
		const visits = [stretch('2026-03-04T03:40', '2026-03-04T04:05')];
		expect(isGateDue(at('2026-03-04T04:06'), visits, [gate('2026-03-04T03:40', 'entered')])).toBe(false);
	});

	it('stands again at the next sitting, and after searching or leaving', () => {
		expect(isGateDue(now, here, [gate('2026-03-04T08:00', 'entered')])).toBe(true);
		expect(isGateDue(now, here, [gate('2026-03-04T10:09', 'searched')])).toBe(true);
		expect(isGateDue(now, here, [gate('2026-03-04T10:09', 'left')])).toBe(true);
	});

	it('is passed before any time was counted', () => {
		expect(isGateDue(now + 60_000, [], [gate('2026-03-04T10:10', 'entered')])).toBe(false);
	});

	it('lets through who had an extension or an urgent need', () => {
		const extension = { id: 'e', day: '2026-03-04', at: at('2026-03-04T10:01'), type: 'extension' } as const;
		expect(isGateDue(now, here, [{ ...extension, use: 0, minutes: 5 }])).toBe(false);
		const urgent = { id: 'u', day: '2026-03-04', at: at('2026-03-04T10:01'), type: 'urgent' } as const;
		expect(isGateDue(now, here, [{ ...urgent, until: 0 }])).toBe(false);
	});
});
