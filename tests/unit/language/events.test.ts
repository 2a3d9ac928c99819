import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findEvent } from '#lib/language/events.ts';
import { readText } from '#lib/language/reading.ts';

/** Wednesday 11 March 2026, 10:00 in Paris. */
const WEDNESDAY = Date.parse('2026-03-11T10:00:00+01:00');
const FRIDAY = Date.parse('2025-12-12T16:20:00+01:00');

function startOf(text: string, at = WEDNESDAY, zone = 'Europe/Paris', replies: string[] = []): string | null {
	const event = findEvent(
		readText(text),
		at,
		zone,
		replies.map((reply) => readText(reply, 'comment')),
	);
	return event?.value.start ? new Date(event.value.start).toISOString() : null;
}

describe('when an event starts', () => {
	test.each([
		['Atelier samedi 14 mars de 9h à 12h', '2026-03-14T08:00:00.000Z'],
		['Bourse le 18.04. de 9h à 14h', '2026-04-18T07:00:00.000Z'],
		['Goûter le 3/05 14h30-17h', '2026-05-03T12:30:00.000Z'],
		['Sortie vélo ce dimanche dès 10h', '2026-03-15T09:00:00.000Z'],
		['Réunion demain à 18 h 30', '2026-03-12T17:30:00.000Z'],
		['Mercredi en huit, lecture à 15h', '2026-03-18T14:00:00.000Z'],
		['Rendez-vous vendredi 27 mars 6:30pm', '2026-03-27T17:30:00.000Z'],
		['Spectacle le 1er avril 2026, 16:00', '2026-04-01T14:00:00.000Z'],
		['Dimanche 29 mars de 14 à 18h', '2026-03-29T12:00:00.000Z'],
		['Inscriptions avant le 20 mars. Fête samedi 28 mars à 11h', '2026-03-28T10:00:00.000Z'],
		['Dans 15 jours, mercredi 25 mars à midi', '2026-03-25T11:00:00.000Z'],
		['Mardi prochain à 17h devant l’école', '2026-03-17T16:00:00.000Z'],
	])('%s', (text, start) => {
		expect(startOf(text)).toBe(start);
	});

	test('a range of days keeps its end', () => {
		const event = findEvent(readText('Stage du 12 au 14 mai, 9h-16h'), WEDNESDAY, 'Europe/Paris', []);
		expect(new Date(event?.value.start ?? 0).toISOString()).toBe('2026-05-12T07:00:00.000Z');
		expect(new Date(event?.value.end ?? 0).toISOString()).toBe('2026-05-14T14:00:00.000Z');
	});

	test('"samedi prochain" said on a Friday stays open and names both days', () => {
		const event = findEvent(readText('Marionnettes samedi prochain à 16h'), FRIDAY, 'Europe/Paris', []);
		expect(event?.value).toMatchObject({ start: null, ambiguous: true });
		expect(event?.value.candidates.map((at) => new Date(at).getUTCDate())).toEqual([13, 20]);
	});

	test('two dates joined by "ou" stay open', () => {
		const event = findEvent(
			readText('Chasse au trésor le 14 ou le 21 selon la météo, 3 € par enfant'),
			WEDNESDAY,
			'Europe/Paris',
			[],
		);
		expect(event?.value).toMatchObject({ start: null, ambiguous: true });
	});

	test.each([
		['On hésite entre le 14 et le 21, dites', null],
		['Nettoyage un samedi de mars, le 14 ou le 21 suivant la neige', null],
	])('two days weighed stay open: %s', (text, start) => {
		expect(startOf(text)).toBe(start);
	});

	test('the date said just after tells which Saturday', () => {
		expect(startOf('Marionnettes samedi prochain ! (le 20 donc) à 16h', FRIDAY)).toBe(
			'2025-12-20T15:00:00.000Z',
		);
	});

	test('its author may settle it', () => {
		expect(startOf('Marionnettes samedi prochain à 16h', FRIDAY, 'Europe/Paris', ['oui le 20 !'])).toBe(
			'2025-12-20T15:00:00.000Z',
		);
	});

	test('a deadline, a habit or the past make no event', () => {
		expect(startOf('Dossier à rendre avant le 20 mars')).toBeNull();
		expect(startOf('Perdu hier vers 17h au parc')).toBeNull();
	});

	test('the zone of the group decides, across the change of clocks', () => {
		expect(startOf('Samedi 28 mars à 10h', WEDNESDAY, 'America/Toronto')).toBe('2026-03-28T14:00:00.000Z');
		expect(startOf('Dimanche 29 mars à 10h', WEDNESDAY, 'Europe/Zurich')).toBe('2026-03-29T08:00:00.000Z');
	});

	test('any date to come, written out, comes back to the minute', () => {
		const months =
			'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
		const moment = fc.record({
			month: fc.integer({ min: 0, max: 11 }),
			date: fc.integer({ min: 1, max: 28 }),
			hour: fc.integer({ min: 7, max: 22 }),
			minute: fc.integer({ min: 0, max: 59 }),
		});
		fc.assert(
			fc.property(moment, ({ month, date, hour, minute }) => {
				const clock = `${hour}h${String(minute).padStart(2, '0')}`;
				const start = startOf(`Fête le ${date} ${months[month]} 2027 à ${clock}`, WEDNESDAY, 'UTC');
				expect(start).toBe(new Date(Date.UTC(2027, month, date, hour, minute)).toISOString());
			}),
		);
	});
});
