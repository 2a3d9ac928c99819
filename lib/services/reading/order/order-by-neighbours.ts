/**
 * Posts whose time nothing tells are placed by their neighbours: those of a feed by date, and those whose numbers stand
 * near theirs, since Facebook's numbers grow with time. Estimates, that a true time always replaces (docs/adr/0311).
 */
import type { GroupId, PostKey } from '#lib/domain/ids.ts';
import type { Post } from '#lib/domain/post.ts';
import { narrower, withEstimate } from '#lib/domain/time-estimate.ts';
import type { Tables } from '#lib/store/tables.ts';
import { estimatesIn } from './estimates.ts';
import { followFeed, type Sight } from './feed-run.ts';

type OrderTables = Pick<Tables, 'posts' | 'meta' | 'aliases'>;

/** Posts looked at on each side of a number. */
const NEAR = 8;

/**
 * Keys of the posts whose place in time is another now.
 *
 * @param sights what was just kept, with its place in a feed by date.
 * @param changed keys of those that are new, or say more than before.
 */
export async function orderByNeighbours(
	tables: OrderTables,
	groupId: GroupId,
	{ sights, changed, at }: { sights: readonly Sight[]; changed: ReadonlySet<PostKey>; at: number },
): Promise<readonly PostKey[]> {
	const moved = new Set<PostKey>();
	const feed = await followFeed(tables, groupId, sights, at);
	for (const key of await estimate(tables, await rowsOf(tables, feed), false)) moved.add(key);
	for (const key of changed) {
		if (!isNumbered(key)) continue;
		const near = await nearByNumber(tables, groupId, key);
		for (const other of await estimate(tables, near, true)) moved.add(other);
	}
	return [...moved];
}

async function rowsOf(tables: OrderTables, keys: readonly PostKey[]): Promise<Post[]> {
	const rows = await tables.posts.bulkGet([...keys]);
	return rows.filter((row) => row !== undefined);
}

async function estimate(
	tables: OrderTables,
	order: readonly Post[],
	topIsNewest: boolean,
): Promise<readonly PostKey[]> {
	const estimates = estimatesIn(order, topIsNewest);
	const changed = order.flatMap((post): Post[] => {
		const kept = post.estimate ?? null;
		const told = narrower(kept, estimates.get(post.key) ?? null);
		if (!told || JSON.stringify(told) === JSON.stringify(kept)) return [];
		return [{ ...post, ...withEstimate(post.time, told) }];
	});
	await tables.posts.bulkPut(changed);
	return changed.map(({ key }) => key);
}

function isNumbered(key: PostKey): boolean {
	return /^[^~].*:\d+$/.test(key);
}

/** Posts of the group with a number near this one's, the greatest first. Keys of one length sort as their numbers. */
async function nearByNumber(tables: OrderTables, groupId: GroupId, key: PostKey): Promise<Post[]> {
	const ofGroup = (from: string, to: string) => tables.posts.where('key').between(from, to, true, true);
	const below = await ofGroup(`${groupId}:`, key)
		.reverse()
		.limit(NEAR + 1)
		.toArray();
	const above = await ofGroup(`${key}0`, `${groupId}:a`).limit(NEAR).toArray();
	return [...above.reverse(), ...below].filter(
		(post) => isNumbered(post.key) && post.key.length === key.length,
	);
}
