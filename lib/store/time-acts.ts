/** Acts on a day's time: one row each, added and never changed. */
import type { TimeAct } from '../domain/time-act.ts';
import type { Tables } from './tables.ts';

/** The acts of one day, in the order they happened. */
export async function actsOn(tables: Tables, day: string): Promise<readonly TimeAct[]> {
	const acts = await tables.timeActs.where('day').equals(day).toArray();
	return acts.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** Adds what is not there yet: an act known by its id stands as it is. */
export async function addActs(tables: Tables, acts: readonly TimeAct[]): Promise<void> {
	const known = await tables.timeActs.bulkGet(acts.map(({ id }) => id));
	await tables.timeActs.bulkAdd(acts.filter((_, index) => known[index] === undefined));
}
