import { plural } from '#lib/i18n/numbers.ts';
import type { PageWords } from '#lib/i18n/page-words.ts';
import { createElement } from './element.ts';
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

export function drawCorner(
	view: CornerView,
	words: PageWords,
	onAct: (act: CornerAct, event: MouseEvent) => void,
): HTMLElement {
	const { page } = words;
	const button = (act: CornerAct, text: string, look: 'primary' | 'plain' | 'quiet') =>
		createElement(
			'button',
			{ class: `page-button page-${look}`, onClick: (event) => onAct(act, event) },
			text,
		);
	const acts = (...buttons: HTMLElement[]) => createElement('div', { class: 'page-acts' }, ...buttons);
	const line = (text: string, look = '') => createElement('p', { class: look }, text);
	const section = (label: string, ...children: (HTMLElement | null | false)[]) => {
		const drawn = createElement('section', { class: 'page-corner', label }, ...children);
		// What the user selected in the page stays so: it may be kept by hand.
		drawn.addEventListener('mousedown', (event) => event.preventDefault());
		return drawn;
	};

	if (view.type === 'first-run') {
		return section(
			page.state,
			title(page.offer),
			line(page.firstRun),
			acts(button('start', page.start, 'primary'), button('dismiss', page.notThisOne, 'quiet')),
		);
	}
	if (view.type === 'offer') {
		return section(
			page.offer,
			title(page.offer),
			line(page.offerHelp),
			acts(button('switch-on', page.yes, 'primary'), button('dismiss', page.notThisOne, 'quiet')),
		);
	}
	const reading = view.group === 'on' || view.group === 'several';
	const sick = reading && view.health !== 'ok';
	const shown = view.open || view.trouble !== null;
	if (!shown) return section(page.state, dot(view, words, sick, onAct));
	return section(
		page.state,
		title(sick && view.health === 'unrecognised' ? page.changed : standing(view, words)),
		view.group === 'several' && line(page.severalHelp, 'page-faint'),
		view.kept > 0 && line(kept(view.kept, words), 'page-faint'),
		reading && view.mobile && line(page.mobileHelp, 'page-faint'),
		sick && line(changed(view, words), 'page-unsure'),
		view.trouble !== null && say(view.trouble, 'page-unsure'),
		acts(
			...(view.reload ? [button('reload', page.reload, 'primary')] : groupActs(view, words, button)),
			...(sick ? [button('mend', page.mend, 'plain')] : []),
			button('search', page.search, 'quiet'),
			button('toggle', page.close, 'quiet'),
		),
		view.group === 'on' && view.open && line(page.stopHelp, 'page-faint'),
	);
}

function groupActs(
	view: Extract<CornerView, { type: 'state' }>,
	{ page }: PageWords,
	button: (act: CornerAct, text: string, look: 'primary' | 'plain' | 'quiet') => HTMLElement,
): HTMLElement[] {
	if (view.group === 'several') return [];
	if (view.group === 'off') return [button('switch-on', page.keep, 'plain')];
	const pause =
		view.group === 'on' ? button('pause', page.pause, 'plain') : button('resume', page.resume, 'primary');
	return [pause, button('stop', page.stop, 'quiet')];
}

function standing(view: Extract<CornerView, { type: 'state' }>, { page }: PageWords): string {
	return { on: page.reading, several: page.reading, paused: page.paused, off: page.notKept }[view.group];
}

function changed({ health }: Extract<CornerView, { type: 'state' }>, { page }: PageWords): string {
	return health === 'degraded' ? page.degraded : page.unrecognised;
}

function kept(posts: number, { language, page }: PageWords): string {
	return plural(language, posts, page.kept.one, page.kept.many);
}

function title(text: string): HTMLElement {
	const heading = createElement('h2', {});
	heading.append(drawBird(), text);
	return heading;
}

/** Said politely by a screen reader. */
function say(text: string, look: string): HTMLElement {
	return createElement('p', { class: look, role: 'status' }, text);
}

/** Closed: a small bird, with the count or what is amiss beside it. */
function dot(
	view: Extract<CornerView, { type: 'state' }>,
	words: PageWords,
	sick: boolean,
	onAct: (act: CornerAct, event: MouseEvent) => void,
): HTMLElement {
	const { page } = words;
	const said =
		view.group === 'on' && !sick
			? `${page.reading} ${kept(view.kept, words)}.`
			: sick
				? changed(view, words)
				: standing(view, words);
	const button = createElement('button', {
		class: 'page-dot',
		label: `${page.state}\u00a0: ${said}`,
		data: { group: view.group, ...(sick && { sick: '' }) },
		onClick: (event) => onAct('toggle', event),
	});
	button.setAttribute('aria-expanded', 'false');
	button.append(drawBird());
	if (view.group === 'on' && !sick && view.kept > 0) button.append(kept(view.kept, words));
	if (view.group === 'paused') button.append(page.paused);
	if (sick) button.append(page.changed);
	return button;
}
