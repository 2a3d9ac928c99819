import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '#lib/facebook/parse-date.ts';
import { instantOf, wallTimeOf } from '#lib/facebook/wall-clock.ts';

/** Wednesday 14 January 2026, 15:00 in Paris. */
const AT = Date.parse('2026-01-14T14:00:00Z');
const read = (text: string, locale = 'fr', at = AT) => {
	const found = parseDate(text, { at, timeZone: 'Europe/Paris', locale });
	return (
		found && {
			iso: found.at === null ? null : new Date(found.at).toISOString().slice(0, 16),
			precision: found.precision,
		}
	);
};

describe('French', () => {
	it.each([
		['À l’instant', '2026-01-14T14:00', 'minute'],
		['Il y a 5 min', '2026-01-14T13:55', 'minute'],
		['5\u00a0min', '2026-01-14T13:55', 'minute'],
		['3 h', '2026-01-14T11:00', 'hour'],
		['il y a environ une heure', '2026-01-14T13:00', 'hour'],
		['1 j', '2026-01-13T14:00', 'day'],
		['2 sem.', '2025-12-31T14:00', 'week'],
		['Hier, 21:04', '2026-01-13T20:04', 'minute'],
		['Hier à 21:04', '2026-01-13T20:04', 'minute'],
		['Aujourd’hui à 09:30', '2026-01-14T08:30', 'minute'],
		['samedi 14:02', '2026-01-10T13:02', 'minute'],
		['mercredi, 18:00', '2026-01-07T17:00', 'minute'],
		['5 janvier, 21:30', '2026-01-05T20:30', 'minute'],
		['lundi 5 janvier 2026 à 21:30', '2026-01-05T20:30', 'minute'],
		['lundi 5 janvier à 21 h 30', '2026-01-05T20:30', 'minute'],
		['17 juin, 23:50', '2025-06-17T21:50', 'minute'],
		['17 juin 2024', '2024-06-16T22:00', 'day'],
		['1er août 2024 à 08:00', '2024-08-01T06:00', 'minute'],
	])('%s', (text, iso, precision) => {
		expect(read(text)).toEqual({ iso, precision });
	});
});

describe('English', () => {
	it.each([
		['Just now', '2026-01-14T14:00', 'minute'],
		['3h', '2026-01-14T11:00', 'hour'],
		['about an hour ago', '2026-01-14T13:00', 'hour'],
		['2w', '2025-12-31T14:00', 'week'],
		['Yesterday at 3:15 PM', '2026-01-13T14:15', 'minute'],
		['Monday at 9:00 AM', '2026-01-12T08:00', 'minute'],
		['January 5 at 9 PM', '2026-01-05T20:00', 'minute'],
		['January 5 at 9:30 PM', '2026-01-05T20:30', 'minute'],
		['January 5 at 12:05 AM', '2026-01-04T23:05', 'minute'],
		['5 January 2025 at 21:30', '2025-01-05T20:30', 'minute'],
		['Monday, January 5, 2026 at 9:30\u202fPM', '2026-01-05T20:30', 'minute'],
		['December 28 at 9:00 AM', '2025-12-28T08:00', 'minute'],
	])('%s', (text, iso, precision) => {
		expect(read(text, 'en')).toEqual({ iso, precision });
	});
});

it.each([
	['de', 'vor 3 Std.', '2026-01-14T11:00'],
	['de', '5. Januar um 21:30', '2026-01-05T20:30'],
	['de', 'Gestern um 21:04', '2026-01-13T20:04'],
	['de', 'vor 2 Tagen', '2026-01-12T14:00'],
	['de', 'vor einer Stunde', '2026-01-14T13:00'],
	['es', 'hace una semana', '2026-01-07T14:00'],
	['es', '5 de enero a las 21:30', '2026-01-05T20:30'],
	['it', '5 gennaio alle ore 21:30', '2026-01-05T20:30'],
	['nl', '5 januari om 21:30', '2026-01-05T20:30'],
	['pt_BR', '5 de janeiro às 21:30', '2026-01-05T20:30'],
	['ru', '5 января в 21:30', '2026-01-05T20:30'],
])('%s by the browser’s own tables: %s', (locale, text, iso) => {
	expect(read(text, locale)?.iso).toBe(iso);
});

