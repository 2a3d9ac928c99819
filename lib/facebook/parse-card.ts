/** What the card of an item for sale says: its price, its title, where it is. No DOM: anyone may import this file. */
import type { SaleItem } from '#lib/domain/seen.ts';
import { cleanLine } from './clean-text.ts';

/** A number beside a currency, maybe before the price it had, struck out; or a short word alone ("Gratuit", "FREE"). */
const PRICE =
	/^(?:(?:\p{Sc}|[A-Z]{2,3}\p{Sc}?|Kč|zł|kr)\.?\s?\d(?:[\d.,'’]|\s(?=\d))*|\d[\d\s.,'’]*(?:\p{Sc}(?:[A-Z]{2,3})?|[A-Z]{2,3}|Kč|zł|kr)\.?)(?![^\s\d\p{Sc}])/u;
const FREE = /^(?:gratuit|gratis|free|offert|à donner|kostenlos)$/iu;

/** The price at the start of a line, before the dot that parts it from the place. */
function priceIn(line: string): string | null {
	const written = cleanLine(line.split('·')[0] ?? '');
	return (FREE.exec(written) ?? PRICE.exec(written))?.[0] ?? null;
}

/**
 * The item a post sells; null without a card. The price, as written, and the place share a line ("60 € · Montreuil")
 * above the title, or stand below each other after it.
 */
export function parseCard(lines: readonly string[]): SaleItem | null {
	const at = lines.findIndex((line) => priceIn(line) !== null);
	const line = lines[Math.max(at, 0)];
	if (line === undefined) return null;
	const [, ...places] = line.split('·');
	return {
		price: priceIn(line),
		title: cleanLine(lines[at > 0 ? at - 1 : 1] ?? ''),
		place: cleanLine(places.join('·')) || (at > 0 ? cleanLine(lines[at + 1] ?? '') : ''),
	};
}
