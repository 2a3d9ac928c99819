import { plural } from '../numbers.ts';

/** The Agenda panel: apart, it comes when it is gone to. */
export const agenda = {
	title: 'Calendar',
	today: 'today',
	tomorrow: 'tomorrow',
	ongoing: 'going on',
	toCheck: 'to be checked',
	announced: (times: number) => (times > 1 ? `announced ${times} times` : 'announced once'),
	shared: (words: readonly string[]) => `Joined by ${words.map((word) => `“${word}”`).join(', ')}`,
	openAnnouncement: (group: string) => `Open the announcement, ${group}`,
	list: 'Coming events',
	weekBefore: 'Week before',
	weekAfter: 'Week after',
	dayCount: (total: number) => plural('en', total, 'event', 'events'),
	pastCount: (total: number) => plural('en', total, 'past event', 'past events'),
	filters: 'Filters',
	free: 'Free',
	past: 'Past',
	nothingThen: 'Nothing on that date.',
	nothingThenHelp: 'No post read so far announces an event for that day or these filters.',
	allComing: 'All that is coming',
	emptyTitle: 'No coming event.',
	emptyHelp:
		'When a post that was read announces a date, a sale, a workshop, a party, it comes here with its time and place.',
};
