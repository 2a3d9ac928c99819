import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '#lib/language/words-of.ts';

const words = (text: string) => wordsOf(text).map(({ word }) => word);

describe('wordsOf', () => {
	it.each([
		['L’école d’à côté', ['ecole', 'a', 'cote']],
		["aujourd'hui jusqu'à l'été", ['aujourdhui', 'a', 'ete']],
		['POUSSETTE-DOUBLE, cœur', ['poussette', 'double', 'coeur']],
		["the parents' room, we're late", ['the', 'parents', 'room', 'we', 'late']],
		['la C.A.F. et la P.M.I', ['la', 'caf', 'et', 'la', 'pmi']],
		['18mois, 16h30, CE1, 6ème', ['18', 'mois', '16h30', 'ce1', '6eme']],
		['😀 poux 🐛!!! 👨‍👩‍👧', ['poux']],
		['𝗣𝗼𝘂𝘀𝘀𝗲𝘁𝘁𝗲 ⓓⓞⓤⓑⓛⓔ', ['poussette', 'double']],
		['e\u0301cole', ['ecole']],
		['مدرسة', ['مدرسة']],
		['', []],
		['?!… --- «»', []],
	])('%s', (text, expected) => {
		expect(words(text)).toEqual(expected);
	});

	it.each([
		'06 12 34 56 78',
		'06.12.34.56.78',
		'06-12-34-56-78',
		'0612345678',
		'+33 6 12 34 56 78',
		'+33 (0)6 12 34 56 78',
		'0033612345678',
		'06/12/34/56/78',
		'0612 34 56 78',
	])('one form for %s', (phone) => {
		expect(words(`appelez le ${phone} merci`)).toContain('612345678');
	});

	it('knows the numbers of Québec, Belgium and Switzerland', () => {
		expect(words('(514) 555-0199')).toEqual(['5145550199']);
		expect(words('+1 514 555 0199')).toEqual(['5145550199']);
		expect(words('GSM 0470 12 34 56')).toEqual(['gsm', '470123456']);
		expect(words('+41 79 123 45 67')).toEqual(words('079 123 45 67'));
	});

	it('takes no date, price or school year for a phone number', () => {
		expect(words('le 01/02/2025 10h')).toEqual(['le', '01', '02', '2025', '10h']);
		expect(words('2025-2026, 60 € les 12')).toEqual(['2025', '2026', '60', 'les', '12']);
	});

	it('tells the place of each word, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
				let before = 0;
				for (const { word, start, end } of wordsOf(text)) {
					expect(word).not.toBe('');
					expect(start).toBeGreaterThanOrEqual(before);
					expect(end).toBeGreaterThan(start);
					before = end;
				}
				expect(before).toBeLessThanOrEqual(text.length);
			}),
		);
	});

	it('finds the same words again in the words it found', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme-composite', maxLength: 60 }), (text) => {
				for (const { word } of wordsOf(text)) expect(words(word).join('')).toBe(word);
			}),
		);
	});
});
