import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarEvent, writeCalendar } from '#lib/exchange/calendar/write-calendar.ts';
import { runs } from '#tests/support/runs.ts';

const EVENT: CalendarEvent = {
	uid: '1:2@colibri',
	title: 'Bourse aux vêtements, salle des fêtes',
	start: Date.parse('2026-03-28T10:00:00+01:00'),
	end: Date.parse('2026-03-28T12:30:00+01:00'),
	allDay: false,
	timeZone: 'Europe/Paris',
	place: 'salle des fêtes',
	url: 'https://www.facebook.com/groups/1/posts/2/',
	now: Date.parse('2026-03-18T21:04:00Z'),
};

/** As a calendar reads it: lines unfolded, each a name and a value. */
function read(text: string): Map<string, string> {
	const lines = text.replace(/\r\n /g, '').split('\r\n');
	return new Map(
		lines.filter(Boolean).map((line) => {
			const colon = line.indexOf(':');
			return [line.slice(0, colon), line.slice(colon + 1)];
		}),
	);
}

const unescaped = (value = '') =>
	value.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));

describe('an event as an iCalendar file', () => {
	test('tells its instants in UTC, its place and its link, and nobody’s name', () => {
		const lines = read(writeCalendar(EVENT));
		expect(Object.fromEntries(lines)).toEqual({
			BEGIN: 'VEVENT',
			VERSION: '2.0',
			PRODID: '-//Colibri//Agenda//FR',
			CALSCALE: 'GREGORIAN',
			METHOD: 'PUBLISH',
			UID: '1:2@colibri',
			DTSTAMP: '20260318T210400Z',
			DTSTART: '20260328T090000Z',
			DTEND: '20260328T113000Z',
			SUMMARY: 'Bourse aux vêtements\\, salle des fêtes',
			LOCATION: 'salle des fêtes',
			URL: 'https://www.facebook.com/groups/1/posts/2/',
			END: 'VCALENDAR',
		});
	});

	test('a day after the clocks change is at the same hour of the wall, an hour less in UTC', () => {
		const start = Date.parse('2026-03-29T10:00:00+02:00');
		const lines = read(writeCalendar({ ...EVENT, start, end: null }));
		expect(lines.get('DTSTART')).toBe('20260329T080000Z');
		expect(lines.get('DTEND')).toBe('20260329T090000Z');
	});

	test.each([
		['Europe/Paris', '2026-03-29T00:00:00+01:00', '2026-03-30T00:00:00+02:00', '20260329', '20260330'],
		['America/Toronto', '2026-10-31T00:00:00-04:00', '2026-11-02T00:00:00-05:00', '20261031', '20261102'],
		['Europe/Paris', '2026-12-31T00:00:00+01:00', null, '20261231', '20270101'],
	])(
		'whole days are dates where they take place, the end exclusive (%s)',
		(timeZone, first, last, from, to) => {
			const days = { start: Date.parse(first), end: last === null ? null : Date.parse(last), allDay: true };
			const lines = read(writeCalendar({ ...EVENT, ...days, timeZone }));
			expect(lines.get('DTSTART;VALUE=DATE')).toBe(from);
			expect(lines.get('DTEND;VALUE=DATE')).toBe(to);
		},
	);

	test('whatever is written in it stays in its line, no longer than 75 octets, and reads back', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string(), (title, place) => {
				const text = writeCalendar({ ...EVENT, title, place });
				const lines = text.split('\r\n');
				for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
				expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
				expect(lines.filter((line) => line.startsWith('BEGIN:'))).toHaveLength(2);
				// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is taken out
				const plain = title.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ');
				expect(unescaped(read(text).get('SUMMARY'))).toBe(plain);
			}),
			runs(300),
		);
	});
});
