import type { SortItem } from '#lib/domain/sort-item.ts';
import type { Tag } from '#lib/domain/tag.ts';
import type { PanelPost } from '../../page/post-panel-props.ts';

export type SortablePost = Pick<
	PanelPost,
	'kind' | 'kindConfirmed' | 'tags' | 'suggestedTags' | 'mostUsedTags' | 'saved' | 'singleKeys' | 'sorting'
>;

/** A queued post as the parts of the open mark draw it. `tags`: the user's, most used first. */
export function sortablePost(item: SortItem, tags: readonly Tag[], singleKeys: boolean): SortablePost {
	return {
		kind: item.kind,
		kindConfirmed: item.kindConfirmed,
		tags: item.tags,
		suggestedTags: item.suggestedTags.map((tag) => ({ ...tag, ownRule: tag.ownRule ?? null })),
		mostUsedTags: tags
			.filter((tag) => !tag.archived)
			.slice(0, 9)
			.map(({ id, label, colour }) => ({ id, label, colour })),
		saved: item.saved,
		singleKeys,
		sorting: true,
	};
}
