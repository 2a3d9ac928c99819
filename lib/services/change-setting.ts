import type { Result } from '#lib/domain/result.ts';
import type { Settings } from '#lib/domain/settings.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { Store } from '#lib/store/store.ts';
import type { Means } from './means.ts';

/** Changes one or several settings, each under its own stamp. */
export function changeSettings(
	store: Store,
	means: Means,
	change: Partial<Settings>,
): Promise<Result<void, StoreFailure>> {
	const stamp = means.now();
	const rows = Object.entries(change).map(([key, value]) => ({
		key: key as keyof Settings,
		value: value as Settings[keyof Settings],
		stamp,
	}));
	return store.write(['settings'], async (tables) => {
		await tables.settings.bulkPut(rows);
	});
}
