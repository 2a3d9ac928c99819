import type { PostKey } from '#lib/domain/ids.ts';
import type { Tables } from '#lib/store/tables.ts';
import { dropLessons, LESSON_TABLES } from '../learning/teach.ts';
import { dropPairs } from '../matching/pair-rows.ts';
import { forgetSights } from '../reading/order/feed-run.ts';
import { changeIndex } from '../threads/refresh-threads.ts';

export const REMOVE_TABLES = [
	'posts',
	'comments',
	'understandings',
	'aliases',
	'undo',
	'indexRecords',
	...LESSON_TABLES,
	'pairs',
	'meta',
] as const;

/** Removes threads and all that derives from them. What the user said of them is another table, kept or not by the caller. */
export async function removeThreads(
	tables: Pick<Tables, (typeof REMOVE_TABLES)[number]>,
	keys: readonly PostKey[],
): Promise<void> {
	if (keys.length === 0) return;
	const wanted = new Set(keys);
	await tables.posts.bulkDelete([...keys]);
	await tables.comments
		.where('postKey')
		.anyOf([...keys])
		.delete();
	await tables.understandings.bulkDelete([...keys]);
	await tables.aliases
		.where('to')
		.anyOf([...keys])
		.delete();
	await dropLessons(tables, keys);
	await dropPairs(tables, keys);
	await forgetSights(tables, wanted);
	await tables.undo.filter((row) => wanted.has(row.key)).delete();
	await changeIndex(
		tables,
		keys.map((key) => ({ type: 'remove', key })),
	);
}
