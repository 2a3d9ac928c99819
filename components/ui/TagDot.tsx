import type { TagColour } from '#lib/domain/tag.ts';

/** A tag's colour, beside its label: never the only thing that tells it. */
export function TagDot({ colour }: { readonly colour: TagColour | null }) {
	return colour && <span class={`tag-dot tag-${colour}`} aria-hidden="true" />;
}
