import { beforeAll, describe, expect, it } from 'vitest';
import { byteWriter, writeVarint, written } from '#lib/search/bytes.ts';
import { IndexFailure } from '#lib/search/index-failure.ts';
import { memoryRecords } from '#lib/search/memory-records.ts';
import { planChanges } from '#lib/search/plan-changes.ts';
import type { SearchRequest } from '#lib/search/request.ts';
import { seal } from '#lib/search/sealed.ts';
import { searchIndex } from '#lib/search/search.ts';
import type { ReadTexts } from '#lib/search/search-answer.ts';
import { aDocument, aRequest } from './documents.ts';

const DAY = 86_400_000;
const NOW = 1_000 * DAY;

const DOCUMENTS = [
	aDocument('g:1', 'Bonjour, je cherche une poussette double pour des jumeaux', ['Essayez la ressourcerie'], {
		groupId: 'g1',
		kind: 'need',
		answered: true,
		at: NOW - DAY,
		authorNames: ['Julie P.'],
		tags: ['t1'],
	}),
	aDocument('g:2', 'Vends POUSSETTE-DOUBLE très bon état', ['Encore disponible ?'], {
		groupId: 'g2',
		kind: 'offer',
		at: NOW - 400 * DAY,
	}),
	aDocument('g:3', 'Des poux à l’école, encore', ['Un peigne, et le 06 12 34 56 78'], {
		groupId: 'g1',
		kind: 'question',
		at: NOW - 40 * DAY,
	}),
	aDocument('contact:1', 'Dr Martin pédiatre', ['Très douce', '0612345678'], {
		confirmed: true,
		at: NOW - 5 * DAY,
	}),
];

const records = memoryRecords();
const texts = new Map(DOCUMENTS.map(({ key, title, body }) => [key, { title, body }]));
const readTexts: ReadTexts = async (wanted) =>
	new Map(wanted.flatMap(({ key }) => [...texts].filter(([id]) => id === key)));
const search = (text: string, more: Partial<SearchRequest> = {}) =>
	searchIndex(records, aRequest(text, { now: NOW, ...more }), undefined, readTexts);
const keys = async (text: string, more: Partial<SearchRequest> = {}) =>
	(await search(text, more)).ranked.map(({ key }) => key);

beforeAll(async () => {
	records.apply(
		await planChanges(
			records,
			DOCUMENTS.map((document) => ({ type: 'put', document })),
		),
	);
});

describe('searchIndex', () => {
	it('finds one thing under all its writings', async () => {
		for (const text of ['poussette double', 'poussettes doubles', 'POUSSETTE-DOUBLE', 'pousettes doubles'])
			expect((await keys(text)).slice(0, 2).sort()).toEqual(['g:1', 'g:2']);
	});

	it('finds a number in any writing, in threads and cards', async () => {
		for (const text of ['06 12 34 56 78', '+33612345678', '06.12.34.56.78'])
			expect((await keys(text)).sort()).toEqual(['contact:1', 'g:3']);
	});

	it('completes the last word while typing only', async () => {
		expect(await keys('pous', { typing: true })).toEqual(expect.arrayContaining(['g:1', 'g:2']));
		expect(await keys('pediat', { typing: true })).toEqual(['contact:1']);
	});

	it('puts what a word means before its rarest ending', async () => {
		const doctors = Array.from({ length: 6 }, (_, at) =>
			aDocument(`g:d${at}`, `Quel médecin, numéro ${at} ?`),
		);
		const others = Array.from({ length: 5 }, (_, at) => aDocument(`g:o${at}`, `Une sortie, le ${at}`));
		const some = memoryRecords();
		const documents = [aDocument('g:rare', 'J’ai un doctorat maintenant'), ...doctors, ...others];
		const changes = documents.map((document) => ({ type: 'put', document }) as const);
		some.apply(await planChanges(some, changes));
		const { ranked } = await searchIndex(some, aRequest('doctor', { typing: true, now: NOW }));
		const found = ranked.map(({ key }) => key);
		expect(found).toHaveLength(7);
		expect(found.at(-1)).toBe('g:rare');
	});

	it('checks exact phrases in the texts', async () => {
		expect(await keys('"poussette double"')).toHaveLength(2);
		expect(await keys('"double poussette"')).toEqual([]);
		expect((await search('"double poussette"')).total).toBe(0);
	});

	it('leaves excluded words out', async () => {
		expect(await keys('poussette -jumeaux')).toEqual(['g:2']);
	});

	it('filters by chips and counts what each would leave', async () => {
		expect(await keys('poussette', { groups: ['g1'] })).toEqual(['g:1']);
		expect(await keys('poussette', { kinds: ['offer'] })).toEqual(['g:2']);
		expect(await keys('poussette', { tags: ['t1'] })).toEqual(['g:1']);
		expect(await keys('poussette', { answered: true })).toEqual(['g:1']);
		expect(await keys('', { type: 'contact' })).toEqual(['contact:1']);
		expect(await keys('poussette', { since: NOW - 10 * DAY })).toEqual(['g:1']);
		expect(await keys('poussette auteur:julie')).toEqual(['g:1']);
		const vocabulary = { groups: [], tags: [{ id: 't1', label: 'x' }], words: [] };
		const answer = await searchIndex(
			records,
			aRequest('poussette', { now: NOW, facets: 'periods' }),
			vocabulary,
		);
		expect(answer.facets).toEqual({
			groups: [
				{ groupId: 'g1', count: 1 },
				{ groupId: 'g2', count: 1 },
			],
			kinds: [
				{ kind: 'need', count: 1 },
				{ kind: 'offer', count: 1 },
			],
			tags: [{ tagId: 't1', count: 1 }],
			answered: 1,
			contacts: 0,
			periods: { week: 1, month: 1, year: 1 },
		});
	});

	it('counts each choice as if none of its own were made, within all the others', async () => {
		const facetsOf = async (change: Partial<SearchRequest>) =>
			(await searchIndex(records, aRequest('poussette', { now: NOW, facets: 'periods', ...change }))).facets;
		const kinds = [
			{ kind: 'need', count: 1 },
			{ kind: 'offer', count: 1 },
		];
		const offers = await facetsOf({ kinds: ['offer'] });
		expect(offers.kinds).toEqual(kinds);
		expect(offers.groups).toEqual([{ groupId: 'g2', count: 1 }]);
		const recent = await facetsOf({ since: NOW - 10 * DAY });
		expect(recent.kinds).toEqual([{ kind: 'need', count: 1 }]);
		expect(recent.periods).toEqual((await facetsOf({})).periods);
		// Kept out by the one and let in by the other, it would be added by neither alone.
		const both = await facetsOf({ kinds: ['offer'], groups: ['g1'] });
		expect(both.kinds).toEqual([{ kind: 'need', count: 1 }]);
		expect(both.groups).toEqual([{ groupId: 'g2', count: 1 }]);
	});

	it('sorts by date', async () => {
		expect(await keys('poussette', { sort: 'date' })).toEqual(['g:1', 'g:2']);
		expect(await keys('')).toEqual(['g:1', 'contact:1', 'g:3', 'g:2']);
	});

	it('says why', async () => {
		const [first] = (await search('poussette')).ranked;
		expect(first?.why.map(({ code }) => code)).toEqual(['words', 'answered', 'recent']);
		expect((await search('pousette')).ranked[0]?.why[0]).toEqual({ code: 'words', words: ['pousette'] });
		expect((await search('pedaitre')).ranked[0]?.why[0]).toEqual({
			code: 'near-words',
			words: ['pediatre'],
		});
		expect((await search('toubib')).ranked[0]?.why[0]?.code).toBe('synonyms');
	});
});

