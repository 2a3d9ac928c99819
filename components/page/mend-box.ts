import type { MendWords } from '#lib/i18n/mend-words.ts';
import { createElement } from './element.ts';
import mend from './styles/mend.css?inline';

export interface MendView {
	/** Units of the page seen, and those that could be read. */
	readonly seen: number;
	readonly read: number;
	/** How the page is built, without its words. */
	readonly structure: string;
}

export interface MendActs {
	/** Keeps what the user selected; false when nothing is. Null where no group is known for it. */
	readonly capture: (() => boolean) | null;
	/** Whether the browser took the text. */
	copy(text: string): Promise<boolean>;
	close(): void;
}

/** What can still be done on a page that Facebook changed: keep a text by hand, help to mend. */
export function drawMend(view: MendView, words: MendWords, acts: MendActs): HTMLElement {
	const style = document.createElement('style');
	style.textContent = mend;
	const said = createElement('p', { class: 'page-unsure', role: 'status' });
	const field = document.createElement('textarea');
	field.readOnly = true;
	field.value = view.structure;
	field.setAttribute('aria-label', words.field);
	const { capture } = acts;
	const keep = () => {
		said.textContent = capture?.() ? words.captured : words.captureNothing;
	};
	const copy = async () => {
		field.select();
		said.textContent = (await acts.copy(view.structure)) ? words.copied : words.refused;
	};
	const button = (look: string, label: string, onClick: () => void) =>
		createElement('button', { class: `page-button page-${look}`, onClick }, label);
	const line = (text: string, look = '') => createElement('p', { class: look }, text);
	const box = createElement(
		'section',
		{ class: 'page-corner page-mend', label: words.title },
		style,
		createElement('h2', {}, words.title),
		view.seen > 0 && line(words.counts(view.seen, view.read)),
		line(words.safe, 'page-faint'),
		capture && line(words.captureHelp),
		capture && createElement('div', { class: 'page-acts' }, button('primary', words.capture, keep)),
		line(words.reportHelp, 'page-faint'),
		field,
		said,
		createElement(
			'div',
			{ class: 'page-acts' },
			button('plain', words.copy, () => void copy()),
			button('quiet', words.close, acts.close),
		),
	);
	// Pressing a button leaves the page's selection as it is: that is what is kept.
	box.addEventListener('mousedown', (event) => event.target !== field && event.preventDefault());
	return box;
}
