import type { CornerView } from '#lib/domain/corner.ts';
import type { Drawing } from '#lib/domain/drawing.ts';
import type { PageWords } from '#lib/i18n/page-words.ts';
import { drawAct, drawActs, drawSection, drawTitle, isSick, keptIn, standing } from './corner.ts';
import { draw } from './draw.ts';

type State = Extract<CornerView, { type: 'state' }>;

/** The corner once opened, and what it offers by itself: a group to read, the first screens. */
export function drawCard(view: CornerView, words: PageWords): Drawing {
	const { page } = words;
	if (view.type === 'state') return drawState(view, words);
	const isFirst = view.type === 'first-run';
	return drawSection(
		isFirst ? page.state : page.offer,
		drawTitle(page.offer),
		line(isFirst ? page.firstRun : page.offerHelp),
		drawActs(
			isFirst ? drawAct('start', page.start, 'primary') : drawAct('switch-on', page.yes, 'primary'),
			drawAct('dismiss', page.notThisOne, 'quiet'),
		),
	);
}

function drawState(view: State, words: PageWords): Drawing {
	const { page } = words;
	const sick = isSick(view);
	const reading = view.group === 'on' || view.group === 'several';
	return drawSection(
		page.state,
		drawTitle(name(view, words)),
		view.group === 'several' && line(page.severalHelp, 'page-faint'),
		view.kept > 0 && line(keptIn(view, words), 'page-faint'),
		reading && view.mobile && line(page.mobileHelp, 'page-faint'),
		sick && line(standing(view, words), 'page-unsure'),
		drawActs(
			...groupActs(view, page),
			...(sick ? [drawAct('mend', page.mend, 'plain')] : []),
			drawAct('search', page.search, 'quiet'),
			drawAct('toggle', page.close, 'quiet'),
		),
		view.group === 'on' && line(page.stopHelp, 'page-faint'),
	);
}

function name(view: State, words: PageWords): string {
	if (!isSick(view)) return standing(view, words);
	return view.health === 'unrecognised' ? words.page.changed : words.page.reading;
}

function groupActs({ group }: State, page: PageWords['page']): Drawing[] {
	if (group === 'several') return [];
	if (group === 'off') return [drawAct('switch-on', page.keep, 'plain')];
	const pause =
		group === 'on' ? drawAct('pause', page.pause, 'plain') : drawAct('resume', page.resume, 'primary');
	return [pause, drawAct('stop', page.stop, 'quiet')];
}

function line(text: string, look = ''): Drawing {
	return draw('p', { class: look }, text);
}
