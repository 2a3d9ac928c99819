import type { GroupId, PostKey } from '#lib/domain/ids.ts';
import type { Result } from '#lib/domain/result.ts';
import type { QueueCursor, ToSort } from '#lib/domain/sort-item.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import { UNFILTERED } from '#lib/search/request.ts';
import { searchIndex } from '#lib/search/search.ts';
import { indexRecordsOf } from '#lib/store/index-records.ts';
import type { Store } from '#lib/store/store.ts';
import type { Tables } from '#lib/store/tables.ts';
import { REFRESH_HABITS_TABLES, refreshHabits } from '../learning/refresh-habits.ts';
import type { Means } from '../means.ts';
import { rowOf } from '../threads/thread-document.ts';
import { countUnsorted, unsortedAfter } from './queue-order.ts';
import { sortItems } from './sort-item.ts';

const LIST_TABLES = [...REFRESH_HABITS_TABLES, 'groups'] as const;
type ListTables = Pick<Tables, (typeof LIST_TABLES)[number]>;

/** Calls for help looked for among all posts, however old. */
const MOST_URGENT = 50;

export interface ListAsked {
	/** Of one group, or of all when null. */
	readonly groupId: GroupId | null;
	/** Those after this place; the first ones when null. */
	readonly after: QueueCursor | null;
	readonly limit: number;
}

/**
 * Posts without a confirmed kind, suggested with the latest lessons. Calls for help of any age come with the first ones,
 * and may be given again in their own place.
 */
export function listToSort(
	store: Store,
	means: Means,
	{ groupId, after, limit }: ListAsked,
): Promise<Result<ToSort, StoreFailure>> {
	return store.write(LIST_TABLES, async (tables) => {
		const page = await unsortedAfter(tables, groupId, after, limit);
		const urgent = after === null ? await urgentOf(tables, groupId, means.now()) : [];
		const posts = await refreshHabits(tables, [...new Set([...urgent, ...page.keys])]);
		const items = await sortItems(tables, posts);
		const first = items.filter(({ kind }) => kind?.value === 'distress');
		const others = items.filter(({ kind }) => kind?.value !== 'distress');
		return {
			items: [...first, ...others],
			next: page.next,
			unsorted: after === null ? await countUnsorted(tables, groupId) : null,
		};
	});
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
	const keys = found.ranked.flatMap(({ key }) => {
		const row = rowOf(key);
		return row.type === 'thread' ? [row.key] : [];
	});
	const works = await tables.works.bulkGet(keys);
	return keys.filter((_, place) => (works[place]?.kind ?? null) === null);
}
