import { changeLimit as limitAfter } from '#lib/domain/budget.ts';
import { dayOf } from '#lib/domain/day.ts';
import type { Result } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import { settingsFrom } from '#lib/store/settings.ts';
import type { Store } from '#lib/store/store.ts';
import { addActs } from '#lib/store/time-acts.ts';
import type { Means } from './means.ts';

/** The user chooses the feed's daily limit, in minutes (null = none): lower at once, higher from tomorrow. */
export function changeLimit(
	store: Store,
	minutes: number | null,
	means: Means,
): Promise<Result<void, StoreFailure>> {
	return store.write(['settings', 'timeActs'], async (tables) => {
		const at = means.now();
		const settings = settingsFrom(await tables.settings.toArray());
		const day = dayOf(at, settings.dayStartsAt);
		const { tightened, feedLimitMinutes, nextFeedLimit } = limitAfter(day, settings, minutes);
		await tables.settings.bulkPut([
			{ key: 'feedLimitMinutes', value: feedLimitMinutes, stamp: at },
			{ key: 'nextFeedLimit', value: nextFeedLimit, stamp: at },
		]);
		if (tightened) await addActs(tables, [{ id: means.newId(), type: 'tightening', day, at }]);
	});
}
