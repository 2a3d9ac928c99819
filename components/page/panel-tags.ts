import type { PanelPost, PanelTag } from './post-panel-props.ts';

interface ShownTag {
	readonly tag: PanelTag;
	readonly on: boolean;
	/** The key that toggles it, or null. */
	readonly digit: string | null;
	/** Proposed, not put on. */
	readonly suggested: boolean;
}

/** The nine most used keep their digit wherever they stand; the proposed and the post's other tags come after. */
export function panelTags(post: Pick<PanelPost, 'tags' | 'suggestedTags' | 'mostUsedTags'>): ShownTag[] {
	const on = new Set(post.tags.map((tag) => tag.id));
	const suggested = new Set(post.suggestedTags.map((tag) => tag.id));
	const used = post.mostUsedTags.slice(0, 9);
	const known = new Set(used.map((tag) => tag.id));
	const shown = (tag: PanelTag, digit: string | null): ShownTag => ({
		tag,
		on: on.has(tag.id),
		digit,
		suggested: suggested.has(tag.id) && !on.has(tag.id),
	});
	const first = post.suggestedTags[0]?.id;
	const others = [...post.suggestedTags, ...post.tags].filter((tag) => !known.has(tag.id));
	return [
		...used.map((tag, index) => shown(tag, String(index + 1))),
		...others.map((tag) => shown(tag, tag.id === first ? SUGGESTED_KEY : null)),
	];
}

/** Puts on the first proposed tag. */
export const SUGGESTED_KEY = 'Y';
