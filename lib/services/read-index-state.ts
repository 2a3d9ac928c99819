import type { IndexState } from '#lib/domain/index-state.ts';
import type { Result } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { Store } from '#lib/store/store.ts';
import { MERGE_PROGRESS } from './merge-progress.ts';

/** Counted from the rows themselves: true whoever does the work, and after any interruption. */
export function readIndexState(store: Store): Promise<Result<IndexState, StoreFailure>> {
	return store.read(['understandings', 'meta'], async (tables) => {
		const [waiting, merge] = await Promise.all([
			tables.understandings.where('version').equals(0).count(),
			tables.meta.get(MERGE_PROGRESS),
		]);
		return {
			waiting,
			// Counting all of a large table takes time, which every opening of a panel would pay.
			threads: waiting > 0 ? await tables.understandings.count() : 0,
			merged: typeof merge?.value === 'number' ? merge.value : null,
		};
	});
}
