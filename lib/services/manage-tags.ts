import type { TagId } from '#lib/domain/ids.ts';
import type { Result } from '#lib/domain/result.ts';
import { withChange } from '#lib/domain/stamped.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { Tag, TagFields } from '#lib/domain/tag.ts';
import { fold } from '#lib/language/fold.ts';
import type { Store } from '#lib/store/store.ts';
import type { Means } from './means.ts';
import { cleanLabel } from './tags/tag-label.ts';
import { addTag } from './tags/tag-rows.ts';
import { shownTags } from './tags/tag-twins.ts';

type Done<Value> = Promise<Result<Value, StoreFailure>>;

/** The user's tags, most used first, then by label; archived ones included. */
export function listTags(store: Store): Done<readonly Tag[]> {
	return store.read(['tags'], async (tables) => {
		return shownTags(await tables.tags.toArray()).sort(byUse);
	});
}

/** Tags whose label holds the typed letters, accents and case aside; those that start with them first. */
export function findTags(store: Store, text: string, limit: number): Done<readonly Tag[]> {
	const wanted = fold(text.trim());
	return store.read(['tags'], async (tables) => {
		const tags = shownTags(await tables.tags.toArray()).filter((tag) => !tag.archived);
		const places = new Map(tags.map((tag) => [tag, fold(tag.label).indexOf(wanted)]));
		const startsFirst = (tag: Tag) => Math.min(places.get(tag) ?? 0, 1);
		return tags
			.filter((tag) => (places.get(tag) ?? -1) >= 0)
			.sort((a, b) => startsFirst(a) - startsFirst(b) || byUse(a, b))
			.slice(0, limit);
	});
}

/** Makes a tag, or gives the one of that label; null for an empty label. */
export function createTag(store: Store, means: Means, label: string): Done<Tag | null> {
	return store.write(['tags'], (tables) => addTag(tables, label, means));
}

/** Changes a label or puts a tag away; posts keep it. */
export function editTag(store: Store, means: Means, id: TagId, change: Partial<TagFields>): Done<void> {
	return store.write(['tags'], async (tables) => {
		const tag = await tables.tags.get(id);
		const clean = change.label === undefined ? change : { ...change, label: cleanLabel(change.label) };
		if (!tag || clean.label === '') return;
		await tables.tags.put(withChange<TagFields, Tag>(tag, clean, means.now()));
	});
}

function byUse(a: Tag, b: Tag): number {
	return b.uses - a.uses || a.label.localeCompare(b.label, 'fr');
}
