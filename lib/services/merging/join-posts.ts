import type { Author } from '#lib/domain/author.ts';
import type { Post } from '#lib/domain/post.ts';
import { joinEstimates, withEstimate } from '#lib/domain/time-estimate.ts';
import { isNameHash } from '../reading/hash-authors.ts';
import { mergeTime } from '../reading/merge-time.ts';
import { greatest, greatestKnown } from './greatest.ts';

/**
 * One post out of two rows of it (two keys of one post, two profiles): the fullest of each field. Unlike a new
 * sight, neither is later, so the order does not matter and joining twice changes nothing.
 */
export function joinPosts(left: Post, right: Post): Post {
	const anonymous = left.anonymous || right.anonymous;
	const { text, truncated } = greatest(
		left,
		right,
		isWhole,
		({ text }) => text.length,
		({ text }) => text,
	);
	const time = mergeTime(left.time, right.time);
	const { estimate: _, ...bare } = left;
	return {
		...bare,
		postId: greatestKnown(left.postId, right.postId, (id) => Number(/^\d+$/.test(id))),
		permalink: greatestKnown(left.permalink, right.permalink, (address) =>
			Number(!address.includes('pfbid')),
		),
		anonymous,
		author: anonymous ? null : joinAuthors(left.author, right.author),
		text,
		truncated,
		quoted: greatestKnown(left.quoted, right.quoted, (quoted) => quoted.text.length),
		time,
		...withEstimate(time, joinEstimates(left.estimate ?? null, right.estimate ?? null)),
		price: greatestKnown(left.price, right.price),
		links: [...new Set([...left.links, ...right.links])].sort(),
		firstSeenAt: Math.min(left.firstSeenAt, right.firstSeenAt),
		lastSeenAt: Math.max(left.lastSeenAt, right.lastSeenAt),
		sample: left.sample && right.sample,
	};
}

function isWhole(post: Post): number {
	return Number(!post.truncated);
}

/** A hash of the id tells more than one of the name. */
export function joinAuthors(left: Author | null, right: Author | null): Author | null {
	return greatestKnown(left, right, ({ hash }) => Number(!isNameHash(hash)));
}
