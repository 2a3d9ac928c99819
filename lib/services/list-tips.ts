import type { Group } from '#lib/domain/group.ts';
import type { Post } from '#lib/domain/post.ts';
import type { Result } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import { orderOf, saidOf } from '#lib/domain/time-estimate.ts';
import { TIP_KINDS, type Tip, type TipKind } from '#lib/domain/tip.ts';
import type { PostWork } from '#lib/domain/work.ts';
import type { Store } from '#lib/store/store.ts';

/** Posts the user confirmed as tip, offer or need, latest first. */
export function listTips(store: Store): Promise<Result<readonly Tip[], StoreFailure>> {
	return store.read(['works', 'posts', 'groups'], async (tables) => {
		const works = await tables.works
			.where('kind')
			.anyOf([...TIP_KINDS])
			.toArray();
		const posts = await tables.posts.bulkGet(works.map((work) => work.key));
		const groups = new Map((await tables.groups.toArray()).map((group) => [group.id, group]));
		return works
			.flatMap((work, place) => {
				const post = posts[place];
				return post ? [tipOf(work, post, groups.get(post.groupId))] : [];
			})
			.sort((a, b) => orderOf(b) - orderOf(a));
	});
}

function tipOf(work: PostWork, post: Post, group: Group | undefined): Tip {
	return {
		key: post.key,
		kind: work.kind as TipKind,
		state: work.state ?? 'open',
		groupId: post.groupId,
		groupName: group?.name ?? '',
		authorName: post.author?.name ?? null,
		text: post.text,
		price: post.price,
		...saidOf(post),
		permalink: post.permalink,
		tags: work.tags,
		note: work.note,
	};
}
