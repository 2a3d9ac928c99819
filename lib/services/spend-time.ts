import type { Ledger, TimeSegment } from '#lib/domain/ledger.ts';
import type { TimeStanding } from '#lib/domain/time-standing.ts';
import { appendSegments } from '#lib/store/segments.ts';
import { settingsFrom } from '#lib/store/settings.ts';
import type { Store } from '#lib/store/store.ts';
import type { Means } from './means.ts';
import { STANDING_TABLES, standingIn } from './time/standing-in.ts';

/**
 * Keeps stretches of time and tells how time stands for the page that sent them. `kept` is how many of them
 * are now on disk: all or none. What is not kept, the page sends again.
 * @param ledger where the page stands now; null = not counted
 */
export async function spendTime(
	store: Store,
	{ segments, ledger }: { readonly segments: readonly TimeSegment[]; readonly ledger: Ledger | null },
	means: Means,
): Promise<{ readonly kept: number; readonly standing: TimeStanding }> {
	const done = await store.write(STANDING_TABLES, async (tables) => {
		const { dayStartsAt } = settingsFrom(await tables.settings.toArray());
		await appendSegments(tables, segments, dayStartsAt);
		return standingIn(tables, means.now(), ledger);
	});
	return done.ok ? { kept: segments.length, standing: done.value } : { kept: 0, standing: { known: false } };
}
