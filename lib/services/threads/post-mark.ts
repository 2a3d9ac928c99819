import type { TagId } from '#lib/domain/ids.ts';
import type { Tag } from '#lib/domain/tag.ts';
import type { PageTag, PostMark } from '#lib/messages/protocol.ts';
import { type KnownThread, kindOf } from './load-threads.ts';

/** What the mark beside a post shows. */
export function markOf(thread: KnownThread, tags: ReadonlyMap<TagId, Tag>): PostMark {
	const { post, work, understanding } = thread;
	const suggested = understanding?.kinds[0] ?? null;
	const kind = kindOf(thread);
	return {
		key: post.key,
		kind: work.kind ? { value: work.kind, score: 1, because: [], by: 'user' } : kind && suggested,
		kindConfirmed: work.kind !== null,
		tags: work.tags.flatMap((id) => {
			const tag = tags.get(id);
			return tag && tag.deletedAt === null ? [pageTag(tag)] : [];
		}),
		suggestedTags: thread.suggestedTags.flatMap(({ value, because, ownRule }) => {
			const tag = tags.get(value);
			if (!tag || tag.deletedAt !== null || work.tags.includes(value)) return [];
			return [{ ...pageTag(tag), because, ownRule: ownRule ?? null }];
		}),
		saved: work.saved,
		state: work.state,
		answeredBefore: 0,
	};
}

export function pageTag(tag: Tag): PageTag {
	return { id: tag.id, label: tag.label, colour: tag.colour };
}
