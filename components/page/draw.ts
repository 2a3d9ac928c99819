import type { Drawing } from '#lib/domain/drawing.ts';

type Drawn = Drawing | string | null | false;

/** A drawing of an element; what is null or false is left out. */
export function draw(tag: string, attributes: Drawing['attributes'], ...children: readonly Drawn[]): Drawing {
	return { tag, attributes, children: children.filter((child) => child !== null && child !== false) };
}
