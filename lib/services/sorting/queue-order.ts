/** The posts without a confirmed kind, the latest met first, read some at a time: a page costs what it shows. */
import type { GroupId, PostKey } from '#lib/domain/ids.ts';
import type { QueueCursor } from '#lib/domain/sort-item.ts';
import type { Tables } from '#lib/store/tables.ts';

type QueueTables = Pick<Tables, 'posts' | 'works'>;

/** Keys looked through at once where most are sorted already. */
const MOST_AT_ONCE = 2000;

interface QueuePage {
	readonly keys: readonly PostKey[];
	readonly next: QueueCursor | null;
}

/** The first `limit` keys after a cursor, in the whole library or one group. */
export async function unsortedAfter(
	tables: QueueTables,
	groupId: GroupId | null,
	after: QueueCursor | null,
	limit: number,
): Promise<QueuePage> {
	const order = orderOf(tables, groupId);
	const found: PostKey[] = [];
	let cursor = after;
	for (let size = limit; found.length < limit; size = Math.min(2 * size, MOST_AT_ONCE)) {
		const keys = await order.after(cursor, size);
		const last = keys.at(-1);
		if (last === undefined) return { keys: found, next: null };
		const works = await tables.works.bulkGet(keys);
		const open = keys.filter((_, place) => (works[place]?.kind ?? null) === null);
		found.push(...open.slice(0, limit - found.length));
		cursor = await order.cursorAt(found.length === limit ? (found.at(-1) as PostKey) : last);
	}
	return { keys: found, next: cursor };
}

/** How many there are: from keys alone, which the browser gives all at once. */
export async function countUnsorted(tables: QueueTables, groupId: GroupId | null): Promise<number> {
	const [posts, sorted] = await Promise.all([
		groupId === null
			? tables.posts.toCollection().primaryKeys()
			: tables.posts.where('groupId').equals(groupId).primaryKeys(),
		tables.works.where('kind').above('').primaryKeys(),
	]);
	const isSorted = new Set(sorted);
	return posts.reduce((count, key) => (isSorted.has(key) ? count : count + 1), 0);
}

/** All posts stand by when they were last met, those of one group by when they were first. */
function orderOf({ posts }: QueueTables, groupId: GroupId | null) {
	const placeOf = (at: number) => (groupId === null ? at : [groupId, at]);
	const index = () => posts.where(groupId === null ? 'lastSeenAt' : '[groupId+firstSeenAt]');
	return {
		/** Posts met together share one place in the index: there, the key tells what comes after. */
		async after(cursor: QueueCursor | null, limit: number): Promise<PostKey[]> {
			const before = cursor ? cursor.at : Number.MAX_SAFE_INTEGER;
			const same = cursor ? await index().equals(placeOf(before)).primaryKeys() : [];
			const rest = same.filter((key) => cursor && key < cursor.key).reverse();
			if (rest.length >= limit) return rest.slice(0, limit);
			const older = index().between(placeOf(0), placeOf(before), true, false).reverse();
			return [...rest, ...(await older.limit(limit - rest.length).primaryKeys())];
		},
		async cursorAt(key: PostKey): Promise<QueueCursor | null> {
			const post = await posts.get(key);
			return post ? { at: groupId === null ? post.lastSeenAt : post.firstSeenAt, key } : null;
		},
	};
}
