import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	countsFrom,
	evidenceFor,
	type LearnedModel,
	type Lesson,
	modelOf,
	NOTHING_LEARNED,
} from '#lib/domain/learned.ts';
import { leanKinds, lessonOf, lessonTerms, suggestTags } from '#lib/language/learned-suggestions.ts';

const lesson = fc.record<Lesson>({
	terms: fc.array(fc.constantFrom('poux', 'peigne', 'velo', '__proto__', 'constructor')),
	labels: fc.array(fc.constantFrom('question', 'tag:a', '__proto__'), { maxLength: 2 }),
	outcome: fc.option(fc.record({ label: fc.constantFrom('need', 'tip'), right: fc.boolean() }), {
		nil: null,
	}),
});
/** Learned apart, from a copy of what was known. */
function learn(model: LearnedModel, lesson: Lesson): LearnedModel {
	const counts = countsFrom(model);
	counts.learn(lesson);
	return counts.model;
}

const taught = (...lessons: Lesson[]): LearnedModel => lessons.reduce(learn, NOTHING_LEARNED);

describe('what the user teaches', () => {
	test('a lesson taken back leaves what was known before', () => {
		fc.assert(
			fc.property(fc.array(lesson, { maxLength: 6 }), lesson, (before, last) => {
				const known = taught(...before);
				const counts = countsFrom(known);
				counts.learn(last);
				counts.unlearn(last);
				expect({ ...counts.model, record: {} }).toEqual({ ...known, record: {} });
			}),
		);
	});

	test('lessons taken together teach what they teach one by one', () => {
		fc.assert(
			fc.property(fc.array(lesson, { maxLength: 8 }), (lessons) => {
				expect(modelOf(lessons)).toEqual(taught(...lessons));
			}),
		);
	});

	test('what was known is not changed by lessons added to a copy', () => {
		fc.assert(
			fc.property(fc.array(lesson, { maxLength: 4 }), lesson, (before, last) => {
				const known = taught(...before);
				const kept = structuredClone(known);
				learn(known, last);
				expect(structuredClone(known)).toEqual(kept);
			}),
		);
	});

	test('it survives a trip through JSON', () => {
		fc.assert(
			fc.property(fc.array(lesson, { maxLength: 4 }), (lessons) => {
				const model = taught(...lessons);
				expect(JSON.parse(JSON.stringify(model))).toEqual(model);
			}),
		);
	});

	test('a tag put twice on like posts is suggested on the next, with its words', () => {
		const rules = [{ value: 'question', score: 1, because: [], by: 'rule' }] as const;
		let model = NOTHING_LEARNED;
		for (const [text, tags] of [
			['Encore des poux à la maternelle, quel peigne ?', ['poux']],
			['Les poux sont revenus, au secours', ['poux']],
			['Vélo 16 pouces rouge à vendre', []],
			['Qui a perdu ses clés au parc', []],
		] as const) {
			model = learn(model, lessonOf(model, text, rules, { kind: null, tags }));
		}
		const [first] = suggestTags(model, lessonTerms('Un remède contre les poux ?'));
		expect(first?.value).toBe('poux');
		expect(first?.because).toContain('poux');
	});

	test('kinds stay the rules’ own until leaning has proved right twice', () => {
		const rules = [
			{ value: 'question', score: 0.6, because: ['?'], by: 'rule' },
			{ value: 'need', score: 0.3, because: [], by: 'rule' },
		] as const;
		let model = NOTHING_LEARNED;
		const correct = (text: string) => {
			model = learn(model, lessonOf(model, text, rules, { kind: 'need', tags: [] }));
		};
		for (let index = 0; index < 3; index += 1) {
			correct('une nounou à Vanves');
			model = learn(model, lessonOf(model, 'un vélo rouge', rules, { kind: 'question', tags: [] }));
		}
		expect(leanKinds(rules, NOTHING_LEARNED, lessonTerms('une nounou'))).toEqual(rules);
		for (let index = 0; index < 6; index += 1) correct('une nounou à Issy');
		expect(leanKinds(rules, model, lessonTerms('une nounou'))[0]).toMatchObject({
			value: 'need',
			by: 'learned',
		});
	});

	test('one word never decides alone', () => {
		const model = taught(
			{ terms: ['poux'], labels: ['question'], outcome: null },
			{ terms: ['velo'], labels: ['offer'], outcome: null },
		);
		expect(Math.abs(evidenceFor(model, 'question', ['poux']).weight)).toBeLessThanOrEqual(2);
	});
});
