import { drawChip } from '#components/page/chip.ts';
import { drawTrouble } from '#components/page/corner.ts';
import { drawCorner } from '#components/page/draw-corner.ts';
import { PAGE_STYLE } from '#components/page/page-style.ts';
import { KIND_SHAPES } from '#components/ui/icons/kind-shapes.ts';
import type { ChipView } from '#lib/domain/chip.ts';
import type { CornerView } from '#lib/domain/corner.ts';
import type { Drawing } from '#lib/domain/drawing.ts';
import type { Language } from '#lib/i18n/language.ts';
import { pageWordsIn } from '#lib/i18n/page-words.ts';
import type { PageLook } from '#lib/messages/protocol.ts';

/** What a page draws with: each weighs here once, not in every page of Facebook (docs/adr/0307). */
export function pageLookIn(language: Language): PageLook {
	const words = pageWordsIn(language);
	return {
		language,
		style: PAGE_STYLE,
		trouble: drawTrouble('', false, words),
		reload: drawTrouble('', true, words),
		because: { ...words.page.notKeptBecause, orphaned: words.page.updated },
	};
}

/** A mark that shows this. */
export function chipIn(language: Language, view: ChipView): Drawing {
	return drawChip(view, { words: pageWordsIn(language), shapes: KIND_SHAPES });
}

/** The corner that shows this. */
export function cornerIn(language: Language, view: CornerView): Drawing {
	return drawCorner(view, pageWordsIn(language));
}
