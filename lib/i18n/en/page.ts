import type { page as french } from '../fr/page.ts';
import { plural } from '../numbers.ts';

export const page: typeof french = {
	suggestedKind: (kind: string) => `${kind}?`,
	unsorted: 'Post read',
	saved: 'saved',
	taken: 'taken',
	timesAnswered: (times: number) => (times > 1 ? `answered ${times} times` : 'answered before'),
	openMark: (parts: string) => `Open Colibri’s mark: ${parts}`,
	suggested: 'suggested by Colibri',
	confirmed: 'confirmed by you',

	offer: 'Keep this group in memory?',
	offerHelp: 'Colibri will remember the posts you see here. All stays in this browser; nothing is sent.',
	yes: 'Yes',
	notThisOne: 'Not this one',
	firstRun: 'Before reading, three screens to see.',
	start: 'Start',
	keep: 'Keep this group',

	state: 'Colibri in this group',
	kept: (posts: number) => plural('en', posts, 'post kept', 'posts kept'),
	reading: 'Reading.',
	notKept: 'This group is not read.',
	paused: 'Reading paused.',
	pause: 'Pause',
	resume: 'Resume',
	stop: 'Stop reading this group',
	stopHelp: 'What was kept stays searchable.',
	close: 'Close',
	search: 'Search',

	degraded: 'Facebook changed part of its page. Colibri still reads, but not everything.',
	unrecognised: 'Facebook changed its page. Update Colibri; what was read stays searchable.',
	changed: 'Facebook changed',
	mend: 'What to do?',
	severalHelp: 'Only posts of the groups you read with Colibri are kept.',
	mobileHelp: 'On mobile Facebook only text is read: no links, no replies.',

	notKeptBecause: {
		refused: 'The browser refuses to keep your data: nothing new is remembered.',
		blocked: 'An older Colibri tab holds the memory. Close it: reading will resume.',
		newer: 'Your data come from a newer Colibri. Update Colibri.',
		full: 'No space left. Nothing is lost, but nothing new is remembered.',
		silent: 'Your data do not answer. The disk may be full; nothing new is remembered.',
		broken: 'Your data could not be written: nothing new is remembered.',
	},
	updated: 'Colibri was just updated. Reload the page to resume reading.',
	reload: 'Reload',
};
