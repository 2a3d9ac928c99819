/**
 * The index in a real database, its transaction given up at every single write in turn, as by a killed browser: what
 * is found after is what was found before, and the next attempt succeeds.
 */
import { afterEach, expect, it, vi } from 'vitest';
import { checkIndex } from '#lib/search/check.ts';
import type { DocumentChange, SearchDocument } from '#lib/search/document.ts';
import { type MergeState, mergeStep } from '#lib/search/merge.ts';
import { planChanges } from '#lib/search/plan-changes.ts';
import { UNFILTERED } from '#lib/search/request.ts';
import { searchIndex } from '#lib/search/search.ts';
import { applyIndexWrites, indexRecordsOf } from '#lib/store/index-records.ts';
import { openStore } from '#lib/store/open-store.ts';
import type { Store } from '#lib/store/store.ts';
import { freshName, must } from './library.ts';

afterEach(() => vi.restoreAllMocks());

/** Aborts the transaction right after its n-th write; tells whether there were so many. */
function killAtWrite(n: number): { readonly reached: () => boolean } {
	let count = 0;
	for (const name of ['put', 'delete'] as const) {
		const real = IDBObjectStore.prototype[name] as (this: IDBObjectStore, ...all: unknown[]) => IDBRequest;
		vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
			this: IDBObjectStore,
			...all: unknown[]
		) {
			const request = real.apply(this, all);
			count += 1;
			if (count === n) this.transaction.abort();
			return request;
		});
	}
	return { reached: () => count >= n };
}

function put(number: number, word: string): DocumentChange {
	const document: SearchDocument = {
		key: `g:${number}`,
		title: `${word} mot${number}`,
		body: [],
		filters: {
			groupId: 'g',
			kind: null,
			tags: [word],
			authors: [],
			authorNames: [],
			answered: false,
			confirmed: false,
			at: 0,
			dated: true,
		},
	};
	return { type: 'put', document };
}

const puts = (from: number, count: number, word: string) =>
	Array.from({ length: count }, (_, step) => put(from + step, word));

function change(store: Store, changes: readonly DocumentChange[]) {
	return store.write(['indexRecords'], async (tables) =>
		applyIndexWrites(tables, await planChanges(indexRecordsOf(tables), changes)),
	);
}

async function merge(store: Store): Promise<{ readonly ok: boolean }> {
	let state: MergeState | null = null;
	do {
		const before: MergeState | null = state;
		const done = await store.write(['indexRecords'], async (tables) => {
			const step = await mergeStep(indexRecordsOf(tables), before, { everything: true });
			await applyIndexWrites(tables, step.writes);
			return step.state;
		});
		if (!done.ok) return done;
		state = done.value;
	} while (state);
	return { ok: true };
}

/** Keys by word, from searches; and from every record looked over. */
function found(store: Store) {
	return store
		.read(['indexRecords'], async (tables) => {
			const records = indexRecordsOf(tables);
			const asked = { ...UNFILTERED, text: '', limit: 1000, now: 0 };
			const keysOf = async (word: string) => {
				const { ranked } = await searchIndex(records, { ...asked, tags: [word] });
				return ranked.map(({ key }) => key).sort();
			};
			const words = { brimbale: await keysOf('brimbale'), flamberge: await keysOf('flamberge') };
			return { ...words, all: [...(await checkIndex(records)).keys].sort() };
		})
		.then(must);
}

const ACTS: readonly [string, (store: Store) => Promise<{ readonly ok: boolean }>][] = [
	['adding a few', (store) => change(store, puts(500, 3, 'flamberge'))],
	['adding many, which makes a segment', (store) => change(store, puts(600, 120, 'flamberge'))],
	[
		'changing and removing what segments and chunks hold',
		(store) =>
			change(store, [
				put(3, 'flamberge'),
				{ type: 'remove', key: 'g:150' },
				{ type: 'remove', key: 'g:402' },
			]),
	],
	['merging', merge],
];

it.each(ACTS)('%s: killed at any write, the index is as it was', async (name, act) => {
	const store = must(await openStore({ name: freshName() }));
	must(await change(store, puts(0, 130, 'brimbale')));
	must(await change(store, puts(130, 130, 'brimbale')));
	must(await change(store, puts(400, 5, 'brimbale')));
	must(await change(store, [{ type: 'remove', key: 'g:7' }]));
	const before = await found(store);
	expect(before.all).toHaveLength(264);
	let kills = 0;
	for (; ; kills++) {
		const kill = killAtWrite(kills + 1);
		const done = await act(store);
		vi.restoreAllMocks();
		if (!kill.reached()) {
			expect(done.ok).toBe(true);
			break;
		}
		expect(done.ok).toBe(false);
		expect(await found(store)).toEqual(before);
	}
	expect(kills).toBeGreaterThan(1);
	const after = await found(store);
	if (name === 'merging') expect(after).toEqual(before);
	else expect(after).not.toEqual(before);
	store.close();
});
