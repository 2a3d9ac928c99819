import type { PostKey } from '#lib/domain/ids.ts';
import type { Result } from '#lib/domain/result.ts';
import type { SortItem } from '#lib/domain/sort-item.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { Store } from '#lib/store/store.ts';
import { REFRESH_HABITS_TABLES, refreshHabits } from '../learning/refresh-habits.ts';
import { sortItems } from './sort-item.ts';

/** A post about to be sorted, suggested with all that was taught until now; null once it is gone. */
export function lookAtPost(store: Store, key: PostKey): Promise<Result<SortItem | null, StoreFailure>> {
	return store.write([...REFRESH_HABITS_TABLES, 'groups'], async (tables) => {
		const items = await sortItems(tables, await refreshHabits(tables, [key]));
		return items[0] ?? null;
	});
}
