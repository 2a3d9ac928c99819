import { plural } from '#lib/i18n/numbers.ts';
import type { PageWords } from '#lib/i18n/page-words.ts';
import { type Child, createElement } from './element.ts';
import { drawBird } from './kind-mark.ts';

/** How Colibri stands in this group, told in the corner of the page. */
export type CornerView =
	| { readonly type: 'offer' }
	| { readonly type: 'first-run' }
	| {
			readonly type: 'state';
			/** `several`: posts of groups that are read, among others. */
			readonly group: 'on' | 'paused' | 'off' | 'several';
			/** Facebook's mobile site, of which less can be read. */
			readonly mobile: boolean;
			readonly open: boolean;
			/** Posts of this group in the library. */
			readonly kept: number;
			readonly health: 'ok' | 'degraded' | 'unrecognised';
			/** Something the user should know now: storage refuses, the extension was updated. */
			readonly trouble: string | null;
			readonly reload: boolean;
	  };

export type CornerAct =
	| 'switch-on'
	| 'dismiss'
	| 'start'
	| 'toggle'
	| 'pause'
	| 'resume'
	| 'stop'
	| 'mend'
	| 'reload'
	| 'search';

export type OnCornerAct = (act: CornerAct, event: MouseEvent) => void;

type State = Extract<CornerView, { type: 'state' }>;

/**
 * What the corner shows by itself: a small bird, or what is amiss, which must be told with nobody left to ask for more.
 * Null: the card is wanted.
 */
export function drawClosed(view: CornerView, words: PageWords, onAct: OnCornerAct): HTMLElement | null {
	if (view.type !== 'state' || (view.open && view.trouble === null)) return null;
	const told = view.trouble === null ? [dot(view, words, onAct)] : trouble(view, words, onAct);
	return drawCorner(words.page.state, told);
}

export function drawCorner(label: string, children: readonly Child[]): HTMLElement {
	const drawn = createElement('section', { class: 'page-corner', label }, ...children);
	// What the user selected in the page stays so: it may be kept by hand.
	drawn.addEventListener('mousedown', (event) => event.preventDefault());
	return drawn;
}

export function drawAct(
	act: CornerAct,
	text: string,
	look: 'primary' | 'plain' | 'quiet',
	onAct: OnCornerAct,
): HTMLElement {
	const looks = { class: `page-button page-${look}`, onClick: (event: MouseEvent) => onAct(act, event) };
	return createElement('button', looks, text);
}

export function drawActs(...buttons: Child[]): HTMLElement {
	return createElement('div', { class: 'page-acts' }, ...buttons);
}

export function drawTitle(text: string): HTMLElement {
	return createElement('h2', {}, drawBird(), text);
}

export function isSick({ group, health }: State): boolean {
	return health !== 'ok' && (group === 'on' || group === 'several');
}

/** How the group stands, or that the page changed. */
export function standing(view: State, { page }: PageWords): string {
	if (isSick(view)) return view.health === 'degraded' ? page.degraded : page.unrecognised;
	return { on: page.reading, several: page.reading, paused: page.paused, off: page.notKept }[view.group];
}

export function keptIn({ kept }: State, { language, page }: PageWords): string {
	return plural(language, kept, page.kept.one, page.kept.many);
}

/** Said politely by a screen reader. */
function trouble(view: State, { page }: PageWords, onAct: OnCornerAct): Child[] {
	return [
		drawTitle(page.state),
		createElement('p', { class: 'page-unsure', role: 'status' }, view.trouble),
		drawActs(
			view.reload && drawAct('reload', page.reload, 'primary', onAct),
			drawAct('toggle', page.close, 'quiet', onAct),
		),
	];
}

/** A small bird, with the count or what is amiss beside it. */
function dot(view: State, words: PageWords, onAct: OnCornerAct): HTMLElement {
	const { page } = words;
	const sick = isSick(view);
	const counted = view.group === 'on' && !sick;
	const button = createElement('button', {
		class: 'page-dot',
		label: `${page.state}\u00a0: ${standing(view, words)}${counted ? ` ${keptIn(view, words)}.` : ''}`,
		data: { group: view.group, ...(sick && { sick: '' }) },
		onClick: (event) => onAct('toggle', event),
	});
	button.setAttribute('aria-expanded', 'false');
	button.append(drawBird());
	if (counted && view.kept > 0) button.append(keptIn(view, words));
	if (view.group === 'paused') button.append(page.paused);
	if (sick) button.append(page.changed);
	return button;
}
