/** A post the words leave in doubt, but that names the two ends of a way and its day, is about a ride. */
import type { Kind } from '#lib/domain/kind.ts';
import type { Suggestion } from '#lib/domain/suggestion.ts';
import type { Reading } from './reading.ts';
import { readRide } from './rides.ts';

/** Kinds that posts about rides are taken for: "cherche une place", "qui va", "une place se libère". */
const NEAR: ReadonlySet<Kind> = new Set(['need', 'question', 'offer', 'other']);
const LEAST = 0.05;
const CLOSE = 0.1;

/** The same kinds, `ride` first when the post reads as one; `today` tells the day number it was written on. */
export function withRideTold(
	kinds: readonly Suggestion<Kind>[],
	post: Reading,
	today: () => number,
): readonly Suggestion<Kind>[] {
	const [top] = kinds;
	const ride = kinds.find(({ value }) => value === 'ride');
	if (!top || !ride || ride.score < LEAST || !NEAR.has(top.value)) return kinds;
	const { value, because } = readRide(post, today());
	const isNamed = (end: string) => /\p{Lu}/u.test(end) && post.text.includes(end);
	// As likely as the first: one end is enough.
	const least = top.score - ride.score < CLOSE ? 1 : 2;
	if ([value.from, value.to].filter(isNamed).length < least || value.days.length === 0) return kinds;
	const others = kinds.filter((one) => one !== top && one !== ride);
	return [{ ...ride, score: top.score, because }, { ...top, score: ride.score }, ...others].sort(
		(left, right) => right.score - left.score,
	);
}
