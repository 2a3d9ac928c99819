import type { GateOutcome } from '#lib/domain/time-act.ts';
import type { TimeStanding } from '#lib/domain/time-standing.ts';
import type { Store } from '#lib/store/store.ts';
import { addActs } from '#lib/store/time-acts.ts';
import type { Means } from './means.ts';
import { readToday, STANDING_TABLES, standingIn } from './time/standing-in.ts';

/** Keeps how the gate before the feed ended; never what was looked for. */
export async function passGate(store: Store, outcome: GateOutcome, means: Means): Promise<TimeStanding> {
	const done = await store.write(STANDING_TABLES, async (tables) => {
		const now = means.now();
		const { day } = await readToday(tables, now);
		await addActs(tables, [{ id: means.newId(), type: 'gate', day, at: now, outcome }]);
		return standingIn(tables, now, 'feed');
	});
	return done.ok ? done.value : { known: false };
}
