import { PAGE_STYLE } from '#components/page/page-style.ts';
import { KIND_SHAPES } from '#components/ui/icons/kind-shapes.ts';
import type { Language } from '#lib/i18n/language.ts';
import { pageWordsIn } from '#lib/i18n/page-words.ts';
import type { PageLook } from '#lib/messages/protocol.ts';

/** What a page draws with: each weighs here once, not in every page of Facebook (docs/adr/0307). */
export function pageLookIn(language: Language): PageLook {
	return { words: pageWordsIn(language), style: PAGE_STYLE, shapes: KIND_SHAPES };
}
