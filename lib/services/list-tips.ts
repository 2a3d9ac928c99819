import type { Group } from '#lib/domain/group.ts';
import type { Result } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import { orderOf, saidOf } from '#lib/domain/time-estimate.ts';
import { TIP_KINDS, type Tip, type TipKind } from '#lib/domain/tip.ts';
import type { Store } from '#lib/store/store.ts';
import { type KnownPost, loadPosts, POST_TABLES } from './threads/load-threads.ts';
import { permalinkOfPost } from './threads/permalink-of-post.ts';
import { ELSEWHERE, factsOf } from './threads/post-facts.ts';

/** Posts the user confirmed as tip, offer or need, latest first. */
export function listTips(store: Store): Promise<Result<readonly Tip[], StoreFailure>> {
	return store.read([...POST_TABLES, 'groups'], async (tables) => {
		const keys = await tables.works
			.where('kind')
			.anyOf([...TIP_KINDS])
			.primaryKeys();
		const groups = new Map((await tables.groups.toArray()).map((group) => [group.id, group]));
		const posts = await loadPosts(tables, keys);
		return posts
			.map((known) => tipOf(known, groups.get(known.post.groupId)))
			.sort((a, b) => orderOf(b) - orderOf(a));
	});
}

function tipOf(known: KnownPost, group: Group | undefined): Tip {
	const { work, post } = known;
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
		permalink: permalinkOfPost(post),
		tags: work.tags,
		note: work.note,
		facts: factsOf(known, group ?? ELSEWHERE),
	};
}
