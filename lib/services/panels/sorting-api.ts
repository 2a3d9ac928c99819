/** What the workshop's sorting asks; loaded when its room opens for the first time. */
import type { PostKey } from '#lib/domain/ids.ts';
import { failure, type Result, success } from '#lib/domain/result.ts';
import type { ManyAct, SortItem, SortSelection } from '#lib/domain/sort-item.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { ActFailure } from '#lib/messages/failure.ts';
import type { PostAct, UndoToken } from '#lib/messages/protocol.ts';
import type { ListAsked } from '../sorting/list-to-sort.ts';
import type { PanelApiGiven } from './panel-api.ts';

type Answer<Value> = Promise<Result<Value, StoreFailure>>;

/** Tags offered while typing. */
const TAGS_SHOWN = 8;

export function createSortingApi({ library, means, tellPages }: PanelApiGiven) {
	const undoOne = (undo: UndoToken) => (): Answer<SortItem | null> =>
		library.with(async (store) => {
			const { undoSort } = await import('../sorting/sort-post.ts');
			return orGone(await undoSort(store, means, undo), null);
		});
	return {
		listToSort: (asked: ListAsked) =>
			library.with(async (store) => {
				const { listToSort } = await import('../sorting/list-to-sort.ts');
				return listToSort(store, means, asked);
			}),
		lookAtPost: (key: PostKey) =>
			library.with(async (store) => {
				const { lookAtPost } = await import('../sorting/look-at-post.ts');
				return lookAtPost(store, key);
			}),
		sortPost: (key: PostKey, act: PostAct) =>
			library.with(async (store) => {
				const { sortPost } = await import('../sorting/sort-post.ts');
				const done = await sortPost(store, means, key, act);
				if (!done.ok) return orGone(done, { item: null, undo: undoOne('') });
				if (act.type === 'tag' || act.type === 'new-tag') tellPages();
				return success({ item: done.value.item, undo: undoOne(done.value.undo) });
			}),
		findTags: (text: string) =>
			library.with(async (store) => {
				const { findTags } = await import('../manage-tags.ts');
				return findTags(store, text, TAGS_SHOWN);
			}),
		selectPosts: (selection: SortSelection) =>
			library.with(async (store) => {
				const { selectPosts } = await import('../sorting/sort-many.ts');
				return selectPosts(store, selection, means.now());
			}),
		actOnMany: (keys: readonly PostKey[], act: ManyAct) =>
			library.with(async (store) => {
				const { actOnMany, undoMany } = await import('../sorting/sort-many.ts');
				const done = await actOnMany(store, means, keys, act);
				if (!done.ok) return done;
				tellPages();
				const undo = async (): Answer<void> => {
					const undone = await library.with((again) => undoMany(again, means, done.value.undo));
					if (!undone.ok) return undone;
					tellPages();
					return success(undefined);
				};
				return success({ changed: done.value.changed, undo });
			}),
	};
}

/** A post that went meanwhile, or an act taken back elsewhere, is no failure of the library. */
function orGone<Value>(
	outcome: Result<Value, StoreFailure | ActFailure>,
	gone: Value,
): Result<Value, StoreFailure> {
	if (outcome.ok) return outcome;
	const { reason } = outcome;
	return reason === 'unknown' || reason === 'not-reading' ? success(gone) : failure(reason);
}
