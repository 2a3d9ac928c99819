/** What may be done in idle time: understand again what older rules understood. */
import { type Result, success } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { Store } from '#lib/store/store.ts';
import { mergeIndex } from './merge-index.ts';
import { REFRESH_TABLES, refreshThreads } from './threads/refresh-threads.ts';
import { UNDERSTANDING_VERSION } from './understand-thread.ts';

const BATCH = 100;
/** Each batch may leave a segment of the index: left to themselves, a large library would have a thousand. */
const MERGED_EVERY = 12;

/** Brings one batch of threads up to the present rules; says whether more wait. */
export function understandStale(store: Store): Promise<Result<{ readonly more: boolean }, StoreFailure>> {
	return store.write(REFRESH_TABLES, async (tables) => {
		const stale = await tables.understandings
			.where('version')
			.below(UNDERSTANDING_VERSION)
			.limit(BATCH)
			.primaryKeys();
		await refreshThreads(tables, stale);
		return { more: stale.length === BATCH };
	});
}

/** All of them, batch by batch; `signal` stops between two. */
export async function understandAllStale(
	store: Store,
	signal: AbortSignal,
): Promise<Result<void, StoreFailure>> {
	for (let turn = 1; ; turn++) {
		const done = await understandStale(store);
		if (!done.ok) return done;
		if (!done.value.more || signal.aborted) return success(undefined);
		if (turn % MERGED_EVERY > 0) continue;
		const merged = await mergeIndex(store, { everything: false }, signal);
		if (!merged.ok) return merged;
	}
}
