import type { PageWords } from '#lib/i18n/page-words.ts';
import {
	type CornerAct,
	type CornerView,
	drawAct,
	drawActs,
	drawCorner,
	drawTitle,
	isSick,
	keptIn,
	type OnCornerAct,
	standing,
} from './corner.ts';
import { createElement } from './element.ts';

type State = Extract<CornerView, { type: 'state' }>;
type Button = (act: CornerAct, text: string, look: 'primary' | 'plain' | 'quiet') => HTMLElement;

/** The corner once opened, and what it offers by itself: a group to read, the first screens. */
export function drawCard(view: CornerView, words: PageWords, onAct: OnCornerAct): HTMLElement {
	const { page } = words;
	const button: Button = (act, text, look) => drawAct(act, text, look, onAct);
	if (view.type === 'state') return drawState(view, words, button);
	const isFirst = view.type === 'first-run';
	return drawCorner(isFirst ? page.state : page.offer, [
		drawTitle(page.offer),
		line(isFirst ? page.firstRun : page.offerHelp),
		drawActs(
			isFirst ? button('start', page.start, 'primary') : button('switch-on', page.yes, 'primary'),
			button('dismiss', page.notThisOne, 'quiet'),
		),
	]);
}

function drawState(view: State, words: PageWords, button: Button): HTMLElement {
	const { page } = words;
	const sick = isSick(view);
	const reading = view.group === 'on' || view.group === 'several';
	return drawCorner(page.state, [
		drawTitle(name(view, words)),
		view.group === 'several' && line(page.severalHelp, 'page-faint'),
		view.kept > 0 && line(keptIn(view, words), 'page-faint'),
		reading && view.mobile && line(page.mobileHelp, 'page-faint'),
		sick && line(standing(view, words), 'page-unsure'),
		drawActs(
			...groupActs(view, page, button),
			...(sick ? [button('mend', page.mend, 'plain')] : []),
			button('search', page.search, 'quiet'),
			button('toggle', page.close, 'quiet'),
		),
		view.group === 'on' && line(page.stopHelp, 'page-faint'),
	]);
}

function name(view: State, words: PageWords): string {
	if (!isSick(view)) return standing(view, words);
	return view.health === 'unrecognised' ? words.page.changed : words.page.reading;
}

function groupActs({ group }: State, page: PageWords['page'], button: Button): HTMLElement[] {
	if (group === 'several') return [];
	if (group === 'off') return [button('switch-on', page.keep, 'plain')];
	const pause =
		group === 'on' ? button('pause', page.pause, 'plain') : button('resume', page.resume, 'primary');
	return [pause, button('stop', page.stop, 'quiet')];
}

function line(text: string, look = ''): HTMLElement {
	return createElement('p', { class: look }, text);
}
