import { minutesIn, shortMinutesIn } from '../durations.ts';
import type { time as french } from '../fr/time.ts';
import { plural } from '../numbers.ts';

export const time: typeof french = {
	title: 'Time',
	set: 'Adjust',
	aidToday: 'Mutual aid today',
	feedToday: 'Feed today',
	elsewhere: (minutes) => `Elsewhere on Facebook today: ${shortMinutesIn('en', minutes)}.`,

	unknown: 'Time unknown today: the counter could not be read.',
	exportData: 'Export my data',

	week: 'Last seven days, in minutes',
	weekTable: 'Minutes per day, mutual aid and feed',
	aid: 'mutual aid',
	feed: 'feed',
	today: 'today',
	notMeasured: 'not measured',
	limitLine: (minutes) => `feed limit, ${minutes}`,
	firstTitle: 'First day',
	firstHelp:
		'Minutes count while the page is in front of you, and you are there. Your week will be drawn here, mutual aid apart from the feed.',

	limit: 'Feed limit',
	perDay: (minutes) => `${shortMinutesIn('en', minutes)} a day`,
	extended: (minutes: number) => `Today, ${shortMinutesIn('en', minutes)} of extra time on top.`,
	noLimit: 'none',
	change: 'Change',
	choose: 'Choose a limit',
	minutesField: 'Minutes of feed a day',
	keep: 'Save',
	cancel: 'Cancel',
	remove: 'Remove the limit',
	rule: 'Lowering the limit counts at once. Raising it counts from tomorrow.',
	measuring: 'Colibri first measures a week, then will propose a limit from your own days.',
	proposal: (minutes) =>
		`Going by your week, ${minutesIn('en', minutes)} of feed a day would be a little less than usual.`,
	tryIt: (minutes) => `Try ${shortMinutesIn('en', minutes)}`,
	next: (day, minutes) =>
		minutes === null ? `No limit from ${day}.` : `${shortMinutesIn('en', minutes)} a day from ${day}.`,
	forget: 'Keep today’s limit',

	gate: (searched, left, entered) =>
		`Before the feed, these seven days: ${plural('en', searched, 'search here', 'searches here')}, ${plural('en', left, 'tab closed', 'tabs closed')}, ${plural('en', entered, 'entry', 'entries')}.`,
	dayStart: (hour, now) => `The day starts at ${hour}. It is ${now} for Colibri.`,
	notSaved: 'The limit could not be saved.',
};
