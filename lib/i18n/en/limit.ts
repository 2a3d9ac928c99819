import { minutesIn, shortMinutesIn } from '../durations.ts';
import type { limit as french } from '../fr/limit.ts';
import { plural } from '../numbers.ts';

export const limit: typeof french = {
	spent: (minutes) => `${minutesIn('en', minutes)} of feed today.`,
	lead: 'This is where you meant to stop. What you were writing is kept, and your groups stay open.',
	finish: 'Finish',
	finishHint: 'Closes this tab',
	searchHere: 'Search here',
	goTo: 'Go to',
	backToText: 'Back to my text',
	extension: (minutes) => plural('en', minutes, 'more minute', 'more minutes'),
	extensionIn: (seconds) => `More time in ${seconds}\u00a0s`,
	noExtension: 'No more extra time today',
	urgent: 'It’s urgent',
	urgentHint: 'Nothing stands before the feed for a quarter of an hour',
	reminder: (minutes, intended) =>
		`${minutesIn('en', minutes)} of feed today. You meant to stop at\u00a0${shortMinutesIn('en', intended)}.`,
	dismiss: 'Close the reminder',
	gate: 'What are you looking for?',
	closeTab: 'Close the tab',
	enter: 'Enter the feed',
	enterIn: (seconds) => `Enter the feed in ${seconds}\u00a0s`,
};
