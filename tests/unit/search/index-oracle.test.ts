import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkIndex } from '#lib/search/check.ts';
import type { DocumentChange, SearchDocument } from '#lib/search/document.ts';
import { indexTerms } from '#lib/search/index-terms.ts';
import { lengthCode, lengthOfCode } from '#lib/search/lengths.ts';
import { type MemoryRecords, memoryRecords } from '#lib/search/memory-records.ts';
import { type MergeState, type MergeStep, mergeStep } from '#lib/search/merge.ts';
import { planChanges } from '#lib/search/plan-changes.ts';
import { searchIndex } from '#lib/search/search.ts';
import { runs } from '#tests/support/runs.ts';
import { aDocument, aRequest } from './documents.ts';

/** Words without equivalents, abbreviations or near spellings among them: what matches is plain to see. */
const WORDS = [
	'zorglub',
	'brimbale',
	'quandoque',
	'flamberge',
	'hurluberlu',
	'kakemono',
	'mirliton',
	'xylographe',
];

type Step =
	| { readonly type: 'change'; readonly changes: readonly DocumentChange[] }
	| {
			readonly type: 'merge';
			readonly steps: number;
			readonly everything: boolean;
			readonly between: readonly DocumentChange[];
	  }
	/** The browser is killed before a change is on disk. */
	| { readonly type: 'killed'; readonly changes: readonly DocumentChange[] }
	/** Another page opens the library: nothing is in its memory. */
	| { readonly type: 'reopen' };

const key = fc.integer({ min: 0, max: 400 }).map((number) => `g:${number}`);
const text = fc
	.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
	.map((words) => words.join(' '));
const document = fc.tuple(key, text, fc.array(text, { maxLength: 2 })).map(([id, title, body]) => {
	// A tag for each of its words: filters find exactly what holds them, however faint.
	const said = [title, ...body].join(' ').split(' ');
	return aDocument(id, title, body, { tags: [...new Set(said)] });
});
const change: fc.Arbitrary<DocumentChange> = fc.oneof(
	{ weight: 4, arbitrary: document.map((put) => ({ type: 'put', document: put }) as const) },
	{ weight: 1, arbitrary: key.map((gone) => ({ type: 'remove', key: gone }) as const) },
);
const step: fc.Arbitrary<Step> = fc.oneof(
	{
		weight: 3,
		arbitrary: fc
			.oneof(
				fc.array(change, { minLength: 1, maxLength: 8 }),
				fc.array(change, { minLength: 100, maxLength: 180 }),
			)
			.map((changes) => ({ type: 'change', changes }) as const),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			type: fc.constant('merge' as const),
			// A merge given up after a few steps is a browser killed between two of its transactions.
			steps: fc.integer({ min: 1, max: 6 }),
			everything: fc.boolean(),
			between: fc.array(change, { maxLength: 3 }),
		}),
	},
	{
		weight: 1,
		arbitrary: fc
			.array(change, { minLength: 1, maxLength: 120 })
			.map((changes) => ({ type: 'killed', changes }) as const),
	},
	{ weight: 1, arbitrary: fc.constant({ type: 'reopen' } as const) },
);

