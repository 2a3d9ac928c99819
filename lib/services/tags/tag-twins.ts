/**
 * Two profiles may each have made a tag of the same label. Their posts go under one of them, the leading one;
 * the other row stays, out of sight, so that either profile merged again finds what it knows.
 */
import type { TagId } from '#lib/domain/ids.ts';
import type { Tag } from '#lib/domain/tag.ts';
import { labelKey } from './tag-label.ts';

/** The leading tag behind each id: what it was merged into, then of one label the smallest id not deleted. */
export function leadingTag(tags: readonly Tag[]): (id: TagId) => TagId {
	const leaders = new Map<string, TagId>();
	const shown = new Map(tags.filter((tag) => tag.deletedAt === null).map((tag) => [tag.id, tag]));
	const merged = (tag: Tag) => shown.get(mergedEnd(shown, tag)) ?? tag;
	for (const tag of [...shown.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
		if (merged(tag) === tag && !leaders.has(labelKey(tag.label))) leaders.set(labelKey(tag.label), tag.id);
	}
	const leaderOf = (tag: Tag) => leaders.get(labelKey(merged(tag).label)) ?? merged(tag).id;
	const byId = new Map([...shown.values()].map((tag) => [tag.id, leaderOf(tag)]));
	return (id) => byId.get(id) ?? id;
}

/** Two profiles may each have merged one tag into the other: the smaller id of such a ring then leads. */
function mergedEnd(shown: ReadonlyMap<TagId, Tag>, tag: Tag): TagId {
	const path = [tag.id];
	for (
		let next = tag.mergedInto;
		next !== null && shown.has(next);
		next = shown.get(next)?.mergedInto ?? null
	) {
		const ring = path.indexOf(next);
		if (ring >= 0) return path.slice(ring).sort()[0] ?? next;
		path.push(next);
	}
	return path.at(-1) ?? tag.id;
}

/** The tags to show: neither deleted nor led by another. */
export function shownTags(tags: readonly Tag[]): Tag[] {
	const leading = leadingTag(tags);
	return tags.filter((tag) => tag.deletedAt === null && leading(tag.id) === tag.id);
}
