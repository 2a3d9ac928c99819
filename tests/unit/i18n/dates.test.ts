import { describe, expect, it } from 'vitest';
import { agoIn, dayIn } from '#lib/i18n/dates.ts';

const at = (text: string) => new Date(text).getTime();
const NOW = at('2026-03-18T21:04:00');

describe('agoIn', () => {
	it.each([
		['2026-03-18T21:03:40', 'à l’instant', 'just now'],
		['2026-03-18T20:52:00', 'il y a 12 minutes', '12 minutes ago'],
		['2026-03-18T18:00:00', 'il y a 3 heures', '3 hours ago'],
		['2026-03-17T23:59:00', 'hier', 'yesterday'],
		['2026-03-14T10:00:00', 'il y a 4 jours', '4 days ago'],
		['2026-02-25T10:00:00', 'il y a 3 semaines', '3 weeks ago'],
		['2026-01-09T10:00:00', 'janvier 2026', 'January 2026'],
		['2025-11-20T10:00:00', 'novembre 2025', 'November 2025'],
		['2026-03-21T10:00:00', '21 mars', '21 March'],
	])('tells %s', (when, french, english) => {
		expect(agoIn('fr', at(when), NOW).replaceAll('\u00a0', ' ')).toBe(french);
		expect(agoIn('en', at(when), NOW).replaceAll('\u00a0', ' ')).toBe(english);
	});

	it('counts days by the calendar, not by 24 hours', () => {
		const justAfterMidnight = at('2026-03-18T00:10:00');
		expect(agoIn('fr', at('2026-03-17T22:00:00'), justAfterMidnight)).toBe('hier');
	});

	it('never parts a figure from its unit', () => {
		expect(agoIn('fr', at('2026-02-25T10:00:00'), NOW)).not.toMatch(/\d /);
	});
});

describe('dayIn', () => {
	it('names the year only when it is another one', () => {
		expect(dayIn('fr', at('2026-03-04T09:00:00'), NOW)).toBe('4\u00a0mars');
		expect(dayIn('fr', at('2025-03-01T09:00:00'), NOW)).toBe('1er mars 2025');
		expect(dayIn('en', at('2025-03-01T09:00:00'), NOW)).toBe('1\u00a0March 2025');
	});
});
