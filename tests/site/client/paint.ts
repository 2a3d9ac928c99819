import type { Ink } from '../scene.ts';
import type { Client } from './types.ts';

/**
 * Draws the glyphs of timestamps; their links show a post's address only under the pointer or the focus. A letter is
 * drawn once, aside, and copied: a font asked for on a canvas of the page makes the browser style all that is new in
 * it, thousands of times on a long page.
 */
export function paint(client: Client, ink: readonly Ink[]): void {
	const links = Map.groupBy(document.querySelectorAll<HTMLAnchorElement>('a[href*="#?"]'), ({ href }) =>
		href.slice(href.indexOf('#?') + 2),
	);
	const [some] = ink.flatMap(({ mark }) => links.get(mark) ?? []);
	if (!some) return;
	const colour = getComputedStyle(some).color;
	const drawn = new Map<string, HTMLCanvasElement>();
	const draw = (glyph: string): HTMLCanvasElement => {
		const known = drawn.get(glyph);
		if (known) return known;
		const canvas = document.createElement('canvas');
		const pen = canvas.getContext('2d');
		const font = '26px system-ui, "Noto Sans", "DejaVu Sans", sans-serif';
		if (pen) {
			pen.font = font;
			canvas.width = Math.max(6, Math.ceil(pen.measureText(glyph).width));
			canvas.height = 28;
			pen.font = font;
			pen.fillStyle = colour;
			pen.textBaseline = 'alphabetic';
			pen.fillText(glyph, 0, 22);
		}
		drawn.set(glyph, canvas);
		return canvas;
	};
	for (const { mark, glyphs, href } of ink) {
		client.marks.set(mark, href);
		for (const link of links.get(mark) ?? []) {
			for (const [i, canvas] of link.querySelectorAll('canvas').entries()) {
				const glyph = glyphs[i];
				if (glyph === undefined) continue;
				const letter = draw(glyph);
				canvas.width = letter.width;
				canvas.style.width = `${letter.width / 2}px`;
				canvas.getContext('2d')?.drawImage(letter, 0, 0);
			}
			const reveal = () => {
				link.href = href;
			};
			link.addEventListener('pointerover', reveal, { once: true });
			link.addEventListener('focus', reveal, { once: true });
		}
	}
}
