/** One act of sorting in the workshop: the item as it stands after, and what takes the act back. */
import type { PostKey } from '#lib/domain/ids.ts';
import { type Result, success } from '#lib/domain/result.ts';
import type { SortItem } from '#lib/domain/sort-item.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { ActFailure } from '#lib/messages/failure.ts';
import type { PostAct, UndoToken } from '#lib/messages/protocol.ts';
import type { Store } from '#lib/store/store.ts';
import { actOnPost, undoAct } from '../act-on-post.ts';
import type { Means } from '../means.ts';
import { ITEM_TABLES, readItems } from './sort-item.ts';

type Sorted<Value> = Promise<Result<Value, StoreFailure | ActFailure>>;

export async function sortPost(
	store: Store,
	means: Means,
	key: PostKey,
	act: PostAct,
): Sorted<{ readonly item: SortItem | null; readonly undo: UndoToken }> {
	const done = await actOnPost(store, means, { key, act });
	if (!done.ok) return done;
	const item = await itemOf(store, key);
	return item.ok ? success({ item: item.value, undo: done.value.undo }) : item;
}

/** The item the act was about, as it was before it. */
export async function undoSort(store: Store, means: Means, undo: UndoToken): Sorted<SortItem | null> {
	const done = await undoAct(store, means, undo);
	return done.ok ? itemOf(store, done.value.mark.key as PostKey) : done;
}

function itemOf(store: Store, key: PostKey): Promise<Result<SortItem | null, StoreFailure>> {
	return store.read(ITEM_TABLES, async (tables) => (await readItems(tables, [key]))[0] ?? null);
}
