import type { Ink } from '../scene.ts';
import type { Client } from './types.ts';

/** Draws the glyphs of timestamps; their links show a post's address only under the pointer or the focus. */
export function paint(client: Client, ink: readonly Ink[]): void {
	for (const { mark, glyphs, href } of ink) {
		client.marks.set(mark, href);
		for (const link of document.querySelectorAll<HTMLAnchorElement>(`a[href$="#?${mark}"]`)) {
			const colour = getComputedStyle(link).color;
			const canvases = link.querySelectorAll('canvas');
			for (const [i, canvas] of canvases.entries()) {
				const pen = canvas.getContext('2d');
				const glyph = glyphs[i];
				if (!pen || glyph === undefined) continue;
				const font = '26px system-ui, "Noto Sans", "DejaVu Sans", sans-serif';
				pen.font = font;
				const width = Math.max(6, Math.ceil(pen.measureText(glyph).width));
				canvas.width = width;
				canvas.style.width = `${width / 2}px`;
				pen.font = font;
				pen.fillStyle = colour;
				pen.textBaseline = 'alphabetic';
				pen.fillText(glyph, 0, 22);
			}
			const reveal = () => {
				link.href = href;
			};
			link.addEventListener('pointerover', reveal, { once: true });
			link.addEventListener('focus', reveal, { once: true });
		}
	}
}
