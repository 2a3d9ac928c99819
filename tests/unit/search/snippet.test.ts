import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interpretQuery } from '#lib/search/interpret-query.ts';
import type { InterpretedQuery } from '#lib/search/interpreted-query.ts';
import { snippetOf } from '#lib/search/snippet.ts';
import { NO_VOCABULARY } from '#lib/search/vocabulary.ts';
import { aRequest } from './documents.ts';

const queryOf = (text: string): InterpretedQuery => interpretQuery(aRequest(text), NO_VOCABULARY).query;
const marked = (text: string, query: string, length = 200) =>
	snippetOf(text, queryOf(query), length)
		.filter(({ match }) => match)
		.map((run) => run.text);

describe('snippetOf', () => {
	it('marks the words as they are written, in any form', () => {
		expect(marked('Les Poussettes, l’ÉCOLE et un cœur', 'poussette ecole coeur')).toEqual([
			'Poussettes',
			'ÉCOLE',
			'cœur',
		]);
	});

	it('marks other words for the same', () => {
		expect(marked('Notre assmat est super', 'nounou')).toEqual(['assmat']);
	});

	it('shows the passage that matches in a long text', () => {
		const text = `${'bla '.repeat(500)}le pédiatre du quartier prend ${'bla '.repeat(500)}`;
		const runs = snippetOf(text, queryOf('pédiatre'), 80);
		expect(runs.some(({ text: run, match }) => match && run === 'pédiatre')).toBe(true);
		expect(runs[0]?.text.startsWith('…')).toBe(true);
		expect(runs.at(-1)?.text.endsWith('…')).toBe(true);
	});

	it('keeps within its length, joins no halves, loses nothing of a short text', () => {
		const text = fc.array(
			fc.constantFrom('poux ', '😀', '👨‍👩‍👧', 'é', ' ', 'x'.repeat(40), 'l’école ', '\ud83d'),
			{ maxLength: 80 },
		);
		fc.assert(
			fc.property(text, fc.integer({ min: 10, max: 120 }), (pieces, length) => {
				const whole = pieces.join('');
				const runs = snippetOf(whole, queryOf('poux école'), length);
				const shown = runs.map((run) => run.text).join('');
				expect(shown.length).toBeLessThanOrEqual(Math.max(length, 3));
				if (whole.length <= length) expect(shown).toBe(whole);
				else expect(whole).toContain(shown.replace(/^…/, '').replace(/…$/, ''));
				for (const run of runs) expect(run.text).not.toBe('');
				if (whole.isWellFormed()) expect(runs.every((run) => run.text.isWellFormed())).toBe(true);
			}),
		);
	});
});
