/** Index records held in memory: for measuring and for tests. */
import type { IndexRecords, IndexWrites } from './records.ts';

export interface MemoryRecords extends IndexRecords {
	apply(writes: IndexWrites): void;
	/** As from another page: searches remember nothing of them. */
	reopen(): void;
	readonly all: Map<string, Uint8Array>;
}

export function memoryRecords(): MemoryRecords {
	const all = new Map<string, Uint8Array>();
	let library = {};
	return {
		all,
		together: true,
		get library() {
			return library;
		},
		reopen() {
			library = {};
		},
		getMany: async (keys) => keys.map((key) => all.get(key)),
		apply(writes) {
			for (const key of writes.delete) all.delete(key);
			for (const [key, bytes] of writes.put) all.set(key, bytes);
		},
	};
}
