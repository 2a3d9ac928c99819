import type { OwnWordsFault } from '../../domain/own-words.ts';
import type { ownWords as french } from '../fr/own-words.ts';
import { plural } from '../numbers.ts';

const FAULTS: Record<OwnWordsFault, string> = {
	alone: 'a sign and another way of saying are missing. For example: nanny = childminder',
	empty: 'there is nothing on one side of the sign.',
	mixed: 'one sign a line: =, ~ or >. Only = may go with >.',
	'two-arrows': 'only one > a line.',
	'no-word': 'each side of the sign needs a word or a number.',
	same: 'for the search this is one word already. This line does nothing.',
	'too-long': 'too long. Share it among several lines.',
	'too-many': 'too many lines before this one: three hundred are used at most.',
};

export const ownWords: typeof french = {
	title: 'Your words',
	help: 'What people say where you live and Colibri cannot guess: nicknames of places, family words, acronyms. Every search takes them for one another.',
	examples: [
		['blankie = lovey = bunny', 'each finds the others'],
		['town hall square ~ market', 'each finds the others, a little lower in the list'],
		['the Hub > community centre', 'the left finds the right, not the other way'],
	],
	label: 'One family a line',
	used: (lines: number) =>
		lines === 0
			? 'No line in use. What you write is kept, and goes into the backup.'
			: `${plural('en', lines, 'line in use', 'lines in use')}. What you write is kept, and goes into the backup.`,
	problem: (line: number, text: string, fault: OwnWordsFault) => `Line ${line}, “${text}”: ${FAULTS[fault]}`,
};
