import type { CornerView } from '#lib/domain/corner.ts';
import type { Drawing } from '#lib/domain/drawing.ts';
import type { PageWords } from '#lib/i18n/page-words.ts';
import { drawDot, drawTrouble } from './corner.ts';
import { drawCard } from './corner-card.ts';

/** The corner: a small bird, what is amiss, or its card. */
export function drawCorner(view: CornerView, words: PageWords): Drawing {
	if (view.type !== 'state') return drawCard(view, words);
	if (view.trouble !== null) return drawTrouble(view.trouble, view.reload, words);
	return view.open ? drawCard(view, words) : drawDot(view, words);
}
