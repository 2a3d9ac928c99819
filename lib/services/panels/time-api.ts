/** What the time panel asks of the library. */
import type { Result } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { TimeWeek } from '#lib/domain/time-week.ts';
import type { Means } from '../means.ts';
import { readTimeWeek } from '../read-time-week.ts';
import type { KeptLibrary } from './kept-library.ts';

export function createTimeApi(library: KeptLibrary, means: Means) {
	return {
		watchWeek: (callback: (week: Result<TimeWeek, StoreFailure>) => void, signal: AbortSignal) =>
			library.watch((store) => readTimeWeek(store, means.now()), callback, signal),
		changeLimit: (minutes: number | null) =>
			library.with(async (store) => {
				const { changeLimit } = await import('../change-limit.ts');
				return changeLimit(store, minutes, means);
			}),
		retry: () => library.reopen(),
	};
}
