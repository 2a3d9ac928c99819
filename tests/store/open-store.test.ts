import Dexie from 'dexie/dist/modern/dexie.mjs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectBare } from '#lib/store/bare-connection.ts';
import { LATEST_VERSION, STORED_VERSION } from '#lib/store/library-format.ts';
import { openStore } from '#lib/store/open-store.ts';
import type { Store } from '#lib/store/store.ts';
import { freshLibrary, freshName, must } from './library.ts';

// Dexie says on the console what these tests bring about.
beforeEach(() => {
	vi.spyOn(console, 'warn').mockReturnValue();
	vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => vi.restoreAllMocks());

function rawOpen(name: string, version: number, upgrade: (database: IDBDatabase) => void = () => {}) {
	return new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open(name, version);
		request.onupgradeneeded = () => upgrade(request.result);
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}

const rows = (store: Store) => store.readRows(['meta'], (tables) => tables.meta.toArray());

describe('opening', () => {
	it('refuses a newer library and writes nothing in it', async () => {
		const name = freshName();
		const newer = (LATEST_VERSION + 1) * 10;
		const first = await rawOpen(name, newer, (database) => database.createObjectStore('later'));
		first.close();
		expect(await openStore({ name })).toEqual({ ok: false, reason: 'newer' });
		const again = await rawOpen(name, newer);
		expect([...again.objectStoreNames]).toEqual(['later']);
		expect(again.version).toBe(newer);
		again.close();
		await Dexie.delete(name);
	});

	it('says that an older page holds the library, rather than wait for ever', async () => {
		const name = freshName();
		const old = await rawOpen(name, 5);
		const opened = await openStore({ name, blockedAfterMs: 50 });
		expect(opened).toEqual({ ok: false, reason: 'blocked' });
		old.close();
	});

	it('says that storage is refused', async () => {
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('no', 'SecurityError');
		});
		expect(await openStore({ name: freshName() })).toEqual({ ok: false, reason: 'refused' });
	});

	it('lets go when another page asks for a newer version', async () => {
		const name = freshName();
		const store = await freshLibrary(name);
		const newer = await rawOpen(name, (LATEST_VERSION + 1) * 10);
		expect(store.isOpen()).toBe(false);
		const written = await store.write(['meta'], (tables) => tables.meta.put({ key: 'a', value: 1 }));
		expect([written.ok, (await rows(store)).ok]).toEqual([false, false]);
		newer.close();
	});

	it('opens once for what only searches, and through its layers for the rest', async () => {
		const name = freshName();
		await freshLibrary(name);
		const opening = vi.spyOn(indexedDB, 'open');
		const store = await freshLibrary(name);
		expect(must(await rows(store))).toEqual([]);
		expect(opening).toHaveBeenCalledTimes(1);
		must(await store.write(['meta'], (tables) => tables.meta.put({ key: 'a', value: 1 })));
		must(await store.read(['meta'], (tables) => tables.meta.count()));
		expect(opening).toHaveBeenCalledTimes(2);
		expect(must(await rows(store))).toEqual([{ key: 'a', value: 1 }]);
	});

	it('lets go of a library opened for searching alone', async () => {
		const name = freshName();
		await freshLibrary(name);
		const store = await freshLibrary(name);
		const newer = await rawOpen(name, (LATEST_VERSION + 1) * 10);
		newer.close();
		expect(store.isOpen()).toBe(false);
		const opening = vi.spyOn(indexedDB, 'open');
		expect(await rows(store)).toEqual({ ok: false, reason: 'broken' });
		const written = await store.write(['meta'], (tables) => tables.meta.put({ key: 'a', value: 1 }));
		expect(written).toEqual({ ok: false, reason: 'broken' });
		expect(opening).not.toHaveBeenCalled();
	});

	it('creates nothing by searching where there is no library', async () => {
		const name = freshName();
		expect(await connectBare(name, () => {})).toBe(null);
		expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
	});

	it('leaves an older library to be upgraded', async () => {
		const name = freshName();
		const old = await rawOpen(name, STORED_VERSION - 10);
		old.close();
		expect(await connectBare(name, () => {})).toBe(null);
		const again = await rawOpen(name, STORED_VERSION - 10);
		again.close();
		await Dexie.delete(name);
	});
});

describe('a database that fails', () => {
	it('says the disk is full when the browser does', async () => {
		const store = await freshLibrary();
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		const done = await store.write(['meta'], (tables) => tables.meta.put({ key: 'a', value: 1 }));
		expect(done).toEqual({ ok: false, reason: 'full' });
	});

	it('gives up when it falls silent, and works again after', async () => {
		const name = freshName();
		const patience = { tickMs: 10, waiting: 20, working: 10 };
		const store = must(await openStore({ name, patience }));
		const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(
			// A request that never answers, as on a full disk.
			() =>
				Object.create(IDBRequest.prototype, { onsuccess: { writable: true }, onerror: { writable: true } }),
		);
		const done = await store.write(['meta'], (tables) => tables.meta.put({ key: 'a', value: 1 }));
		expect(done).toEqual({ ok: false, reason: 'silent' });
		put.mockRestore();
		must(await store.write(['meta'], (tables) => tables.meta.put({ key: 'b', value: 2 })));
		expect(must(await store.read(['meta'], (tables) => tables.meta.toArray()))).toEqual([
			{ key: 'b', value: 2 },
		]);
		expect(must(await rows(store))).toEqual([{ key: 'b', value: 2 }]);
		const getAll = vi
			.spyOn(IDBObjectStore.prototype, 'getAll')
			.mockImplementation(() =>
				Object.create(IDBRequest.prototype, { onsuccess: { writable: true }, onerror: { writable: true } }),
			);
		expect(await rows(store)).toEqual({ ok: false, reason: 'silent' });
		getAll.mockRestore();
		expect(must(await rows(store))).toEqual([{ key: 'b', value: 2 }]);
		store.close();
		await Dexie.delete(name);
	});

	it('throws on a bug of ours, keeping nothing', async () => {
		const store = await freshLibrary();
		const bug = store.write(['meta'], async (tables) => {
			await tables.meta.put({ key: 'a', value: 1 });
			throw new TypeError('a bug');
		});
		await expect(bug).rejects.toThrow('a bug');
		expect(must(await store.read(['meta'], (tables) => tables.meta.count()))).toBe(0);
	});
});

describe('a live view', () => {
	it('is told of changes, by this page and by another, until it stops', async () => {
		const name = freshName();
		const store = await freshLibrary(name);
		const other = must(await openStore({ name }));
		const stop = new AbortController();
		const seen: number[] = [];
		const read = async () => {
			// Two readings in a row: both are watched.
			const first = must(await store.read(['meta'], (tables) => tables.meta.count()));
			const second = must(await store.read(['erased'], (tables) => tables.erased.count()));
			return first * 10 + second;
		};
		store.watch(read, (value) => seen.push(value), stop.signal);
		await vi.waitUntil(() => seen.includes(0));
		must(await store.write(['meta'], (tables) => tables.meta.put({ key: 'a', value: 1 })));
		await vi.waitUntil(() => seen.includes(10));
		must(await other.write(['erased'], (tables) => tables.erased.put({ hash: 'h' as never, at: 1 })));
		await vi.waitUntil(() => seen.includes(11));
		stop.abort();
		const told = seen.length;
		must(await store.write(['meta'], (tables) => tables.meta.put({ key: 'b', value: 1 })));
		await store.read(['meta'], (tables) => tables.meta.count());
		expect(seen).toHaveLength(told);
		other.close();
	});
});
