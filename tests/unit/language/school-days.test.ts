import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Country } from '#lib/domain/group.ts';
import { SCHOOL_HOLIDAYS } from '#lib/language/cues/school-holidays.ts';
import { findDays } from '#lib/language/days.ts';
import { findEvent } from '#lib/language/events.ts';
import { readText } from '#lib/language/reading.ts';
import { schoolZonesOf } from '#lib/language/school-zone.ts';
import { runs } from '#tests/support/runs.ts';

const DAY = 86_400_000;
const shown = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

function daysOf(
	text: string,
	written: string,
	name: string,
	country: Country = 'FR',
	timeZone = 'Europe/Paris',
) {
	const zones = schoolZonesOf({ country, timeZone, name });
	return findDays(readText(text), Date.parse(written) / DAY, zones).map(({ days, until }) => [
		days.map(shown),
		until === null ? null : shown(until),
	]);
}

describe('days said by the school holidays', () => {
	test.each<[string, string, string, Country, string[], string | null]>([
		[
			'le premier samedi des vacances de février',
			'2026-01-20',
			'Parents de Montreuil',
			'FR',
			['2026-02-21'],
			null,
		],
		[
			'le premier samedi des vacances de février',
			'2026-01-20',
			'Parents de Lyon',
			'FR',
			['2026-02-07'],
			null,
		],
		['le premier samedi des vacances de février', '2026-01-20', 'Mamans du 35', 'FR', ['2026-02-14'], null],
		['pendant les vacances de la Toussaint', '2026-09-20', 'Chez nous', 'FR', ['2026-10-17'], '2026-11-01'],
		[
			'la deuxième semaine des vacances de printemps',
			'2026-03-20',
			'Parents de Namur',
			'BE',
			['2026-05-04'],
			'2026-05-08',
		],
		['le premier lundi des relâches', '2026-01-20', 'Parents Lausanne', 'CH', ['2026-02-16'], null],
		[
			'le dernier vendredi des vacances de Noël',
			'2026-12-01',
			'Parents de Brest',
			'FR',
			['2027-01-01'],
			null,
		],
	])('%s (%s, %s)', (text, written, name, country, days, until) => {
		expect(daysOf(text, written, name, country)).toEqual([[days, until]]);
	});

	test('stay open when the zone is not known and the zones disagree', () => {
		expect(daysOf('le premier samedi des vacances d’hiver', '2026-01-20', 'Chez nous')).toEqual([
			[['2026-02-07', '2026-02-14', '2026-02-21'], null],
		]);
		const event = findEvent(
			readText('Sortie luge le premier samedi des vacances d’hiver à 10h'),
			Date.parse('2026-01-20T12:00:00+01:00'),
			'Europe/Paris',
			[],
			schoolZonesOf({ country: 'FR', timeZone: 'Europe/Paris', name: 'Chez nous' }),
		);
		expect(event?.value).toMatchObject({ start: null, ambiguous: true });
		expect(event?.value.candidates).toHaveLength(3);
	});

	test('Corsica has a calendar of its own, told by the name of the group', () => {
		expect(daysOf('les vacances de février', '2026-01-20', 'Familles en Corse – Ajaccio')).toEqual([
			[['2026-02-14'], '2026-03-01'],
		]);
		expect(daysOf('les vacances de février', '2027-01-20', 'Familles en Corse – Ajaccio')).toEqual([]);
	});

	test('overseas, the seasons are those of the island', () => {
		const there = (text: string, written: string) =>
			daysOf(text, written, 'Familles du 974', 'FR', 'Indian/Reunion');
		expect(there('pendant les vacances d’hiver', '2026-06-20')).toEqual([[['2026-07-04'], '2026-08-17']]);
		expect(there('le premier lundi des vacances de mars', '2026-02-10')).toEqual([[['2026-03-02'], null]]);
		expect(
			daysOf('les vacances de carnaval', '2026-01-20', 'Parents 972', 'FR', 'America/Martinique'),
		).toEqual([[['2026-02-07'], '2026-02-22']]);
	});

	test('Geneva is told by its name, and the French Community has its own weeks', () => {
		expect(daysOf('vacances d’octobre', '2025-09-20', 'Parents de Carouge', 'CH', 'Europe/Zurich')).toEqual([
			[['2025-10-18'], '2025-10-26'],
		]);
		expect(
			daysOf(
				'la première semaine du congé de carnaval',
				'2027-01-20',
				'Parents de Namur',
				'BE',
				'Europe/Brussels',
			),
		).toEqual([[['2027-02-22'], '2027-02-26']]);
	});

	test('say nothing where no calendar is known', () => {
		expect(daysOf('à la relâche', '2026-01-20', 'Mamans de Longueuil', 'CA', 'America/Toronto')).toEqual([]);
		expect(
			daysOf('le premier lundi des vacances', '2026-01-20', 'Parents de Guyane', 'FR', 'America/Cayenne'),
		).toEqual([]);
		expect(daysOf('vacances de février', '2026-01-20', 'Parents de Genève', 'CH', 'Europe/Zurich')).toEqual(
			[],
		);
		expect(daysOf('vacances de Pâques', '2030-01-20', 'Parents de Lyon')).toEqual([]);
	});

	test('a precise day comes before the holidays it falls in', () => {
		const event = findEvent(
			readText('Pendant les vacances de la Toussaint, atelier masques mardi 20 octobre à 14h'),
			Date.parse('2026-09-20T12:00:00+02:00'),
			'Europe/Paris',
			[],
			['FR-C'],
		);
		expect(new Date(event?.value.start ?? 0).toISOString()).toBe('2026-10-20T12:00:00.000Z');
	});

	test('the data are in order: each ends after it starts, and no two of a zone overlap', () => {
		const zones = new Set(SCHOOL_HOLIDAYS.flatMap(([where]) => where.split(' ')));
		for (const zone of zones) {
			const own = SCHOOL_HOLIDAYS.filter(([where]) => where.split(' ').includes(zone));
			let last = '';
			for (const [, , from, to] of own) {
				expect(from > last && to > from, `${zone} ${from}`).toBe(true);
				last = to;
			}
		}
	});

	test('never throws, whatever stands around', () => {
		const piece = fc.constantFrom(
			...'le premier dernier samedi des de vacances congé relâche semaine Toussaint Noël 2e avant pendant 14 mars lundi de Pâques mardi gras'.split(
				' ',
			),
		);
		fc.assert(
			fc.property(
				fc.array(piece, { maxLength: 12 }),
				fc.integer({ min: 20_000, max: 21_500 }),
				(words, today) => {
					for (const day of findDays(readText(words.join(' ')), today, ['FR-A', 'FR-B', 'FR-C'])) {
						expect(day.days.length).toBeGreaterThan(0);
						expect(day.to).toBeGreaterThan(day.from);
					}
				},
			),
			runs(300),
		);
	});
});

describe('the zone the user chose', () => {
	const place = { country: 'FR', timeZone: 'Europe/Paris', name: 'Parents de Lyon' } as const;
	const event = (schoolZone: 'FR-C' | 'BE-NL' | null, name: string = place.name) =>
		findEvent(
			readText('Bourse aux jouets le premier samedi des vacances de février à 10h'),
			Date.parse('2026-01-20T12:00:00Z'),
			place.timeZone,
			[],
			schoolZonesOf({ ...place, name, schoolZone }),
		)?.value;
	const at = (day: string) => Date.parse(`${day}T10:00:00+01:00`);

	test('stands before the name of the group, unless it is of another country', () => {
		expect(event(null)?.start).toBe(at('2026-02-07'));
		expect(event('FR-C')?.start).toBe(at('2026-02-21'));
		expect(event('BE-NL')?.start).toBe(at('2026-02-07'));
	});

	test('settles what a name without a town leaves open', () => {
		expect(event(null, 'Chez nous')).toMatchObject({
			start: null,
			ambiguous: true,
			candidates: ['2026-02-07', '2026-02-14', '2026-02-21'].map(at),
		});
		expect(event('FR-C', 'Chez nous')).toMatchObject({ start: at('2026-02-21'), ambiguous: false });
	});
});
