import type { PanelPost, PanelTag } from './post-panel-props.ts';

interface ShownTag {
	readonly tag: PanelTag;
	readonly on: boolean;
	/** The key that toggles it, or null. */
	readonly digit: string | null;
}

/** The nine most used keep their digit wherever they stand; the post's other tags come after, without one. */
export function panelTags(post: PanelPost): ShownTag[] {
	const on = new Set(post.tags.map((tag) => tag.id));
	const used = post.mostUsedTags.slice(0, 9);
	const known = new Set(used.map((tag) => tag.id));
	return [
		...used.map((tag, index) => ({ tag, on: on.has(tag.id), digit: String(index + 1) })),
		...post.tags.filter((tag) => !known.has(tag.id)).map((tag) => ({ tag, on: true, digit: null })),
	];
}
