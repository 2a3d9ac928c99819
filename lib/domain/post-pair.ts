import type { PostKey } from './ids.ts';

/** `linked`: they answer each other, by the user's hand. `apart`: never to be proposed for each other again. */
export const PAIR_WORDS = ['linked', 'apart'] as const;
export type PairWord = (typeof PAIR_WORDS)[number];

/** What the user said of two posts. */
export interface PostPair {
	/** The smaller key of the two. */
	readonly one: PostKey;
	readonly other: PostKey;
	/** Null once taken back: an older copy of the pair does not say it again. */
	readonly said: PairWord | null;
	/** Milliseconds since the epoch. */
	readonly at: number;
}

/** The key of a pair: the smaller first, whichever of the two is looked from. */
export function pairKey(left: PostKey, right: PostKey): [PostKey, PostKey] {
	return left < right ? [left, right] : [right, left];
}

export function pairOf(left: PostKey, right: PostKey, said: PairWord | null, at: number): PostPair {
	const [one, other] = pairKey(left, right);
	return { one, other, said, at };
}

/** The other post of a pair. */
export function partnerIn({ one, other }: Pick<PostPair, 'one' | 'other'>, self: PostKey): PostKey {
	return one === self ? other : one;
}
