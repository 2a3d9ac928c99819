import type { TagId } from '#lib/domain/ids.ts';
import { withChange } from '#lib/domain/stamped.ts';
import type { Tag, TagFields } from '#lib/domain/tag.ts';
import type { Tables } from '#lib/store/tables.ts';
import type { Means } from '../means.ts';
import { cleanLabel, labelKey } from './tag-label.ts';
import { leadingTag } from './tag-twins.ts';

type TagTables = Pick<Tables, 'tags' | 'works'>;

/** The tag of that label, made or brought back when needed; null for an empty label. */
export async function addTag(tables: Pick<Tables, 'tags'>, label: string, means: Means): Promise<Tag | null> {
	const clean = cleanLabel(label);
	if (clean === '') return null;
	const all = await tables.tags.toArray();
	// In the order of ids: the leading one of twins, or what a merged one is now part of.
	const named = all.find((tag) => labelKey(tag.label) === labelKey(clean));
	const leader = named && leadingTag(all)(named.id);
	const found = all.find(({ id }) => id === leader);
	if (found && found.deletedAt === null && !found.archived) return found;
	const base: Tag = found ?? {
		id: means.newId() as TagId,
		label: clean,
		archived: false,
		colour: null,
		mergedInto: null,
		uses: 0,
		stamps: {},
		deletedAt: null,
	};
	const shown = found === named ? clean : base.label;
	const tag = withChange<TagFields, Tag>(base, { label: shown, archived: false }, means.now());
	await tables.tags.put(tag);
	return tag;
}

/** Uses are counted from the posts themselves, so that they are right after any merge or undo. */
export async function countUses(tables: TagTables, ids: readonly TagId[]): Promise<void> {
	for (const id of new Set(ids)) {
		const uses = await tables.works.where('tags').equals(id).count();
		await tables.tags.update(id, { uses });
	}
}
