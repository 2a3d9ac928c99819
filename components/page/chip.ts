import type { Kind } from '#lib/domain/kind.ts';
import type { KindShape } from '#lib/domain/kind-shape.ts';
import { fill } from '#lib/i18n/fill.ts';
import type { PageWords } from '#lib/i18n/page-words.ts';
import { createElement } from './element.ts';
import { drawBird, drawKindMark } from './kind-mark.ts';

export interface ChipView {
	readonly kind: Kind | null;
	/** By the user. Otherwise the kind is only proposed, and drawn as such. */
	readonly kindConfirmed: boolean;
	readonly tags: readonly string[];
	readonly saved: boolean;
	readonly taken: boolean;
	readonly answeredBefore: number;
}

/** What marks are drawn with. */
export interface ChipLook {
	readonly words: PageWords;
	readonly shapes: Readonly<Record<Kind, KindShape>>;
}

/** Tags shown before "+2". */
const TAGS_SHOWN = 2;

/**
 * The closed mark beside a post. A proposed kind has a dashed edge, a hollow mark and a question mark; one the
 * user confirmed is plain. A screen reader says which.
 */
export function drawChip(view: ChipView, { words, shapes }: ChipLook): HTMLButtonElement {
	const { page, kinds } = words;
	const kind = view.kind && kinds[view.kind];
	const kindState = !view.kind ? 'none' : view.kindConfirmed ? 'confirmed' : 'suggested';
	const kindShown = kind ? (view.kindConfirmed ? kind : fill(page.suggestedKind, kind)) : null;
	const answered = view.answeredBefore > 0 ? timesAnswered(view.answeredBefore, page.timesAnswered) : null;
	const facts = [answered, view.taken && page.taken, view.saved && page.saved].filter(
		(fact) => fact !== null,
	);

	const chip = createElement('button', {
		class: 'page-chip',
		data: { kind: kindState, ...(view.saved && { saved: '' }) },
	});
	chip.setAttribute('aria-haspopup', 'dialog');
	chip.append(
		unseen(`${page.openMark} `),
		view.kind ? drawKindMark(view.kind, shapes[view.kind]) : drawBird(),
	);
	const text = createElement('span', { class: 'page-chip-words' });
	if (kindShown) text.append(createElement('span', { class: 'page-chip-kind' }, kindShown));
	text.append(unseen(kindShown ? (view.kindConfirmed ? page.confirmed : page.suggested) : page.unsorted));
	for (const fact of facts) if (fact) text.append(createElement('span', { class: 'page-chip-fact' }, fact));
	for (const tag of view.tags.slice(0, TAGS_SHOWN)) {
		text.append(createElement('span', { class: 'page-chip-tag' }, tag));
	}
	const more = view.tags.length - TAGS_SHOWN;
	if (more > 0) text.append(createElement('span', { class: 'page-chip-tag' }, `+${more}`));
	chip.append(text);
	return chip;
}

function timesAnswered(times: number, said: { readonly once: string; readonly more: string }): string {
	return times > 1 ? fill(said.more, times) : said.once;
}

/** For screen readers: what the drawing says by itself. */
function unseen(text: string): HTMLElement {
	return createElement('span', { class: 'page-unseen' }, text);
}
