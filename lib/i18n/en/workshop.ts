import type { workshop as french } from '../fr/workshop.ts';
import { plural } from '../numbers.ts';

export const workshop: typeof french = {
	rooms: 'Rooms of the workshop',
	search: 'Search',

	groups: 'Groups',
	groupsLead: 'Only the groups you chose are read, when you browse them.',
	groupsNone: 'No group chosen.',
	groupsNoneHelp: 'Open a group on Facebook: Colibri will offer to read it, once, in a corner of the page.',
	state: { on: 'being read', paused: 'paused', off: 'stopped', offered: 'offered, not chosen' },
	read: 'Read',
	pause: 'Pause',
	resume: 'Resume',
	stop: 'Stop',
	stopHint: 'What was read stays searchable.',
	lastRead: (when: string) => `last read ${when}`,
	neverRead: 'never read',
	placeHelp: 'The group’s dates and phone numbers are read with them.',
	placeGuessed: 'guessed',
	country: 'Country',
	countries: { FR: 'France', BE: 'Belgium', CH: 'Switzerland', CA: 'Canada', LU: 'Luxembourg' },
	zone: 'Time zone',
	places: {
		'America/Cayenne': 'French Guiana',
		'America/Miquelon': 'Saint Pierre and Miquelon',
		'Indian/Reunion': 'Réunion',
		'Pacific/Noumea': 'New Caledonia',
		'Pacific/Tahiti': 'French Polynesia',
		'America/St_Johns': 'St John’s, Newfoundland',
	},
	seen: (seen: number, read: number, doubtful: number) =>
		`Last page: ${plural('en', seen, 'post seen', 'posts seen')}, ${plural('en', read, 'read', 'read')}${
			doubtful > 0 ? `, ${plural('en', doubtful, 'date unsure', 'dates unsure')}` : ''
		}.`,

	tags: 'Tags',
	tagsLead: 'Your own words. The nine most used answer to keys 1 to 9 beside a post.',
	tagsNone: 'No tag yet.',
	newTag: 'New tag',
	addTag: 'Add',
	editTag: (label: string) => `Edit ${label}`,
	tagName: 'Name of the tag',
	archive: 'Put away',
	unarchive: 'Bring back',
	archived: 'put away',
	colour: 'Colour',
	noColour: 'None',
	colours: {
		green: 'green',
		blue: 'blue',
		violet: 'violet',
		plum: 'plum',
		olive: 'olive',
		amber: 'amber',
		brown: 'brown',
		grey: 'grey',
	},
	mergeInto: 'Merge into',
	chooseTag: 'Choose a tag',
	merge: 'Merge',
	merged: (from: string, into: string, posts: number) =>
		`“${from}” is now part of “${into}”: ${plural('en', posts, 'post', 'posts')}.`,
	uses: (count: number) => plural('en', count, 'post', 'posts'),
};
