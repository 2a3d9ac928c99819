import { failure, type Result, success } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import { IndexFailure } from '#lib/search/index-failure.ts';
import { readAhead } from '#lib/search/recall.ts';
import { indexRecordsOf } from '#lib/store/index-records.ts';
import { type OpenOptions, openStore } from '#lib/store/open-store.ts';
import type { Store } from '#lib/store/store.ts';

/** The store, whose search index is built again from the posts when it turns out damaged. */
export async function openLibrary(options: OpenOptions = {}): Promise<Result<Store, StoreFailure>> {
	const opened = await openStore(options);
	if (!opened.ok) return opened;
	const store = mendingItsIndex(opened.value);
	startReading(store, opened.value);
	return success(store);
}

/** What every search begins with is read while the code that searches still comes (docs/adr/0114). */
function startReading(library: Store, store: Store): void {
	store
		.readRows(['indexRecords'], (tables) => readAhead(indexRecordsOf(tables, library)))
		// A library closed meanwhile; what is wrong with it, the search that reads it again tells.
		.catch(() => {});
}

function mendingItsIndex(store: Store): Store {
	async function mended<Value>(
		work: () => Promise<Result<Value, StoreFailure>>,
	): Promise<Result<Value, StoreFailure>> {
		try {
			return await work();
		} catch (error) {
			if (!(error instanceof IndexFailure)) throw error;
			if (error.reason === 'newer') return failure('newer');
			// Loaded when it is needed, which is next to never: the popup opens without it.
			const { rebuildIndex } = await import('./threads/rebuild-index.ts');
			const rebuilt = await rebuildIndex(store);
			return rebuilt.ok ? work() : rebuilt;
		}
	}
	return {
		...store,
		read: (names, work) => mended(() => store.read(names, work)),
		readRows: (names, work) => mended(() => store.readRows(names, work)),
		write: (names, work) => mended(() => store.write(names, work)),
	};
}
