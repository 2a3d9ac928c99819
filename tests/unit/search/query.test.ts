import { describe, expect, it } from 'vitest';
import { interpretQuery } from '#lib/search/interpret-query.ts';
import { parsePeriod } from '#lib/search/query-dates.ts';
import { NO_VOCABULARY } from '#lib/search/vocabulary.ts';
import { aRequest } from './documents.ts';

const NOW = new Date(2026, 2, 12, 15).getTime();
const VOCABULARY = {
	groups: [
		{ id: 'g1', name: 'Parents de Montreuil' },
		{ id: 'g2', name: 'Entraide Liège' },
	],
	tags: [{ id: 't1', label: 'À relire' }],
	words: ['zibouiboui = doudou'],
};

const read = (text: string) => interpretQuery(aRequest(text, { now: NOW }), VOCABULARY).query;

describe('the query language', () => {
	it('takes phrases, excluded words and filters out of the words', () => {
		const query = read('pédiatre "nouveaux patients" -urgence groupe:montreuil type:question');
		expect(query.phrases).toEqual([['nouveaux', 'patients']]);
		expect(query.excluded).toEqual(['urgence']);
		expect(query.filters.groups).toEqual(['g1']);
		expect(query.filters.kinds).toEqual(['question']);
		expect(query.parts.map(({ word }) => word)).toEqual(['pediatre', 'nouveaux', 'patients']);
	});

	it('understands the same in English, and quoted values', () => {
		const query = read('group:"entraide liège" tag:"a relire" author:julie before:2025-06-01 type:contact');
		expect(query.filters.groups).toEqual(['g2']);
		expect(query.filters.required).toEqual(['#t1', '@julie']);
		expect(query.filters.until).toBe(new Date(2025, 5, 1).getTime() / 1000 - 1);
		expect(query.filters.type).toBe('contact');
	});

	it('shows a filter it cannot understand, and filters nothing', () => {
		const query = read('groupe:atlantide avant:jamais poux');
		expect(query.chips.map(({ understood }) => understood)).toEqual([false, false]);
		expect(query.filters.groups).toBeNull();
		expect(query.filters.until).toBe(Number.POSITIVE_INFINITY);
	});

	it('keeps a hyphen inside a word, an address and a lone colon as words', () => {
		expect(read('porte-bébé').excluded).toEqual([]);
		expect(read('http://exemple.fr').chips).toEqual([]);
		expect(read('rdv : dentiste').parts.map(({ word }) => word)).toContain('dentiste');
	});

	it('writes abbreviations in full, drops small words, keeps them when alone', () => {
		const [part] = read('ki a un rdv').parts;
		expect(part?.variants.map(({ terms }) => terms.join(' '))).toContain('rendez');
		expect(read('à la').parts.map(({ word }) => word)).toEqual(['a', 'la']);
	});

	it('takes the user’s own words', () => {
		const terms = read('zibouiboui').parts.flatMap(({ variants }) =>
			variants.flatMap((variant) => variant.terms),
		);
		expect(terms).toContain('doudou');
	});

	it('tells an English query, and translates it', () => {
		const query = interpretQuery(aRequest('lost keys'), NO_VOCABULARY).query;
		expect(query.language).toBe('en');
		expect(query.parts.flatMap(({ variants }) => variants.map(({ shown }) => shown))).toEqual(
			expect.arrayContaining(['perdu', 'cles']),
		);
	});

	it('asks a French query in English as well, beside its words', () => {
		const { query } = interpretQuery(aRequest('liste d’attente orthophoniste'), NO_VOCABULARY);
		const [list] = query.parts;
		expect(list?.variants).toContainEqual(expect.objectContaining({ terms: ['wait', 'list'] }));
		expect(query.parts.flatMap(({ variants }) => variants.map(({ shown }) => shown))).toContain(
			'speech therapist',
		);
	});

	it('tells English by words as they are written, not by French words of the same stem', () => {
		for (const text of [
			'midwife home visits',
			'pediatrician',
			'stroller for twins',
			'used car',
			'train tickets',
		])
			expect(read(text).language, text).toBe('en');
		for (const text of ['pédiatre', 'ticket de bus', 'cours de danse', 'patins', 'petition ecole'])
			expect(read(text).language, text).toBe('fr');
	});

	it('goes on from a translation to its French family', () => {
		const [part] = read('midwife').parts;
		const weights = new Map(part?.variants.map(({ shown, weight }) => [shown, weight]));
		expect(weights.get('doula')).toBeGreaterThan(0);
		expect(weights.get('doula')).toBeLessThan(weights.get('sage-femme') ?? 0);
	});

	it('counts a known phrase for more than its words', () => {
		const parts = new Map(read('appareil dentaire').parts.map((part) => [part.word, part.variants]));
		const weight = (word: string, shown: string) =>
			parts.get(word)?.find((variant) => variant.shown === shown)?.weight ?? 0;
		expect(weight('appareil dentaire', 'appareil dentaire')).toBe(1);
		expect(weight('appareil dentaire', 'orthodontiste')).toBeGreaterThan(weight('appareil', 'appareil'));
	});
});

describe('parsePeriod', () => {
	it.each([
		['2025', new Date(2025, 0, 1), new Date(2026, 0, 1)],
		['2025-03', new Date(2025, 2, 1), new Date(2025, 3, 1)],
		['14/03/2025', new Date(2025, 2, 14), new Date(2025, 2, 15)],
		['14 mars 2025', new Date(2025, 2, 14), new Date(2025, 2, 15)],
		['décembre', new Date(2025, 11, 1), new Date(2026, 0, 1)],
		['hier', new Date(2026, 2, 11), new Date(2026, 2, 12)],
		['il y a 2 mois', new Date(2026, 0, 12), new Date(2026, 0, 13)],
		['aujourd’hui', new Date(2026, 2, 12), new Date(2026, 2, 13)],
	])('%s', (text, start, end) => {
		expect(parsePeriod(text, NOW)).toEqual({ start: start.getTime(), end: end.getTime() });
	});

	it.each(['31/02/2025', 'bientôt', '', '2025-13'])('%s is no date', (text) => {
		expect(parsePeriod(text, NOW)).toBeNull();
	});
});
