import type { PostKey } from '#lib/domain/ids.ts';
import type { Comment, Thread } from '#lib/domain/post.ts';
import type { Understanding } from '#lib/domain/understanding.ts';
import { NO_WORK, type PostWork } from '#lib/domain/work.ts';
import type { Tables } from '#lib/store/tables.ts';

/** A thread with all that is known and said of it. */
export interface KnownThread extends Thread {
	readonly work: PostWork;
	readonly understanding: Understanding | null;
}

export const THREAD_TABLES = ['posts', 'comments', 'works', 'understandings'] as const;

/** In the order of `keys`; those not in the library are left out. */
export async function loadThreads(
	tables: Pick<Tables, (typeof THREAD_TABLES)[number]>,
	keys: readonly PostKey[],
): Promise<KnownThread[]> {
	const [posts, comments, works, understandings] = await Promise.all([
		tables.posts.bulkGet([...keys]),
		commentsOf(tables, keys),
		tables.works.bulkGet([...keys]),
		tables.understandings.bulkGet([...keys]),
	]);
	return keys.flatMap((key, place) => {
		const post = posts[place];
		if (!post) return [];
		return [
			{
				post,
				comments: comments.get(key) ?? [],
				work: works[place] ?? noWorkOn(key),
				understanding: understandings[place]?.value ?? null,
			},
		];
	});
}

/** Comments by post, in reading order. */
export async function commentsOf(
	tables: Pick<Tables, 'comments'>,
	keys: readonly PostKey[],
): Promise<Map<PostKey, Comment[]>> {
	const found = await tables.comments
		.where('postKey')
		.anyOf([...keys])
		.toArray();
	const byPost = Map.groupBy(found, (comment) => comment.postKey);
	for (const comments of byPost.values()) comments.sort((a, b) => a.order - b.order);
	return byPost;
}

export function noWorkOn(key: PostKey): PostWork {
	return { key, ...NO_WORK, stamps: {}, deletedAt: null };
}

/** The kind to show: the user's, else the best suggestion. */
export function kindOf(thread: KnownThread) {
	return thread.work.kind ?? thread.understanding?.kinds[0]?.value ?? null;
}
