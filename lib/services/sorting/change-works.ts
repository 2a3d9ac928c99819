import { withChange } from '#lib/domain/stamped.ts';
import type { PostWork, PostWorkFields } from '#lib/domain/work.ts';
import type { Tables } from '#lib/store/tables.ts';
import { REFRESH_HABITS_TABLES, refreshHabits } from '../learning/refresh-habits.ts';
import { teach } from '../learning/teach.ts';
import { countUses } from '../tags/tag-rows.ts';
import { loadPosts } from '../threads/load-threads.ts';
import { refreshThreads, reindexThreads } from '../threads/refresh-threads.ts';

export const WORK_TABLES = [...REFRESH_HABITS_TABLES, 'groups', 'lessons'] as const;
export type WorkTables = Pick<Tables, (typeof WORK_TABLES)[number]>;

export interface WorkChange {
	readonly work: PostWork;
	readonly change: Partial<PostWorkFields>;
}

/** Keeps what the user says of posts, learns from it, and shows it in the index: one transaction. */
export async function changeWorks(
	tables: WorkTables,
	changes: readonly WorkChange[],
	at: number,
): Promise<void> {
	const changed = changes.map(({ work, change }) => withChange<PostWorkFields, PostWork>(work, change, at));
	await tables.works.bulkPut(changed);
	await countUses(
		tables,
		[...changes.map(({ work }) => work), ...changed].flatMap(({ tags }) => tags),
	);
	const keys = changed.map(({ key }) => key);
	const says = (field: keyof PostWorkFields) => changes.some(({ change }) => field in change);
	if (says('kind') || says('tags')) await teach(tables, await loadPosts(tables, keys), at);
	// Its dates, prices and ride are those of the kind it is now said to be.
	if (says('kind')) return refreshThreads(tables, keys);
	if (says('tags')) await refreshHabits(tables, keys);
	await reindexThreads(tables, keys);
}
