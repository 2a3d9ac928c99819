import type { GroupId, PostKey } from '#lib/domain/ids.ts';
import { KINDS } from '#lib/domain/kind.ts';
import type { Result } from '#lib/domain/result.ts';
import type { ToSort } from '#lib/domain/sort-item.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import { UNFILTERED } from '#lib/search/request.ts';
import { searchIndex } from '#lib/search/search.ts';
import { indexRecordsOf } from '#lib/store/index-records.ts';
import type { Store } from '#lib/store/store.ts';
import type { Tables } from '#lib/store/tables.ts';
import { REFRESH_HABITS_TABLES, refreshHabits } from '../learning/refresh-habits.ts';
import type { Means } from '../means.ts';
import { rowOf } from '../threads/thread-document.ts';
import { sortItems } from './sort-item.ts';

const LIST_TABLES = [...REFRESH_HABITS_TABLES, 'groups'] as const;
type ListTables = Pick<Tables, (typeof LIST_TABLES)[number]>;

/** Calls for help looked for among all posts, however old. */
const MOST_URGENT = 50;

export interface ListAsked {
	/** Of one group, or of all when null. */
	readonly groupId: GroupId | null;
	readonly limit: number;
}

/** Posts without a confirmed kind: calls for help first, then the latest met; suggested with the latest lessons. */
export function listToSort(
	store: Store,
	means: Means,
	{ groupId, limit }: ListAsked,
): Promise<Result<ToSort, StoreFailure>> {
	return store.write(LIST_TABLES, async (tables) => {
		const sorted = new Set(
			await tables.works
				.where('kind')
				.anyOf([...KINDS])
				.primaryKeys(),
		);
		const posts = await postsOf(tables, groupId);
		const unsorted = posts.filter((key) => !sorted.has(key));
		const here = new Set(unsorted);
		const urgent = (await urgentOf(tables, groupId, means.now())).filter((key) => here.has(key));
		const keys = [...new Set([...urgent, ...unsorted])].slice(0, limit);
		await refreshHabits(tables, keys);
		const items = await sortItems(tables, keys);
		const first = items.filter(({ kind }) => kind?.value === 'distress');
		const others = items.filter(({ kind }) => kind?.value !== 'distress');
		return { items: [...first, ...others], unsorted: unsorted.length };
	});
}

/** Keys only, the latest met first. */
async function postsOf(tables: ListTables, groupId: GroupId | null): Promise<PostKey[]> {
	if (groupId === null) return tables.posts.orderBy('lastSeenAt').reverse().primaryKeys();
	return tables.posts
		.where('[groupId+firstSeenAt]')
		.between([groupId, 0], [groupId, Number.MAX_SAFE_INTEGER])
		.reverse()
		.primaryKeys();
}

async function urgentOf(tables: ListTables, groupId: GroupId | null, now: number): Promise<PostKey[]> {
	const found = await searchIndex(indexRecordsOf(tables), {
		...UNFILTERED,
		text: '',
		kinds: ['distress'],
		groups: groupId === null ? [] : [groupId],
		type: 'thread',
		sort: 'date',
		limit: MOST_URGENT,
		facets: 'none',
		now,
	});
	return found.ranked.flatMap(({ key }) => {
		const row = rowOf(key);
		return row.type === 'thread' ? [row.key] : [];
	});
}
