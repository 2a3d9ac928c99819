/** From an order that is known, to what it tells of the times that are not. Pure. */
import type { PostKey } from '#lib/domain/ids.ts';
import { type KeptTime, reachOf, type TimeEstimate } from '#lib/domain/time-estimate.ts';

/** A post at its place in an order. */
export interface Placed extends KeptTime {
	readonly key: PostKey;
}

interface Dated {
	readonly place: number;
	readonly at: number;
	readonly from: number;
	readonly to: number;
}

/** What bounds a stretch of posts: instants it lies between for certain, and those of its neighbours as told. */
interface Bounds {
	readonly latest: number;
	readonly after: number | null;
	readonly above: number;
	readonly below: number | null;
}

/** Between two posts of a stretch that nothing bounds below, so that their order is kept. */
const STEP = 4000;

/**
 * What an order, newest first, tells of the unknown times in it. Known times that contradict it are left aside, and
 * nothing is told across them; nothing at all unless they are fewer than those that agree.
 *
 * @param topIsNewest whether what stands above the newest known one is newer still: not in a feed, where it may be
 * pinned.
 */
export function estimatesIn(order: readonly Placed[], topIsNewest: boolean): Map<PostKey, TimeEstimate> {
	const dated = order.flatMap(({ time }, place): Dated[] => {
		const reach = reachOf(time);
		return reach && time.at !== null ? [{ place, at: time.at, ...reach }] : [];
	});
	const falling = longestFalling(dated);
	const estimates = new Map<PostKey, TimeEstimate>();
	if (dated.length - falling.length >= falling.length) return estimates;
	const known = new Set(dated.map(({ place }) => place));
	const floors = falling.map((_, at) => Math.max(...falling.slice(at).map(({ from }) => from)));
	let latest = Math.max(...order.map(({ firstSeenAt }) => firstSeenAt));
	let above = latest;
	const estimate = (from: number, next: number) => {
		const below = falling[next];
		const stretch = order.slice(from, below?.place);
		if (stretch.some((_, place) => known.has(from + place))) return;
		const bounds = { latest, above, after: floors[next] ?? null, below: below?.at ?? null };
		for (const [key, told] of estimatesOf(stretch, bounds)) {
			estimates.set(key, told);
			above = told.at;
		}
	};
	if (topIsNewest) estimate(0, 0);
	for (const [at, { place, at: said, to }] of falling.entries()) {
		latest = Math.min(latest, to);
		above = Math.min(above, said);
		estimate(place + 1, at + 1);
	}
	return estimates;
}

/** Posts of unknown time, one below the other: evenly between their neighbours, none later than what is known of it. */
function estimatesOf(
	stretch: readonly Placed[],
	{ latest, after, above, below }: Bounds,
): (readonly [PostKey, TimeEstimate])[] {
	const told: (readonly [PostKey, TimeEstimate])[] = [];
	const step = below === null ? STEP : Math.max(0, above - below) / (stretch.length + 1);
	let before = latest;
	let at = above;
	for (const [place, { key, firstSeenAt, estimate }] of stretch.entries()) {
		before = Math.min(before, firstSeenAt, estimate?.before ?? before);
		// A reply from before the neighbours: the order is not what it seems.
		if (after !== null && before < after) return [];
		at = Math.max(Math.min(at, before, Math.round(above - step * (place + 1))), after ?? 0);
		told.push([key, { after, before, at }]);
	}
	return told;
}

/** The longest part that goes down in time, none in it being certainly newer than one above. */
function longestFalling(dated: readonly Dated[]): readonly Dated[] {
	const chains: { readonly length: number; readonly ceiling: number; readonly above: number }[] = [];
	let last = -1;
	for (const [place, { from, to }] of dated.entries()) {
		let longest = { length: 1, ceiling: to, above: -1 };
		for (const [above, chain] of chains.entries()) {
			if (chain.ceiling < from || chain.length < longest.length) continue;
			longest = { length: chain.length + 1, ceiling: Math.min(chain.ceiling, to), above };
		}
		chains.push(longest);
		if (longest.length > (chains[last]?.length ?? 0)) last = place;
	}
	const kept: Dated[] = [];
	for (let place = last; place >= 0; place = chains[place]?.above ?? -1) {
		const one = dated[place];
		if (one) kept.unshift(one);
	}
	return kept;
}
