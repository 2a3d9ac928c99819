import { budgetOf, extensionLeft, limitOn, minutesToGrant } from '#lib/domain/budget.ts';
import { spentOn } from '#lib/domain/kept-segment.ts';
import type { TimeStanding } from '#lib/domain/time-standing.ts';
import type { Store } from '#lib/store/store.ts';
import { addActs } from '#lib/store/time-acts.ts';
import type { Means } from './means.ts';
import { readToday, STANDING_TABLES, standingIn } from './time/standing-in.ts';

/**
 * Rallonge: `minutes` more of the feed from what is used now, within the day's cap. Asked while the budget
 * lasts, as a second tab does a moment later, it changes nothing.
 */
export async function extendTime(store: Store, minutes: number, means: Means): Promise<TimeStanding> {
	const done = await store.write(STANDING_TABLES, async (tables) => {
		const now = means.now();
		const { day, settings, acts, kept } = await readToday(tables, now);
		const use = spentOn(day, kept).feed;
		const granted = minutesToGrant(minutes, {
			use,
			budget: budgetOf(limitOn(day, settings), acts),
			left: extensionLeft(settings.extensionCapMinutes, acts),
		});
		if (granted > 0)
			await addActs(tables, [{ id: means.newId(), type: 'extension', day, at: now, use, minutes: granted }]);
		return standingIn(tables, now, 'feed');
	});
	return done.ok ? done.value : { known: false };
}
