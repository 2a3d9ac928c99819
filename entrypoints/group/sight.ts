import type { WrittenPost } from '#lib/domain/seen.ts';

const OPENING = 160;

/** What tells a post of this page from another, while the page lives. Its key in the library is made there. */
export function sightOf({ groupId, id, author, text, media }: WrittenPost): string {
	if (id !== null) return `${groupId}:${id}`;
	return `~${groupId}:${author?.id ?? author?.name}:${text.slice(0, OPENING) || media}`;
}
