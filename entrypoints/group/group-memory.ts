import type { SeenGroup } from '#lib/domain/seen.ts';
import { readGroup } from '#lib/facebook/group.ts';
import type { LeftBehind } from '#lib/facebook/left-behind.ts';
import type { Route } from '#lib/facebook/urls.ts';

export type ReadGroup = (route: Route, left: LeftBehind | null) => SeenGroup | null;

/** Reads the group of a page; a number once learnt for an address stays known while the page lives. */
export function rememberGroups(document: Document): ReadGroup {
	const numbers = new Map<string, string>();
	return (route, left) => {
		const group = readGroup(document, route, left);
		if (!group?.slug) return group;
		const slug = group.slug.toLowerCase();
		if (group.id) numbers.set(slug, group.id);
		return { ...group, id: group.id ?? numbers.get(slug) ?? null };
	};
}
