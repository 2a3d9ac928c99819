import type { CornerAct, CornerView } from '#lib/domain/corner.ts';
import type { Drawing } from '#lib/domain/drawing.ts';
import { plural } from '#lib/i18n/numbers.ts';
import type { PageWords } from '#lib/i18n/page-words.ts';
import { BIRD } from './build.ts';
import { draw } from './draw.ts';

type State = Extract<CornerView, { type: 'state' }>;

/** Said politely by a screen reader. */
export function drawTrouble(trouble: string, reload: boolean, { page }: PageWords): Drawing {
	return drawSection(
		page.state,
		drawTitle(page.state),
		draw('p', { class: 'page-unsure', role: 'status' }, trouble),
		drawActs(reload && drawAct('reload', page.reload, 'primary'), drawAct('toggle', page.close, 'quiet')),
	);
}

export function drawSection(label: string, ...children: readonly (Drawing | false)[]): Drawing {
	return draw('section', { class: 'page-corner', 'aria-label': label }, ...children);
}

export function drawAct(act: CornerAct, text: string, look: 'primary' | 'plain' | 'quiet'): Drawing {
	return draw('button', { type: 'button', class: `page-button page-${look}`, 'data-act': act }, text);
}

export function drawActs(...buttons: readonly (Drawing | false)[]): Drawing {
	return draw('div', { class: 'page-acts' }, ...buttons);
}

export function drawTitle(text: string): Drawing {
	return draw('h2', {}, BIRD, text);
}

export function isSick({ group, health }: State): boolean {
	const changed = health === 'degraded' || health === 'unrecognised';
	return changed && (group === 'on' || group === 'several');
}

/** How the group stands, or that the page changed. */
export function standing(view: State, { page }: PageWords): string {
	if (isSick(view)) return view.health === 'degraded' ? page.degraded : page.unrecognised;
	return { on: page.reading, several: page.reading, paused: page.paused, off: page.notKept }[view.group];
}

export function keptIn({ kept }: State, { language, page }: PageWords): string {
	return plural(language, kept, page.kept.one, page.kept.many);
}

/** A small bird, with the count or what is amiss beside it. */
export function drawDot(view: State, words: PageWords): Drawing {
	const { page } = words;
	const sick = isSick(view);
	const counted = view.group === 'on' && !sick;
	const attributes = {
		type: 'button',
		class: 'page-dot',
		'aria-label': `${page.state}\u00a0: ${standing(view, words)}${counted ? ` ${keptIn(view, words)}.` : ''}`,
		'aria-expanded': 'false',
		'data-act': 'toggle',
		'data-group': view.group,
		...(sick && { 'data-sick': '' }),
	};
	const told = [counted && view.kept > 0 && keptIn(view, words), view.group === 'paused' && page.paused];
	return drawSection(page.state, draw('button', attributes, BIRD, ...told, sick && page.changed));
}
