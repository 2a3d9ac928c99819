/**
 * Two profiles may each have made a tag of the same label. Their posts go under one of them, the leading one;
 * the other row stays, out of sight, so that either profile merged again finds what it knows.
 */
import type { TagId } from '#lib/domain/ids.ts';
import type { Tag } from '#lib/domain/tag.ts';
import { cleanLabel } from './tag-rows.ts';

/** The leading tag behind each id: of one label, the smallest id that is not deleted. */
export function leadingTag(tags: readonly Tag[]): (id: TagId) => TagId {
	const leaders = new Map<string, TagId>();
	const shown = tags.filter((tag) => tag.deletedAt === null);
	for (const tag of shown.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
		if (!leaders.has(labelKey(tag))) leaders.set(labelKey(tag), tag.id);
	}
	const byId = new Map(shown.map((tag) => [tag.id, leaders.get(labelKey(tag)) ?? tag.id]));
	return (id) => byId.get(id) ?? id;
}

/** The tags to show: neither deleted nor led by another. */
export function shownTags(tags: readonly Tag[]): Tag[] {
	const leading = leadingTag(tags);
	return tags.filter((tag) => tag.deletedAt === null && leading(tag.id) === tag.id);
}

function labelKey(tag: Tag): string {
	return cleanLabel(tag.label).toLocaleLowerCase('fr');
}
