import type { PostTime } from '#lib/domain/post-time.ts';

const SOURCES = ['none', 'relative', 'label', 'page-data'] as const;
const PRECISIONS = ['unknown', 'week', 'day', 'hour', 'minute', 'second'] as const;

/** The better known of two times; an unknown one never replaces a known one. Order does not matter. */
export function mergeTime(left: PostTime, right: PostTime): PostTime {
	const [a, b] = [rank(left), rank(right)];
	if (a !== b) return a > b ? left : right;
	if (left.at === null || right.at === null) return left.at === null ? right : left;
	return left.at <= right.at ? left : right;
}

function rank(time: PostTime): number {
	if (time.at === null) return -1;
	return PRECISIONS.indexOf(time.precision) * SOURCES.length + SOURCES.indexOf(time.source);
}
