import type { PostKey } from '#lib/domain/ids.ts';
import type { Post } from '#lib/domain/post.ts';
import type { Tables } from '#lib/store/tables.ts';

/** Read at once: few enough not to fill the memory, many enough to be quick. */
const BATCH = 500;

/** Keys of the posts that fit, the latest met first. */
export async function scanPosts(
	tables: Pick<Tables, 'posts'>,
	fits: (post: Post) => boolean,
): Promise<PostKey[]> {
	const keys = await tables.posts.orderBy('lastSeenAt').reverse().primaryKeys();
	const found: PostKey[] = [];
	for (let at = 0; at < keys.length; at += BATCH) {
		const posts = await tables.posts.bulkGet(keys.slice(at, at + BATCH));
		for (const post of posts) if (post && fits(post)) found.push(post.key);
	}
	return found;
}
