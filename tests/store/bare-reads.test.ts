import { expect, it, vi } from 'vitest';
import type { AliasRow } from '#lib/store/aliases.ts';
import type { RowTables } from '#lib/store/bare-reads.ts';
import { freshLibrary, freshName, must } from './library.ts';

const ROWS = ['c', 'a', 'b'].map((from) => ({ from, to: from === 'b' ? 'other' : 'one' }) as AliasRow);

async function read(tables: Pick<RowTables, 'aliases'>) {
	return {
		some: await tables.aliases.bulkGet(['b', 'missing', 'a']),
		none: await tables.aliases.bulkGet([]),
		all: await tables.aliases.toArray(),
		sorted: await tables.aliases.where('to').equals('one').sortBy('from'),
	};
}

it('reads what the library’s own tables read', async () => {
	const store = await freshLibrary(freshName());
	must(await store.write(['aliases'], (tables) => tables.aliases.bulkPut(ROWS)));
	const bare = must(await store.readRows(['aliases'], read));
	expect(bare).toEqual(must(await store.read(['aliases'], read)));
	expect(bare.some).toEqual([ROWS[2], undefined, ROWS[1]]);
	expect(bare.sorted).toEqual([ROWS[1], ROWS[0]]);
});

it('gives a reason when the browser refuses to read', async () => {
	const store = await freshLibrary(freshName());
	const refused = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
		throw new DOMException('no', 'UnknownError');
	});
	expect(await store.readRows(['aliases'], (tables) => tables.aliases.toArray())).toEqual({
		ok: false,
		reason: 'broken',
	});
	refused.mockRestore();
});
