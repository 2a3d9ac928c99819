import type { PostKey } from '#lib/domain/ids.ts';
import type { Tables } from '#lib/store/tables.ts';
import { loadThreads, THREAD_TABLES } from '../threads/load-threads.ts';
import { reindexThreads } from '../threads/refresh-threads.ts';
import { HABIT_TABLES, habitsOf } from './habits-of.ts';

export const REFRESH_HABITS_TABLES = [...THREAD_TABLES, ...HABIT_TABLES, 'indexRecords'] as const;

/** Suggests again, with what was taught since, for threads about to be looked at. Their words did not change. */
export async function refreshHabits(
	tables: Pick<Tables, (typeof REFRESH_HABITS_TABLES)[number]>,
	keys: readonly PostKey[],
): Promise<void> {
	const threads = await loadThreads(tables, keys);
	const habits = await habitsOf(tables, threads);
	const turned: PostKey[] = [];
	for (const [place, { post, understanding }] of threads.entries()) {
		const row = await tables.understandings.get(post.key);
		const next = habits[place];
		if (!row?.value || !next || JSON.stringify(row.habits) === JSON.stringify(next)) continue;
		await tables.understandings.put({ ...row, habits: next });
		const kind = (next.kinds ?? row.value.kinds)[0]?.value;
		if (kind !== understanding?.kinds[0]?.value) turned.push(post.key);
	}
	if (turned.length > 0) await reindexThreads(tables, turned);
}
