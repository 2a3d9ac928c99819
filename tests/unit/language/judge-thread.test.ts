import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANSWER_VALUE, judgeThread, LENGTH } from '#lib/language/judge-thread.ts';
import type { JudgingWeights } from '#lib/language/judging-table.ts';
import { readText } from '#lib/language/reading.ts';
import { eachTerm, judgedTerm, shapesOf } from '#lib/language/thread-terms.ts';
import { runs } from '../../support/runs.ts';

/** Two outcomes: of the second, one letter over nought is 1. */
const weigh = (...rows: [name: string, first: string, second: string][]): JudgingWeights => ({
	outcomes: ['one', 'two'],
	scale: 1,
	table: [...rows, ['#bias', 'N', 'N']]
		.map(([name, ...letters]) => `${name}\t${letters.join('')}`)
		.join('\n'),
});

const answer = (text: string, isAuthor = false) => ({ isAuthor, reading: readText(text, 'comment') });

describe('a thread judged', () => {
	test('each feature counts once, however often it is said', () => {
		const weights = weigh(['chat', 'N', 'P']);
		expect(judgeThread(readText('chat chat chat'), [], weights).scores).toEqual([0, 2 * LENGTH]);
	});

	test('a word after another, in a question, in an answer and of the author are four features', () => {
		const weights = weigh(
			['chat', 'N', 'O'],
			['petit chat', 'N', 'O'],
			['petit', 'N', 'N'],
			['?chat', 'N', 'O'],
			['c:chat', 'N', 'O'],
			['o:chat', 'N', 'O'],
		);
		const { scores } = judgeThread(readText('petit chat ?'), [answer('chat'), answer('chat', true)], weights);
		const features = [1, 1, 1, 1, ANSWER_VALUE, ANSWER_VALUE];
		const length = Math.sqrt(features.reduce((sum, value) => sum + value * value, 0));
		expect(scores[1]).toBeCloseTo((LENGTH * (3 + 2 * ANSWER_VALUE)) / length);
	});

	test('the words that weighed most are told, without saying a place twice', () => {
		const weights = weigh(
			['chien', 'N', 'O'],
			['chat', 'N', 'Q'],
			['petit chat', 'N', 'P'],
			['petit', 'N', 'N'],
		);
		const { wordsFor } = judgeThread(readText('un petit chat, un chien'), [], weights);
		expect(wordsFor(1)).toEqual([
			[2, 3],
			[4, 5],
		]);
		expect(wordsFor(0)).toEqual([]);
	});

	test('words that say nothing to a reader are told only when nothing else speaks', () => {
		const weights = weigh(
			['pour', 'Z', 'Z'],
			['5', 'N', 'Y'],
			['en voitur', 'N', 'P'],
			['en', 'N', 'Q'],
			['voitur', 'N', 'N'],
		);
		const { wordsFor } = judgeThread(readText('pour 5 en voiture'), [], weights);
		expect(wordsFor(1)).toEqual([[3, 4]]);
		expect(wordsFor(0)).toEqual([[0, 1]]);
	});

	test('judging hears the very features that training was given', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'abé 12h€?!.\n’@Ap') }), (text) => {
				const post = readText(text);
				const names = new Set(shapesOf(post));
				eachTerm(post, (term, previous, asks) => {
					names.add(term).add(`${previous} ${term}`);
					if (asks) names.add(`?${term}`);
				});
				const weights = weigh(...[...names].map((name): [string, string, string] => [name, 'N', 'O']));
				const { scores } = judgeThread(post, [], weights);
				expect(scores[1]).toBeCloseTo(LENGTH * Math.sqrt(names.size));
			}),
			runs(200),
		);
	});
});

test.each([
	['samedi', '<day>'],
	['mars', '<month>'],
	['18h30', '<hour>'],
	['25e', '<amount>'],
	['euros', '<money>'],
	['7', '<n>'],
	['2026', '<number>'],
	['hahaha', '<laugh>'],
	['merciiii', 'merci'],
])('%s is judged as %s', (word, term) => {
	expect(judgedTerm(word)).toBe(term);
});
