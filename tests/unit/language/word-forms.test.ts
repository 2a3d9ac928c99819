import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOLDS_CAPITAL, readText } from '#lib/language/reading.ts';
import { HOLDS_FIGURE, HOLDS_ZERO, MOST_FORMS, wordForm } from '#lib/language/word-forms.ts';
import { runs } from '../../support/runs.ts';

describe('the forms of words', () => {
	test('a word keeps its number, and two words never share one', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ maxLength: 20 }), { maxLength: 30 }), (words) => {
				const numbers = new Map(words.map((word) => [word, wordForm(word).id]));
				for (const word of words) {
					const form = wordForm(word);
					expect(form.folded).toBe(word);
					expect(form.id).toBe(numbers.get(word));
				}
				const given = [...numbers.values()].filter((id) => id >= 0);
				expect(new Set(given).size).toBe(given.length);
			}),
			runs(100),
		);
	});

	test('words made to fall on one place are still told apart', () => {
		// "ab" and "bC" weigh the same when each letter counts 31 of the next.
		const words = Array.from({ length: 256 }, (_, bits) =>
			Array.from({ length: 8 }, (_, at) => ((bits >> at) & 1 ? 'bC' : 'ab')).join(''),
		);
		for (const word of words) expect(wordForm(word).folded).toBe(word);
		for (const word of words) expect(wordForm(word).folded).toBe(word);
	});

	test('past the most, words are read without a number', () => {
		for (let index = 0; index < MOST_FORMS * 2; index += 1) wordForm(`w${index}w`);
		expect(wordForm('jamaisvu')).toMatchObject({ folded: 'jamaisvu', id: -1 });
		expect(readText('Encore jamaislu').words.map(({ folded }) => folded)).toEqual(['encore', 'jamaislu']);
	});
});

describe('what a reading holds', () => {
	test.each([
		['rien de tel', 0],
		['le 6', HOLDS_FIGURE],
		['zéro six', HOLDS_ZERO],
		['chez Léa', HOLDS_CAPITAL],
		['chez Émile', HOLDS_CAPITAL],
	])('%s', (text, held) => {
		expect(readText(text).holds).toBe(held);
	});

	test('an ending skipped may hold anything', () => {
		expect(readText('tel·06').holds & HOLDS_FIGURE).toBe(HOLDS_FIGURE);
	});
});
