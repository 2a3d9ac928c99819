import type { TagId } from '#lib/domain/ids.ts';
import { withChange } from '#lib/domain/stamped.ts';
import type { Tag, TagFields } from '#lib/domain/tag.ts';
import type { Tables } from '#lib/store/tables.ts';
import type { Means } from '../means.ts';

type TagTables = Pick<Tables, 'tags' | 'works'>;

/** Longest label, in characters. */
const MAX_LABEL = 40;

export function cleanLabel(label: string): string {
	return [...label.replace(/\s+/g, ' ').trim()].slice(0, MAX_LABEL).join('');
}

/** Two labels are one when they differ by case or spaces only. */
function sameLabel(left: string, right: string): boolean {
	return cleanLabel(left).toLocaleLowerCase('fr') === cleanLabel(right).toLocaleLowerCase('fr');
}

/** The tag of that label, made or brought back when needed; null for an empty label. */
export async function addTag(tables: Pick<Tables, 'tags'>, label: string, means: Means): Promise<Tag | null> {
	const clean = cleanLabel(label);
	if (clean === '') return null;
	// In the order of ids: the leading one of twins.
	const found = (await tables.tags.toArray()).find((tag) => sameLabel(tag.label, clean));
	if (found && found.deletedAt === null && !found.archived) return found;
	const base: Tag = found ?? {
		id: means.newId() as TagId,
		label: clean,
		archived: false,
		uses: 0,
		stamps: {},
		deletedAt: null,
	};
	const tag = withChange<TagFields, Tag>(base, { label: clean, archived: false }, means.now());
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
