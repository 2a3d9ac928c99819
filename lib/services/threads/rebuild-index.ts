import { type Result, success } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { Store } from '#lib/store/store.ts';
import { understandStale } from '../upkeep.ts';
import { reindexContacts } from './refresh-threads.ts';

/**
 * Builds the index again from the posts and cards, after damage. Posts are marked first, so that a rebuild
 * interrupted at any instant goes on at the next upkeep.
 */
export async function rebuildIndex(store: Store): Promise<Result<void, StoreFailure>> {
	const begun = await store.write(['indexRecords', 'understandings', 'contacts'], async (tables) => {
		await tables.indexRecords.clear();
		await tables.understandings.toCollection().modify({ version: 0 });
		await reindexContacts(tables, await tables.contacts.toCollection().primaryKeys());
	});
	if (!begun.ok) return begun;
	for (;;) {
		const done = await understandStale(store);
		if (!done.ok) return done;
		if (!done.value.more) return success(undefined);
	}
}
