import type { Post } from '#lib/domain/post.ts';
import { permalinkOf } from '#lib/facebook/urls.ts';

/** The post's own page: the address seen, else the one its id makes, else null. */
export function permalinkOfPost(post: Post): string | null {
	if (post.permalink || post.sample) return post.permalink;
	return post.postId && /^\d+$/.test(post.postId) ? permalinkOf(post.groupId, post.postId) : null;
}
