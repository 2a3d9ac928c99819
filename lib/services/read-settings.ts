import type { Result } from '#lib/domain/result.ts';
import type { Settings } from '#lib/domain/settings.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import { settingsFrom } from '#lib/store/settings.ts';
import type { Store } from '#lib/store/store.ts';

/** All settings: what the user chose, else the defaults. */
export function readSettings(store: Store): Promise<Result<Settings, StoreFailure>> {
	return store.read(['settings'], async (tables) => settingsFrom(await tables.settings.toArray()));
}