describe('what is not certain is not told', () => {
	it.each([
		'',
		'·',
		'Sponsorisé',
		'Parents de Montreuil',
		'12',
		'3 commentaires',
		'30 février, 10:00',
		'mercredi 12:00',
		'lundi 6 janvier à 21:30',
		'vu 3 fois',
		'J’aime',
		'Les parents du mercredi',
		'Marché du samedi 14:00',
		'Vide-grenier du 17 juin',
		'Hier et demain',
	])('%s', (text) => {
		expect(read(text)).toBeNull();
	});

	it.each([
		[
			'fr',
			['2 ans', '1 an', 'il y a un an', 'il y a 2 ans', '3 mois', 'il y a 3 mois', 'il y a environ un mois'],
		],
		['fr', ['juin 2023', 'décembre 2025']],
		['en', ['2y', '5mo', 'a year ago', '2 years ago', 'about a month ago', 'January 2024']],
		['de', ['vor 2 Jahren', 'vor einem Monat', 'Januar 2024']],
	])('months and years are dates, but no instant: %s %s', (locale, texts) => {
		for (const text of texts)
			expect([text, read(text, locale)]).toEqual([text, { iso: null, precision: 'unknown' }]);
	});

	it('nothing was posted tomorrow: a day without its year is the latest that has been', () => {
		const onTheEve = Date.parse('2026-06-18T18:00:00Z');
		const day = (text: string, at = onTheEve) => read(text, 'fr', at)?.iso?.slice(0, 10);
		expect(day('19 juin')).toBe('2025-06-18');
		expect(day('19 juin, 09:30')).toBe('2025-06-19');
		expect(day('18 juin, 23:30')).toBe('2025-06-18');
		expect(day('18 juin, 09:30')).toBe('2026-06-18');
		// A clock may be a little ahead, over midnight and New Year too.
		expect(day('19 juin, 00:05', Date.parse('2026-06-18T21:50:00Z'))).toBe('2026-06-18');
		expect(day('1er janvier, 00:05', Date.parse('2025-12-31T22:50:00Z'))).toBe('2025-12-31');
		expect(day('1er janvier, 12:00', Date.parse('2025-12-31T22:50:00Z'))).toBe('2025-01-01');
	});

	it('a day to come, with its year, is an event’s', () => {
		expect(read('17 juin 2026, 14:00')).toBeNull();
		expect(read('15 janvier 2027')).toBeNull();
	});

	it('never throws, never tells the future', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary', maxLength: 40 }),
				fc.constantFrom('fr', 'en', 'de', 'xx', '', 'zz-ZZ-zz'),
				(text, locale) => {
					const found = parseDate(text, { at: AT, timeZone: 'Europe/Paris', locale });
					if (found && found.at !== null) expect(found.at).toBeLessThanOrEqual(AT + 86_400_000);
				},
			),
		);
	});
});

describe('wall clocks', () => {
	it('is right across daylight saving', () => {
		expect(
			new Date(
				instantOf({ year: 2026, month: 3, day: 29, hour: 2, minute: 30 }, 'Europe/Paris'),
			).toISOString(),
		).toBe('2026-03-29T01:30:00.000Z');
		expect(
			new Date(
				instantOf({ year: 2026, month: 10, day: 25, hour: 2, minute: 30 }, 'Europe/Paris'),
			).toISOString(),
		).toBe('2026-10-25T00:30:00.000Z');
	});

	it('undoes itself wherever a wall time is shown once', () => {
		const zones = fc.constantFrom(
			'Europe/Paris',
			'America/Martinique',
			'America/Montreal',
			'Australia/Lord_Howe',
			'Africa/Casablanca',
			'UTC',
		);
		const instants = fc.integer({
			min: Date.parse('2015-01-01') / 60_000,
			max: Date.parse('2030-01-01') / 60_000,
		});
		fc.assert(
			fc.property(zones, instants, (zone, minutes) => {
				const at = minutes * 60_000;
				const back = instantOf(wallTimeOf(at, zone), zone);
				// In the hour shown twice, the first is told.
				expect([0, 30 * 60_000, 3_600_000]).toContain(at - back);
			}),
		);
	});
});
