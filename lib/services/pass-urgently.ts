import { URGENT_FOR } from '#lib/domain/budget.ts';
import type { TimeStanding } from '#lib/domain/time-standing.ts';
import type { Store } from '#lib/store/store.ts';
import { addActs } from '#lib/store/time-acts.ts';
import type { Means } from './means.ts';
import { readToday, STANDING_TABLES, standingIn } from './time/standing-in.ts';

/** « C'est urgent »: nothing stands in the way for a while. One tap, no friction, as often as needed. */
export async function passUrgently(store: Store, means: Means): Promise<TimeStanding> {
	const done = await store.write(STANDING_TABLES, async (tables) => {
		const now = means.now();
		const { day } = await readToday(tables, now);
		await addActs(tables, [{ id: means.newId(), type: 'urgent', day, at: now, until: now + URGENT_FOR }]);
		return standingIn(tables, now, 'feed');
	});
	return done.ok ? done.value : { known: false };
}
