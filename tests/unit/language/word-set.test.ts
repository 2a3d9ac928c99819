import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '#lib/language/reading.ts';
import { MOST_FORMS, wordForm } from '#lib/language/word-forms.ts';
import { wordSet } from '#lib/language/word-set.ts';
import { runs } from '../../support/runs.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcz09'), minLength: 1, maxLength: 3 });

test('a set holds its words and no other, however many sets there are', () => {
	fc.assert(
		fc.property(fc.array(fc.array(word, { maxLength: 5 }), { maxLength: 40 }), word, (lists, said) => {
			const [heard] = readText(said).words;
			for (const list of lists) expect(wordSet(list).has(heard)).toBe(list.includes(said));
		}),
		runs(100),
	);
	expect(wordSet(['oui']).has(undefined)).toBe(false);
});

test('words that have no number are told by their letters', () => {
	for (let index = 0; index < MOST_FORMS; index += 1) wordForm(`w${index}w`);
	const set = wordSet(['jamaisdit']);
	const [never, neither] = readText('jamaisdit jamaisla').words;
	expect(never?.id).toBe(-1);
	expect(set.has(never)).toBe(true);
	expect(set.has(neither)).toBe(false);
});
