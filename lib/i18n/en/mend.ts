import type { mend as french } from '../fr/mend.ts';
import { plural } from '../numbers.ts';

export const mend: typeof french = {
	title: 'Facebook changed',
	counts: (seen: number, read: number) =>
		`${plural('en', seen, 'post', 'posts')} seen on this page, ${read} read.`,
	safe: 'What was kept does not change.',
	captureHelp: 'Select the text of a post, then keep it.',
	capture: 'Keep the selected text',
	captureNothing: 'First select the text of a post.',
	captured: 'Text kept.',
	reportHelp:
		'To help mend Colibri: this is how the page is built, without text, name or address. Nothing leaves by itself.',
	field: 'Structure of the page',
	copy: 'Copy the structure',
	copied: 'Structure copied.',
	refused: 'The browser refuses to copy. The text is selected: copy it with the keyboard.',
	close: 'Close',
};
