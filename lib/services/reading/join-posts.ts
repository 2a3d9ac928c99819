import type { Post } from '#lib/domain/post.ts';
import { mergeAuthor } from './merge-post.ts';
import { mergeTime } from './merge-time.ts';

/**
 * One post out of two rows of it (two keys of one post, two profiles): the fullest of each. Unlike a new
 * sight, neither is later, so the order does not matter and joining twice changes nothing.
 */
export function joinPosts(left: Post, right: Post): Post {
	const [full, other] = fullness(left) >= fullness(right) ? [left, right] : [right, left];
	const anonymous = left.anonymous || right.anonymous;
	return {
		...full,
		postId: greater(left.postId, right.postId, isNumber),
		permalink: greater(left.permalink, right.permalink, (address) => !address.includes('pfbid')),
		anonymous,
		author: anonymous ? null : mergeAuthor(...inOrder(left.author, right.author)),
		quoted: full.quoted ?? other.quoted,
		time: mergeTime(left.time, right.time),
		price: full.price ?? other.price,
		links: [...new Set([...left.links, ...right.links])].sort(),
		firstSeenAt: Math.min(left.firstSeenAt, right.firstSeenAt),
		lastSeenAt: Math.max(left.lastSeenAt, right.lastSeenAt),
		sample: left.sample && right.sample,
	};
}

/** Whole before cut, long before short, then any fixed order. */
function fullness(post: Post): string {
	const length = String(post.text.length).padStart(7, '0');
	return `${post.truncated ? 0 : 1}${length}${post.text}${JSON.stringify([post.quoted, post.price])}`;
}

function isNumber(id: string): boolean {
	return /^\d+$/.test(id);
}

function greater(
	left: string | null,
	right: string | null,
	isBetter: (value: string) => boolean,
): string | null {
	if (left === null || right === null) return left ?? right;
	if (isBetter(left) !== isBetter(right)) return isBetter(left) ? left : right;
	return left >= right ? left : right;
}

function inOrder<Value>(left: Value, right: Value): [Value, Value] {
	return JSON.stringify(left) <= JSON.stringify(right) ? [left, right] : [right, left];
}
