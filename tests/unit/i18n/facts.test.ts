import { describe, expect, it } from 'vitest';
import { agesIn } from '#lib/i18n/ages.ts';
import { eventDayIn, eventHoursIn, shortEventDayIn } from '#lib/i18n/event-dates.ts';
import { priceIn } from '#lib/i18n/prices.ts';

const PARIS = 'Europe/Paris';
const NOW = Date.parse('2026-03-18T21:04:00Z');
const at = (text: string) => Date.parse(text);
const plain = (text: string | null) => text?.replace(/[\u00a0\u202f]/g, ' ') ?? null;

describe('when an event is', () => {
	it('is told in its own zone, with the year of another year', () => {
		const late = at('2026-03-21T23:30:00Z');
		expect(plain(eventDayIn('fr', late, PARIS, NOW))).toBe('dimanche 22 mars');
		expect(plain(eventDayIn('en', late, 'America/Toronto', NOW))).toBe('Saturday 21 March');
		expect(plain(eventDayIn('fr', at('2027-01-01T12:00:00Z'), PARIS, NOW))).toBe('vendredi 1er janvier 2027');
		expect(plain(shortEventDayIn('fr', late, PARIS))).toBe('dim 22');
	});

	it.each<[string, string | null, boolean, string, string]>([
		['2026-03-21T09:00:00+01:00', '2026-03-21T12:30:00+01:00', false, '9 h – 12 h 30', '9:00 – 12:30'],
		['2026-03-21T16:30:00+01:00', null, false, '16 h 30', '16:30'],
		['2026-03-21T00:00:00+01:00', null, true, '', ''],
		['2026-03-21T00:00:00+01:00', '2026-03-22T00:00:00+01:00', true, '', ''],
		[
			'2026-03-21T00:00:00+01:00',
			'2026-03-23T00:00:00+01:00',
			true,
			'jusqu’au dimanche 22 mars',
			'until Sunday 22 March',
		],
		['2026-03-21T20:00:00+01:00', '2026-03-22T00:00:00+01:00', false, '20 h – 0 h', '20:00 – 0:00'],
	])('tells its hours, %s to %s', (start, end, allDay, french, english) => {
		const when = { start: at(start), end: end === null ? null : at(end), allDay };
		expect(plain(eventHoursIn('fr', when, PARIS, NOW))).toBe(french);
		expect(plain(eventHoursIn('en', when, PARIS, NOW))).toBe(english);
	});
});

it.each<[number | null, number | null, string, string]>([
	[0, 36, '0-3 ans', '0-3 years'],
	[6, 9, '6-9 mois', '6-9 months'],
	[36, null, 'dès 3 ans', '3 years and up'],
	[null, 72, 'jusqu’à 6 ans', 'up to 6 years'],
	[24, 24, '2 ans', '2 years'],
	[0, 47, '0-3 ans', '0-3 years'],
	[36, 47, '3 ans', '3 years'],
	[0, 11, '0-11 mois', '0-11 months'],
	[18, 18, '18 mois', '18 months'],
	[null, null, '', ''],
])('tells ages in months, %s to %s, in years when they are whole', (from, to, french, english) => {
	expect(plain(agesIn('fr', { from, to }))).toBe(french);
	expect(plain(agesIn('en', { from, to }))).toBe(english);
});

it('tells a price in its currency, and leaves what is given away to words', () => {
	expect(plain(priceIn('fr', { amount: 60, currency: 'EUR' }))).toBe('60 €');
	expect(plain(priceIn('fr', { amount: 7.5, currency: 'EUR' }))).toBe('7,50 €');
	expect(plain(priceIn('en', { amount: 60, currency: 'EUR' }))).toBe('€60');
	expect(priceIn('fr', { amount: 0, currency: 'EUR' })).toBeNull();
});
