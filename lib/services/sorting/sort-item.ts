import type { Group } from '#lib/domain/group.ts';
import type { PostKey, TagId } from '#lib/domain/ids.ts';
import type { Kind } from '#lib/domain/kind.ts';
import { type ItemTag, type SortItem, UNSURE_SCORE } from '#lib/domain/sort-item.ts';
import type { Suggestion } from '#lib/domain/suggestion.ts';
import type { Tag } from '#lib/domain/tag.ts';
import { saidOf } from '#lib/domain/time-estimate.ts';
import type { Tables } from '#lib/store/tables.ts';
import { type KnownPost, loadPosts, POST_TABLES } from '../threads/load-threads.ts';
import { permalinkOfPost } from '../threads/permalink-of-post.ts';
import { ELSEWHERE, factsOf } from '../threads/post-facts.ts';

const NAME_TABLES = ['groups', 'tags'] as const;
export const ITEM_TABLES = [...POST_TABLES, ...NAME_TABLES] as const;

/** Longer posts are cut: the rest is one key away, on Facebook. */
const LONGEST_SHOWN = 6000;

/** In the order of `keys`; those not in the library are left out. */
export async function readItems(
	tables: Pick<Tables, (typeof ITEM_TABLES)[number]>,
	keys: readonly PostKey[],
): Promise<SortItem[]> {
	return sortItems(tables, await loadPosts(tables, keys));
}

export async function sortItems(
	tables: Pick<Tables, (typeof NAME_TABLES)[number]>,
	posts: readonly KnownPost[],
): Promise<SortItem[]> {
	const groups = new Map((await tables.groups.toArray()).map((group) => [group.id, group]));
	const tags = new Map((await tables.tags.toArray()).map((tag) => [tag.id, tag]));
	return posts.map((known) => sortItem(known, groups.get(known.post.groupId), tags));
}

function sortItem(known: KnownPost, group: Group | undefined, tags: ReadonlyMap<TagId, Tag>): SortItem {
	const { post, work, understanding } = known;
	const suggested = understanding?.kinds[0] ?? null;
	const said = work.kind && { value: work.kind, score: 1, because: [], by: 'user' as const };
	const shown = (id: TagId): ItemTag[] => {
		const tag = tags.get(id);
		return tag && tag.deletedAt === null ? [{ id: tag.id, label: tag.label, colour: tag.colour }] : [];
	};
	return {
		key: post.key,
		groupName: group?.name ?? '',
		country: group?.country ?? 'FR',
		authorName: post.author?.name ?? null,
		...saidOf(post),
		permalink: permalinkOfPost(post),
		text: post.text.slice(0, LONGEST_SHOWN),
		facts: factsOf(known, group ?? ELSEWHERE),
		kind: said ?? suggested,
		kindConfirmed: work.kind !== null,
		uncertain: work.kind === null && isUncertain(suggested),
		sensitive: understanding?.sensitive != null,
		saved: work.saved,
		state: work.state,
		tags: work.tags.flatMap(shown),
		suggestedTags: known.suggestedTags
			.filter(({ value }) => !work.tags.includes(value))
			.flatMap(({ value, because, ownRule }) => shown(value).map((tag) => ({ ...tag, because, ownRule }))),
	};
}

function isUncertain(suggested: Suggestion<Kind> | null): boolean {
	return suggested === null || suggested.score < UNSURE_SCORE;
}
