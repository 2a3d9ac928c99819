import type { PostKey } from '#lib/domain/ids.ts';
import type { Post } from '#lib/domain/post.ts';
import type { Tables } from '#lib/store/tables.ts';

/** Judged in one go: few enough for the page to stay at hand between two. */
const BATCH = 150;

/** Keys of the posts that fit, the latest met first. */
export async function scanPosts(
	tables: Pick<Tables, 'posts'>,
	fits: (post: Post) => boolean,
): Promise<PostKey[]> {
	const keys = await tables.posts.orderBy('lastSeenAt').reverse().primaryKeys();
	const read = (at: number) => tables.posts.bulkGet(keys.slice(at, at + BATCH));
	const found: PostKey[] = [];
	let coming = read(0);
	for (let at = 0; at < keys.length; at += BATCH) {
		const posts = await coming;
		// The next ones are on their way while these are judged.
		coming = read(at + BATCH);
		for (const post of posts) if (post && fits(post)) found.push(post.key);
	}
	await coming;
	return found;
}