describe('the index against a list of documents', () => {
	it('finds the same documents after any changes, merges and kills', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
				const records = memoryRecords();
				const oracle = new Map<string, SearchDocument>();
				for (const [turn, one] of steps.entries()) {
					await run(one, records, oracle);
					// Asked after every step: what a search keeps in memory must never outlive a change.
					await expectHolders(records, oracle, WORDS[turn % WORDS.length] ?? '');
				}
				for (const word of WORDS) await expectHolders(records, oracle, word);
				const report = await checkIndex(records);
				expect([...report.keys].sort()).toEqual([...oracle.keys()].sort());
				for (const word of WORDS) {
					const answer = await searchIndex(records, aRequest(word, { limit: 1000 }));
					const expected = [...oracle.values()].filter((held) =>
						`${held.title} ${held.body.join(' ')}`.includes(word),
					);
					// What scores too faintly beside the best is no answer: the rest must be all there.
					const found = new Set(answer.ranked.map((hit) => hit.key));
					expect([...found].every((hit) => expected.some((held) => held.key === hit))).toBe(true);
					expect(found.size).toBe(answer.total);
					if (expected.length > 0) expect(found.size).toBeGreaterThan(0);
				}
			}),
			runs(30),
		);
	});

	it('remembers nothing past a change, not even one that leaves every size as it was', async () => {
		const records = memoryRecords();
		for (const [word, gone] of [
			['mirliton', 'kakemono'],
			['kakemono', 'mirliton'],
		] as const) {
			records.apply(await planChanges(records, [{ type: 'put', document: aDocument('g:1', word) }]));
			expect((await searchIndex(records, aRequest(word))).total).toBe(1);
			expect((await searchIndex(records, aRequest(gone))).total).toBe(0);
		}
	});

	it('scores as BM25 does once all is merged', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
				const records = memoryRecords();
				const oracle = new Map<string, SearchDocument>();
				for (const one of steps) await run(one, records, oracle);
				await mergeAll(records);
				const documents = [...oracle.values()];
				for (const word of WORDS.slice(0, 3)) {
					const answer = await searchIndex(records, aRequest(word, { limit: 1000 }));
					const scores = exactScores(documents, word);
					const best = Math.max(0, ...scores.values());
					const expected = [...scores].filter(([, score]) => score > best * 0.2001).map(([id]) => id);
					expect(answer.ranked.map((hit) => hit.key)).toEqual(expect.arrayContaining(expected));
					const order = answer.ranked.map((hit) => scores.get(hit.key) ?? 0);
					for (const [place, score] of order.entries())
						if (place > 0) expect(score).toBeLessThanOrEqual((order[place - 1] ?? 0) + 1e-4);
				}
			}),
			runs(20),
		);
	});

	it('leaves no word of what was removed once all is merged', async () => {
		const records = memoryRecords();
		const put = (id: number, title: string) =>
			({ type: 'put', document: aDocument(`g:${id}`, title) }) as const;
		records.apply(
			await planChanges(
				records,
				Array.from({ length: 200 }, (_, id) =>
					put(id, id === 7 ? 'rue Pasdecalais Turlupin 0612345678' : 'mirliton'),
				),
			),
		);
		records.apply(await planChanges(records, [{ type: 'remove', key: 'g:7' }]));
		expect((await searchIndex(records, aRequest('turlupin'))).total).toBe(0);
		await mergeAll(records);
		const bytes = [...records.all.values()].map((record) => Buffer.from(record).toString('latin1')).join('');
		expect(bytes).not.toContain('turlupin');
		expect(bytes).not.toContain('612345678');
		expect(bytes).toContain('mirliton');
	});
});

/** The documents that hold a word are those of the list: no more, no fewer. */
async function expectHolders(
	records: MemoryRecords,
	oracle: ReadonlyMap<string, SearchDocument>,
	word: string,
): Promise<void> {
	const answer = await searchIndex(records, aRequest('', { tags: [word], limit: 1000 }));
	const expected = [...oracle.values()].filter(({ filters }) => filters.tags.includes(word));
	expect(answer.ranked.map((hit) => hit.key).sort()).toEqual(expected.map((held) => held.key).sort());
	expect(answer.total).toBe(expected.length);
}

async function run(one: Step, records: MemoryRecords, oracle: Map<string, SearchDocument>): Promise<void> {
	if (one.type === 'change') {
		await applyChanges(one.changes, records, oracle);
		return;
	}
	if (one.type === 'killed') {
		await planChanges(records, one.changes);
		return;
	}
	if (one.type === 'reopen') {
		records.reopen();
		return;
	}
	let state: MergeState | null = null;
	for (let count = 0; count < one.steps; count++) {
		const { writes, state: next } = await mergeStep(records, state, { everything: one.everything });
		records.apply(writes);
		state = next;
		if (!state) break;
		await applyChanges(one.between, records, oracle);
	}
}

async function applyChanges(
	changes: readonly DocumentChange[],
	records: MemoryRecords,
	oracle: Map<string, SearchDocument>,
): Promise<void> {
	records.apply(await planChanges(records, changes));
	for (const one of changes) {
		if (one.type === 'put') oracle.set(one.document.key, one.document);
		else oracle.delete(one.key);
	}
}

async function mergeAll(records: MemoryRecords): Promise<void> {
	let state: MergeState | null = null;
	do {
		const done: MergeStep = await mergeStep(records, state, { everything: true });
		records.apply(done.writes);
		state = done.state;
	} while (state);
}

/** BM25 by its formula, over all documents. */
function exactScores(documents: readonly SearchDocument[], word: string): Map<string, number> {
	const indexed = documents.map(({ key: id, title, body }) => ({ id, ...indexTerms(title, body) }));
	const term = [...indexTerms(word, []).terms.keys()][0] ?? '';
	const average = Math.max(
		1,
		indexed.reduce((sum, { length }) => sum + lengthOfCode(lengthCode(length)), 0) / indexed.length,
	);
	const holding = indexed.filter(({ terms }) => terms.has(term));
	const rarity = Math.log(1 + (indexed.length - holding.length + 0.5) / (holding.length + 0.5));
	return new Map(
		holding.map(({ id, terms, length }) => {
			const weight = terms.get(term) ?? 0;
			return [
				id,
				(rarity * 2.2 * weight) /
					(weight + 1.2 * (0.25 + (0.75 * lengthOfCode(lengthCode(length))) / average)),
			];
		}),
	);
}
