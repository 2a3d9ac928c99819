import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOLDS_CAPITAL, HOLDS_PICTURE, HOLDS_SITE, readText } from '#lib/language/reading.ts';
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

	test('words of few letters, as people write them, are told apart by all their letters', () => {
		const word = fc.string({ unit: fc.constantFrom(...'ab09z'), minLength: 1, maxLength: 17 });
		fc.assert(
			fc.property(word, (one) => {
				expect(wordForm(one).folded).toBe(one);
				expect(readText(one).words[0]).toMatchObject({ folded: one, id: wordForm(one).id });
			}),
			runs(300),
		);
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
		['sur petitmusee.fr', HOLDS_SITE],
		['la fin. et après', 0],
		['rien 😂 de tel', HOLDS_PICTURE],
	])('%s', (text, held) => {
		expect(readText(text).holds).toBe(held);
	});

	test.each([
		['rien', 0],
		['O6 39 98 76 1l', 8],
		['0️⃣6️⃣', 2],
		['tel·06', Number.POSITIVE_INFINITY],
	])('figures of %s', (text, figures) => {
		expect(readText(text).figures).toBe(figures);
	});

	test('an ending skipped may hold anything', () => {
		expect(readText('tel·06').holds & HOLDS_FIGURE).toBe(HOLDS_FIGURE);
	});
});
