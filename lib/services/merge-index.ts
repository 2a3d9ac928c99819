import { type Result, success } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import { type MergeState, mergeStep } from '#lib/search/merge.ts';
import { applyIndexWrites, indexRecordsOf } from '#lib/store/index-records.ts';
import type { Store } from '#lib/store/store.ts';
import { MERGE_PROGRESS } from './merge-progress.ts';

/**
 * Merges the segments of the index, step by step: each is one transaction, and an end at any instant leaves the
 * index whole. With `everything`, the words of what was erased are gone from the disk when it answers.
 */
export async function mergeIndex(
	store: Store,
	options: { readonly everything: boolean },
	signal: AbortSignal,
): Promise<Result<void, StoreFailure>> {
	let state: MergeState | null = null;
	do {
		const before: MergeState | null = state;
		const done = await store.write(['indexRecords', 'meta'], async (tables) => {
			const step = await mergeStep(indexRecordsOf(tables), before, options);
			await applyIndexWrites(tables, step.writes);
			if (step.state) await tables.meta.put({ key: MERGE_PROGRESS, value: step.progress });
			else if (await tables.meta.get(MERGE_PROGRESS)) await tables.meta.delete(MERGE_PROGRESS);
			return step.state;
		});
		if (!done.ok) return done;
		state = done.value;
	} while (state && !signal.aborted);
	return success(undefined);
}
