import type { Drawing } from '#lib/domain/drawing.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The bird; its shape is in the style (page-style.ts). */
export const BIRD: Drawing = {
	tag: 'svg',
	attributes: { class: 'page-bird', viewBox: '0 0 32 32', 'aria-hidden': 'true' },
	children: [{ tag: 'path', attributes: { 'fill-rule': 'evenodd' }, children: [] }],
};

/** The element of a drawing. What is text in it stays text. */
export function build({ tag, attributes, children }: Drawing): HTMLElement | SVGElement {
	const element =
		tag === 'svg' || tag === 'path' ? document.createElementNS(SVG, tag) : document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	for (const child of children) element.append(typeof child === 'string' ? child : build(child));
	return element;
}
