import { describe, expect, it } from 'vitest';
import { NO_INQUIRY } from '#lib/domain/findings.ts';
import type { AuthorHash } from '#lib/domain/ids.ts';
import { checkIndex } from '#lib/search/check.ts';
import { MANIFEST } from '#lib/search/record-names.ts';
import { seal } from '#lib/search/sealed.ts';
import { erasePerson } from '#lib/services/erase-person.ts';
import { findAnswers } from '#lib/services/find-answers.ts';
import { mergeIndex } from '#lib/services/merge-index.ts';
import { readIndexState } from '#lib/services/read-index-state.ts';
import { recordReading } from '#lib/services/record-reading.ts';
import { indexRecordsOf } from '#lib/store/index-records.ts';
import type { Store } from '#lib/store/store.ts';
import { knownMeans, must, NOON, readingLibrary } from './library.ts';
import { GROUP, HEALTH, JULIE, KARIM, seenPost } from './seen.ts';

const NEVER = new AbortController().signal;
/** Enough for several segments. */
const POSTS = 450;
/** Said by one person only, so that its bytes show where the word still is. */
const HER_WORD = 'zwyxzwyx';

/** A library of several segments, read in batches as a page would send them. */
async function largeLibrary(means: ReturnType<typeof knownMeans>): Promise<Store> {
	const store = await readingLibrary(means);
	for (let first = 0; first < POSTS; first += 30) {
		const posts = Array.from({ length: 30 }, (_, index) => {
			const hers = first === 0 && index === 0;
			const text = `Publication mot${first + index} ${hers ? HER_WORD : 'poussette'}`;
			return seenPost({ id: String(1 + first + index), author: hers ? JULIE : KARIM, text });
		});
		must(await recordReading(store, means, { group: GROUP, posts, health: HEALTH }));
	}
	return store;
}

function report(store: Store) {
	return store.read(['indexRecords'], (tables) => checkIndex(indexRecordsOf(tables))).then(must);
}

/** Index records that hold the letters of a word, its first two apart: terms share beginnings. */
async function recordsWith(store: Store, word: string): Promise<number> {
	const rows = must(await store.read(['indexRecords'], (tables) => tables.indexRecords.toArray()));
	return rows.filter((bytes) => new TextDecoder('latin1').decode(bytes).includes(word.slice(2))).length;
}

async function totalOf(store: Store, text: string): Promise<number> {
	return must(await findAnswers(store, { ...NO_INQUIRY, text }, NOON)).total;
}

describe('merging the index', () => {
	it('leaves fewer segments, and every post findable', async () => {
		const store = await largeLibrary(knownMeans());
		const before = await report(store);
		expect(before.segments).toBeGreaterThan(1);
		must(await mergeIndex(store, { everything: true }, NEVER));
		const after = await report(store);
		expect(after.segments).toBe(1);
		expect(after.keys).toEqual(before.keys);
		for (const word of ['mot0', 'mot123', `mot${POSTS - 1}`])
			expect(await totalOf(store, `"${word}"`)).toBe(1);
	});

	it('stopped between two steps, leaves an index that finds all, and goes on another time', async () => {
		const store = await largeLibrary(knownMeans());
		must(await mergeIndex(store, { everything: true }, AbortSignal.abort()));
		expect(must(await readIndexState(store)).merged).not.toBeNull();
		expect(await totalOf(store, '"mot7"')).toBe(1);
		must(await mergeIndex(store, { everything: true }, NEVER));
		expect(must(await readIndexState(store))).toEqual({ waiting: 0, threads: 0, merged: null });
		expect((await report(store)).keys.size).toBe(POSTS);
	});

	it('erasing a person takes their words off the disk at once', async () => {
		const means = knownMeans();
		const store = await largeLibrary(means);
		expect(await recordsWith(store, HER_WORD)).toBeGreaterThan(0);
		const [post] = must(
			await store.read(['posts'], (tables) => tables.posts.where('key').equals(`${GROUP.id}:1`).toArray()),
		);
		must(await erasePerson(store, means, post?.author?.hash as AuthorHash));
		expect(await recordsWith(store, HER_WORD)).toBe(0);
		expect(await totalOf(store, HER_WORD)).toBe(0);
	});

	it('damaged, is built again while searches go on, told how many threads wait', async () => {
		const store = await largeLibrary(knownMeans());
		must(
			await store.write(['indexRecords'], async (tables) => {
				await tables.indexRecords.toCollection().modify((_, row) => {
					row.value = new Uint8Array([1, 2, 3]);
				});
			}),
		);
		const first = must(await findAnswers(store, { ...NO_INQUIRY, text: 'poussette', limit: 5 }, NOON));
		expect(first.hits.length).toBeGreaterThan(0);
		expect(must(await readIndexState(store)).waiting).toBeGreaterThan(0);
		await expect.poll(async () => must(await readIndexState(store)).waiting).toBe(0);
		expect((await report(store)).keys.size).toBe(POSTS);
	});

	it('from a newer Colibri, is left as it is, and that is said', async () => {
		const store = await largeLibrary(knownMeans());
		const newer = seal(new Uint8Array([99, 0, 0, 0, 0, 0]));
		must(await store.write(['indexRecords'], (tables) => tables.indexRecords.put(newer, MANIFEST)));
		expect(await findAnswers(store, { ...NO_INQUIRY, text: 'mot7' }, NOON)).toEqual({
			ok: false,
			reason: 'newer',
		});
		const kept = must(await store.read(['indexRecords'], (tables) => tables.indexRecords.get(MANIFEST)));
		expect(kept).toEqual(newer);
	});
});
