/** The lines of the card of an item for sale, as shown; parse-card.ts tells what they mean. */
import { type Anatomy, isIn } from './anatomy.ts';
import { LISTING, TEXT_BLOCK } from './signals.ts';
import { isShown, readVisible } from './visible-text.ts';

/** More blocks around a post's words than a card has lines. */
const MOST_LINES = 9;

/**
 * The card's first line and its title; where nothing but photos leads to the item, what stands around the post's
 * words. Empty when nothing is for sale.
 */
export function readCard({ links, own, name, message, actions }: Anatomy): readonly string[] {
	let isSale = false;
	for (const { element: card, href } of links) {
		if (!LISTING.test(href) || !isShown(card)) continue;
		isSale = true;
		const blocks = card.querySelectorAll(TEXT_BLOCK);
		const first = blocks[0];
		const second = [...blocks].find((block) => !first?.contains(block));
		const line = (first ?? card).textContent ?? '';
		// Of a photo, or of the photos left out: "+4".
		if (line.trim() === '' || /^\s*\+\d+\s*$/.test(line)) continue;
		return second ? [line, readVisible(second).text] : [line];
	}
	if (!isSale) return [];
	const isAround = (block: (typeof own.blocks)[number]) =>
		block.at > (name?.end ?? 0) &&
		block.at < actions &&
		!(message && (isIn(block, message) || isIn(message, block)));
	return own.blocks
		.filter(isAround)
		.slice(0, MOST_LINES)
		.map(({ element }) => readVisible(element).text);
}
