/** The search index's records: out-of-line keys, bytes as values. Read and written with the posts they are about. */
import type { IndexRecords, IndexWrites } from '../search/records.ts';
import type { RowTables } from './bare-reads.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

type IndexTable = Pick<Tables, 'indexRecords'>;

/**
 * @param library with tables of `readRows`: the store, which stands for the library from one transaction to the next.
 * Dexie's tables stand for it themselves.
 */
export function indexRecordsOf(tables: Pick<RowTables, 'indexRecords'>, library?: Store): IndexRecords {
	return {
		getMany: (keys) => tables.indexRecords.bulkGet([...keys]),
		library: library ?? tables.indexRecords,
		together: library !== undefined,
	};
}

export async function applyIndexWrites(tables: IndexTable, writes: IndexWrites): Promise<void> {
	if (writes.delete.size > 0) await tables.indexRecords.bulkDelete([...writes.delete]);
	if (writes.put.size > 0) {
		// A view over a larger buffer would store the whole buffer.
		const values = [...writes.put.values()].map(withoutSlack);
		await tables.indexRecords.bulkPut(values, [...writes.put.keys()]);
	}
}

function withoutSlack(bytes: Uint8Array): Uint8Array {
	return bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
}
