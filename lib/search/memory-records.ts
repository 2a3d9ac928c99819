/** Index records held in memory: for measuring and for tests. */
import type { IndexRecords, IndexWrites } from './records.ts';

export interface MemoryRecords extends IndexRecords {
	apply(writes: IndexWrites): void;
	readonly all: Map<string, Uint8Array>;
}

export function memoryRecords(): MemoryRecords {
	const all = new Map<string, Uint8Array>();
	return {
		all,
		library: all,
		getMany: async (keys) => keys.map((key) => all.get(key)),
		apply(writes) {
			for (const key of writes.delete) all.delete(key);
			for (const [key, bytes] of writes.put) all.set(key, bytes);
		},
	};
}
