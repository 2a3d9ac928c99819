import type { ChipView } from '#lib/domain/chip.ts';
import type { Drawing } from '#lib/domain/drawing.ts';
import type { Kind } from '#lib/domain/kind.ts';
import type { KindShape } from '#lib/domain/kind-shape.ts';
import { fill } from '#lib/i18n/fill.ts';
import type { PageWords } from '#lib/i18n/page-words.ts';
import { BIRD } from './build.ts';
import { draw } from './draw.ts';

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
export function drawChip(view: ChipView, { words, shapes }: ChipLook): Drawing {
	const { page, kinds } = words;
	const kind = view.kind && kinds[view.kind];
	const kindState = !view.kind ? 'none' : view.kindConfirmed ? 'confirmed' : 'suggested';
	const kindShown = kind ? (view.kindConfirmed ? kind : fill(page.suggestedKind, kind)) : null;
	const answered = view.answeredBefore > 0 ? timesAnswered(view.answeredBefore, page.timesAnswered) : null;
	const facts = [answered, view.taken && page.taken, view.saved && page.saved];
	const more = view.tags.length - TAGS_SHOWN;
	const tags = [...view.tags.slice(0, TAGS_SHOWN), more > 0 && `+${more}`];
	const state = kindShown ? (view.kindConfirmed ? page.confirmed : page.suggested) : page.unsorted;
	const said = [
		...spans('page-chip-kind', [kindShown]),
		...spans(UNSEEN, [state]),
		...spans('page-chip-fact', facts),
		...spans('page-chip-tag', tags),
	];
	const attributes = {
		type: 'button',
		class: 'page-chip',
		'aria-haspopup': 'dialog',
		'data-kind': kindState,
		...(view.saved && { 'data-saved': '' }),
	};
	return draw(
		'button',
		attributes,
		...spans(UNSEEN, [`${page.openMark} `]),
		view.kind ? kindMark(view.kind, shapes[view.kind]) : BIRD,
		draw('span', { class: 'page-chip-words' }, ...said),
	);
}

function timesAnswered(times: number, said: { readonly once: string; readonly more: string }): string {
	return times > 1 ? fill(said.more, times) : said.once;
}

/** For screen readers: what the drawing says by itself. */
const UNSEEN = 'page-unseen';

function spans(look: string, texts: readonly (string | null | false)[]): Drawing[] {
	return texts.filter((text) => typeof text === 'string').map((text) => draw('span', { class: look }, text));
}

/** The same mark as in the panels. */
function kindMark(kind: Kind, { seeks, path }: KindShape): Drawing {
	const attributes = { class: 'icon icon-s', viewBox: '0 0 24 24', 'aria-hidden': 'true' };
	const drawn = draw('svg', attributes, draw('path', { d: path, 'fill-rule': 'evenodd' }));
	return draw('span', { class: `kind kind-${kind}${seeks ? ' kind-ring' : ''}` }, drawn);
}