describe('bad input', () => {
	it.each([
		['10 kB', 'poux '.repeat(2000)],
		['one word of 10 kB', 'x'.repeat(10_000)],
		['punctuation', '?!… --- "" «» :::'],
		['small words', 'à la de'],
		['emoji', '👨‍👩‍👧 🐛'],
		['right to left', 'مدرسة ‮abc'],
		['signs of regular expressions', '(.*)+[a-z]{2,}$ ^\\b|'],
		['50 filters', Array.from({ length: 50 }, (_, at) => `groupe:g${at}`).join(' ')],
		['an open quote', '"poux'],
		['a lone half of a pair', '\ud83d poux'],
	])('%s: an answer, never a hang', async (_, text) => {
		const answer = await search(text, { typing: true });
		expect(answer.total).toBeGreaterThanOrEqual(answer.ranked.length);
	});

	it('finds in a query of 10 kB what it asks', async () => {
		expect(await keys('poux '.repeat(2000))).toEqual(['g:3']);
	});

	it('answers nothing for words that are nowhere, whatever the filters', async () => {
		expect(await search('xyzzyqwk', { groups: ['g1'] })).toMatchObject({ ranked: [], total: 0 });
	});

	it('refuses every record that is damaged or missing, and a newer index', async () => {
		const many = memoryRecords();
		const documents = Array.from({ length: 150 }, (_, at) => aDocument(`g:${at}`, 'mirliton flamberge'));
		many.apply(
			await planChanges(
				many,
				documents.map((document) => ({ type: 'put', document })),
			),
		);
		const used = ['m', 'r', 's1/d0', 's1/p0', 's1/n0', 's1/c0', 's1/k0'];
		for (const name of used) {
			const whole = many.all.get(name) ?? new Uint8Array();
			const altered = whole.slice();
			altered[Math.floor(altered.length / 2)] = (altered[Math.floor(altered.length / 2)] ?? 0) ^ 0x10;
			for (const bad of [altered, whole.slice(0, -1), new Uint8Array()]) {
				many.all.set(name, bad);
				await expect(searchIndex(many, aRequest('mirliton')), name).rejects.toThrow(IndexFailure);
			}
			if (name !== 'm') {
				many.all.delete(name);
				await expect(searchIndex(many, aRequest('mirliton')), name).rejects.toThrow(IndexFailure);
			}
			many.all.set(name, whole);
		}
		const newer = byteWriter();
		writeVarint(newer, 99);
		many.all.set('m', seal(written(newer)));
		await expect(searchIndex(many, aRequest('mirliton'))).rejects.toMatchObject({ reason: 'newer' });
	});
});
