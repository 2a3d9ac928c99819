import type { tips as french } from '../fr/tips.ts';
import { plural } from '../numbers.ts';

export const tips: typeof french = {
	title: 'Good finds',
	show: 'Show',
	all: 'All',
	needs: 'Requests',
	offers: 'Offers',
	finds: 'Places',
	openOnly: 'Current',
	takenOnly: 'Closed',
	kindOf: { tip: 'Place', offer: 'Offer', need: 'Request' },
	state: {
		tip: { open: 'still good', taken: 'no longer good', take: 'No longer good', reopen: 'Good again' },
		offer: { open: 'available', taken: 'gone', take: 'It’s gone', reopen: 'Available again' },
		need: { open: 'open', taken: 'met', take: 'It’s met', reopen: 'Wanted again' },
	},
	moved: { open: 'Back in the list.', taken: 'Moved to closed.' },
	note: 'Your note',
	addNote: 'Note',
	editNote: 'Edit the note',
	thisWeek: 'The last seven days',
	earlier: 'Before',
	undated: 'Date unknown',
	count: (total: number) => plural('en', total, 'good find', 'good finds'),
	emptyTitle: 'No good find kept.',
	emptyHelp:
		'Beside a post, confirm “Good find”, “Offer” or “Request”: it comes here, with its price and its state.',
	nothingTitle: 'Nothing like that for now.',
	nothingHelp: 'Change the filter to see the rest.',
};
