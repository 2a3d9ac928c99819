import { type Result, success } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import { reportBug } from '#lib/platform/log.ts';
import type { Store } from '#lib/store/store.ts';
import { understandAllStale, understandStale } from '../upkeep.ts';
import { reindexContacts } from './refresh-threads.ts';

/**
 * Builds the index again from the posts and cards, after damage. Posts are marked first, so that a rebuild
 * interrupted at any instant goes on at the next upkeep. Answers once cards and the first posts are there: whoever
 * searches goes on, told how many are missing, while the others follow.
 */
export async function rebuildIndex(store: Store): Promise<Result<void, StoreFailure>> {
	const begun = await store.write(['indexRecords', 'understandings', 'contacts'], async (tables) => {
		await tables.indexRecords.clear();
		await tables.understandings.toCollection().modify({ version: 0 });
		await reindexContacts(tables, await tables.contacts.toCollection().primaryKeys());
	});
	if (!begun.ok) return begun;
	const first = await understandStale(store);
	if (!first.ok) return first;
	if (first.value.more) void goOn(store);
	return success(undefined);
}

async function goOn(store: Store): Promise<void> {
	const done = await understandAllStale(store, new AbortController().signal);
	if (!done.ok) reportBug('rebuild index', done.reason);
}
