import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Country } from '#lib/domain/group.ts';
import { findPhones } from '#lib/language/phones.ts';

const only = (text: string, country: Country) => findPhones(text, country).map(({ phone }) => phone);

describe('phone numbers as people write them', () => {
	test.each<[string, Country, string]>([
		['appelle le 06 12 34 56 78 après 18h', 'FR', '+33612345678'],
		['tel 06/12/34/56/78', 'FR', '+33612345678'],
		['0612345678.', 'FR', '+33612345678'],
		['06.12.34.56.78', 'FR', '+33612345678'],
		['06-12-34-56-78', 'FR', '+33612345678'],
		['+33 (0)6 12 34 56 78', 'FR', '+33612345678'],
		['0033 6 12 34 56 78', 'FR', '+33612345678'],
		['O6 12 34 56 78', 'FR', '+33612345678'],
		['0️⃣6️⃣ 12 34 56 78', 'FR', '+33612345678'],
		['0692 12 34 56', 'FR', '+262692123456'],
		['GSM 0475/12.40.96', 'BE', '+32475124096'],
		['04 266 01 47', 'BE', '+3242660147'],
		['081 24 00 00', 'BE', '+3281240000'],
		['Natel 079 555 12 34', 'CH', '+41795551234'],
		['(514) 555-0161', 'CA', '+15145550161'],
		['514.555.0145', 'CA', '+15145550145'],
		['depuis Lyon : +41 79 555 01 42', 'FR', '+41795550142'],
	])('%s', (text, country, phone) => {
		expect(only(text, country)).toEqual([phone]);
	});

	test.each([
		'samedi 14/03/2026 de 9h à 12h',
		'12 000 € pour 3 000 repas',
		'groupe 1 (9-18 kg), 2020',
		'siret 123 456 789 00012 34',
		'le 3114, le 17 ou le 15',
	])('no number in: %s', (text) => {
		expect(only(text, 'FR')).toEqual([]);
	});

	test('two numbers beside each other', () => {
		expect(only('06 12 34 56 78 / 07 98 76 54 32', 'FR')).toEqual(['+33612345678', '+33798765432']);
	});

	test('any French mobile comes back from any way of writing it', () => {
		const mobile = fc
			.tuple(fc.constantFrom('6', '7'), fc.stringMatching(/^[1-9]\d{7}$/))
			.map(([head, rest]) => head + rest);
		const separator = fc.constantFrom('', ' ', '.', '-', '/', '\u00a0');
		fc.assert(
			fc.property(mobile, separator, (digits, between) => {
				fc.pre(!digits.startsWith('69') && !digits.startsWith('70'));
				const pairs = `0${digits}`.match(/\d\d/g) ?? [];
				expect(only(`Tél : ${pairs.join(between)}, merci`, 'FR')).toEqual([`+33${digits}`]);
			}),
		);
	});

	test('never throws, and points inside the text', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme', maxLength: 300 }),
				fc.constantFrom<Country>('FR', 'BE', 'CH', 'CA', 'LU'),
				(text, country) => {
					for (const { start, end } of findPhones(text, country))
						expect(text.slice(start, end)).toMatch(/\d/);
				},
			),
		);
	});
});
