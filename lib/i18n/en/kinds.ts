import type { kinds as french } from '../fr/kinds.ts';

export const kinds: typeof french = {
	question: 'Question',
	tip: 'Good find',
	need: 'Request',
	offer: 'Offer',
	event: 'Outing',
	ride: 'Ride',
	lost: 'Lost',
	found: 'Found',
	job: 'Job',
	distress: 'Call for help',
	idea: 'Idea',
	cause: 'Cause',
	announcement: 'Announcement',
	other: 'Other',
};
