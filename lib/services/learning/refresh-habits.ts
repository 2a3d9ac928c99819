import type { PostKey } from '#lib/domain/ids.ts';
import type { Tables } from '#lib/store/tables.ts';
import type { UnderstandingRow } from '#lib/store/understandings.ts';
import { type KnownPost, loadPosts, THREAD_TABLES, understoodIn } from '../threads/load-threads.ts';
import { reindexThreads } from '../threads/refresh-threads.ts';
import { HABIT_TABLES, habitsOf } from './habits-of.ts';

export const REFRESH_HABITS_TABLES = [...THREAD_TABLES, ...HABIT_TABLES, 'indexRecords'] as const;

/**
 * Suggests again, with what was taught since, for posts about to be looked at; gives them as they are then, in the order
 * of `keys`. Their words did not change.
 */
export async function refreshHabits(
	tables: Pick<Tables, (typeof REFRESH_HABITS_TABLES)[number]>,
	keys: readonly PostKey[],
): Promise<readonly KnownPost[]> {
	const posts = await loadPosts(tables, keys);
	const habits = await habitsOf(tables, posts);
	const rows = await tables.understandings.bulkGet(posts.map(({ post }) => post.key));
	const changed: UnderstandingRow[] = [];
	const turned: PostKey[] = [];
	const refreshed = posts.map((known, place): KnownPost => {
		const row = rows[place];
		const next = habits[place];
		if (!row?.value || !next || JSON.stringify(row.habits) === JSON.stringify(next)) return known;
		changed.push({ ...row, habits: next });
		const suggested = { ...known, ...understoodIn({ ...row, habits: next }, known.work) };
		if (suggested.understanding?.kinds[0]?.value !== known.understanding?.kinds[0]?.value)
			turned.push(known.post.key);
		return suggested;
	});
	if (changed.length > 0) await tables.understandings.bulkPut(changed);
	if (turned.length > 0) await reindexThreads(tables, turned);
	return refreshed;
}
