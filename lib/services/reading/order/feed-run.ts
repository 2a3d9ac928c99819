/**
 * The posts of a group in the order of its feed, as its user goes down it. A visit comes in pieces, and the background
 * may be put to sleep between two: the order is kept with the library, until another feed begins.
 */
import type { GroupId, PostKey } from '#lib/domain/ids.ts';
import type { Tables } from '#lib/store/tables.ts';

/** A post that was seen at a place of a feed by date, from 1. */
export interface Sight {
	readonly key: PostKey;
	readonly place: number;
}

interface FeedRun {
	readonly at: number;
	/** By place. */
	readonly seen: readonly (readonly [number, PostKey])[];
}

/** Before a group, the key of its row. */
const FEED = 'feed ';
/** Later, the feed has been loaded anew. */
const SAME_VISIT_MS = 30 * 60_000;
/** Neighbours remembered. */
const MOST_SEEN = 80;

/** Keys of the visit's posts, newest first, once more were seen; none when nothing was seen in a feed by date. */
export async function followFeed(
	tables: Pick<Tables, 'meta' | 'aliases'>,
	groupId: GroupId,
	sights: readonly Sight[],
	at: number,
): Promise<readonly PostKey[]> {
	const fresh = sights.filter(({ place }) => place > 0);
	if (fresh.length === 0) return [];
	const name = FEED + groupId;
	const row = (await tables.meta.get(name))?.value as FeedRun | undefined;
	const known = row && at - row.at < SAME_VISIT_MS ? await renamed(tables, row.seen) : [];
	const seen = joined(known, fresh) ?? joined([], fresh) ?? [];
	const kept = seen.slice(-MOST_SEEN);
	await tables.meta.put({ key: name, value: { at, seen: kept } satisfies FeedRun });
	return kept.map(([, key]) => key);
}

/** Posts by place; null when two stand at one place, or one at two: these are two feeds. */
function joined(known: FeedRun['seen'], fresh: readonly Sight[]): FeedRun['seen'] | null {
	const byPlace = new Map(known);
	for (const { place, key } of fresh) {
		if ((byPlace.get(place) ?? key) !== key) return null;
		byPlace.set(place, key);
	}
	if (new Set(byPlace.values()).size < byPlace.size) return null;
	return [...byPlace].sort(([a], [b]) => a - b);
}

/** A post may have got its better key since. */
async function renamed(tables: Pick<Tables, 'aliases'>, seen: FeedRun['seen']): Promise<FeedRun['seen']> {
	const aliases = await tables.aliases.bulkGet(seen.map(([, key]) => key));
	return seen.map(([place, key], at) => [place, (aliases[at]?.to ?? key) as PostKey]);
}

/** A post that is forgotten is in no feed. */
export async function forgetSights(tables: Pick<Tables, 'meta'>, keys: ReadonlySet<PostKey>): Promise<void> {
	await tables.meta
		.where('key')
		.startsWith(FEED)
		.modify((row) => {
			const run = row.value as FeedRun;
			Object.assign(row, { value: { ...run, seen: run.seen.filter(([, key]) => !keys.has(key)) } });
		});
}
