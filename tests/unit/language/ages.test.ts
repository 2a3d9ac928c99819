import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAgeRange } from '#lib/language/age-range.ts';
import { readText } from '#lib/language/reading.ts';
import { readTraits } from '#lib/language/traits.ts';
import { runs } from '#tests/support/runs.ts';

describe('for whom an outing is', () => {
	test.each([
		['atelier pour enfants de 3 ans', 36, 47],
		['motricité, bébés de 14 mois', 14, 14],
		['éveil 3-6ans', 36, 83],
		['de la naissance à 4 ans', 0, 59],
		['de 3 mois à 3 ans', 3, 47],
		['dès 18mois', 18, null],
		['pour les enfants de trois ans', 36, 47],
	])('%s', (text, from, to) => {
		expect(readAgeRange(readText(text))).toEqual({ from, to });
	});

	test('not from a length, nor from an age told of one child', () => {
		expect(readAgeRange(readText('une corde de 12m'))).toBeNull();
		expect(readAgeRange(readText('ma fille a 3 ans'))).toBeNull();
	});
});

describe('sizes of a thing', () => {
	test.each<[string, [number, number][]]>([
		['bébé de 14 mois', [[14, 14]]],
		['pyjama 24M', [[24, 24]]],
		['habit de neige 5T', [[60, 71]]],
		['lot 3ans', [[36, 47]]],
		['de 3 mois à 3 ans', [[3, 47]]],
		['de la naissance à 4 ans', [[0, 59]]],
	])('%s', (text, ages) => {
		expect(readTraits(readText(text)).ages).toEqual(ages);
	});

	test('cloth by the metre has none', () => {
		expect(readTraits(readText('tissu 2m, guirlande 10m')).ages).toEqual([]);
	});

	test('an age said in months is read back, whatever the way', () => {
		const way = fc.constantFrom(' mois', 'mois');
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 36 }), way, (months, unit) => {
				expect(readTraits(readText(`gigoteuse ${months}${unit}`)).ages).toEqual([[months, months]]);
			}),
			runs(40),
		);
	});
});
