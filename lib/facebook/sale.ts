/** An item for sale: its price as written on its card, and its title when the post says nothing else. */
import type { Anatomy } from './anatomy.ts';
import { cleanLine } from './clean-text.ts';
import { LISTING, TEXT_BLOCK } from './signals.ts';
import { isShown, readVisible } from './visible-text.ts';

export interface SaleReading {
	readonly price: string | null;
	readonly title: string;
}

/** A number beside a currency, or a short word alone ("Gratuit", "FREE"). */
const PRICE =
	/^(?:(?:\p{Sc}|[A-Z]{2,3}\p{Sc}?|Kč|zł|kr)\.?\s?\d(?:[\d.,'’]|\s(?=\d))*|\d[\d\s.,'’]*(?:\p{Sc}|[A-Z]{2,3}|Kč|zł|kr)\.?)(?!\S)/u;
const FREE = /^(?:gratuit|gratis|free|offert|à donner|kostenlos)$/iu;

/** The price at the start of a card's first line, before the dot that parts it from the place. */
function priceIn(line: string): string | null {
	const written = cleanLine(line.split('·')[0] ?? '');
	return (FREE.exec(written) ?? PRICE.exec(written))?.[0] ?? null;
}

/** The sale card of a post, or null. */
export function readSale(anatomy: Anatomy): SaleReading | null {
	for (const { element: card, href } of anatomy.links) {
		if (!LISTING.test(href) || !isShown(card)) continue;
		const blocks = card.querySelectorAll(TEXT_BLOCK);
		const first = blocks[0];
		const second = [...blocks].find((block) => !first?.contains(block));
		const line = first?.textContent ?? card.textContent ?? '';
		if (line.trim() === '' || /^\s*\+\d+\s*$/.test(line)) continue;
		return { price: priceIn(line), title: second ? readVisible(second).text : '' };
	}
	return null;
}
