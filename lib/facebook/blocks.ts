/** Blocks of words between two places of an area, read. */
import type { Area, BlockPart } from './survey.ts';
import { isShown } from './visible-text.ts';

/**
 * Blocks that people wrote, in order. A labelled button after the first of them ends the text: it is what stays
 * of the buttons when their marks are gone.
 * @param from position they must follow. @param until position they must precede.
 */
export function blocksBetween(area: Area, from: number, until: number): readonly BlockPart[] {
	const found: BlockPart[] = [];
	let end = until;
	for (const block of area.blocks) {
		if (block.at <= from) continue;
		if (block.at >= end) break;
		if (!isShown(block.element)) continue;
		if (found.length === 0) {
			const button = area.buttons.find((at) => at > block.end);
			if (button !== undefined) end = Math.min(end, button);
		}
		found.push(block);
	}
	// People's words stand in a div of their own; spans of the same direction are badges and labels.
	const written = found.filter((block) => block.written);
	return written.length > 0 ? written : found;
}
