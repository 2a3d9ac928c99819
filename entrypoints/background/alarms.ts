import type { Result } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import { browser } from '#lib/platform/browser.ts';
import { SYSTEM_MEANS } from '#lib/services/means.ts';
import { mergeIndex } from '#lib/services/merge-index.ts';
import { applyRetention } from '#lib/services/retention.ts';
import { understandAllStale } from '#lib/services/upkeep.ts';
import type { Store } from '#lib/store/store.ts';
import { withLibrary } from './library.ts';

const UPKEEP = 'upkeep';
const RETENTION = 'retention';

/** Browsers forget alarms now and then: made again at each start, when they are not there. */
export async function makeAlarms(): Promise<void> {
	const known = new Set((await browser.alarms.getAll()).map(({ name }) => name));
	if (!known.has(UPKEEP)) browser.alarms.create(UPKEEP, { delayInMinutes: 5, periodInMinutes: 30 });
	if (!known.has(RETENTION))
		browser.alarms.create(RETENTION, { delayInMinutes: 15, periodInMinutes: 24 * 60 });
}

export function listenToAlarms(): void {
	browser.alarms.onAlarm.addListener(({ name }) => {
		if (name === UPKEEP) return withLibrary(keepUp);
		if (name === RETENTION) return withLibrary((store) => applyRetention(store, SYSTEM_MEANS));
		return undefined;
	});
}

async function keepUp(store: Store): Promise<Result<void, StoreFailure>> {
	const { signal } = new AbortController();
	const understood = await understandAllStale(store, signal);
	return understood.ok ? mergeIndex(store, { everything: false }, signal) : understood;
}
