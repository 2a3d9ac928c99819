import type { RideFacts } from '../../domain/understanding.ts';
import { plural } from '../numbers.ts';

/** What was understood of a post: suggestions, never facts. */
export const facts = {
	understood: 'Understood from the text',
	when: 'When',
	price: 'Price',
	free: 'free',
	place: 'Place',
	forWhom: 'Age or size',
	state: 'Condition',
	states: {
		new: 'new',
		'like-new': 'like new',
		'very-good': 'very good',
		good: 'good',
		worn: 'worn',
	},
	inches: (sizes: readonly number[]) => `${sizes.join(' or ')}\u00a0inches`,
	seatGroups: (groups: readonly number[]) => `group ${groups.join('/')}`,
	ride: 'Ride',
	way: (from: string, to: string) => {
		if (from === '') return `to ${to}`;
		return to === '' ? `from ${from}` : `${from} → ${to}`;
	},
	rideWhen: 'Leaves',
	seats: 'Seats',
	seatsOf: (role: RideFacts['role'], seats: number | null) => {
		const count =
			seats === null ? (role === 'offer' ? 'seats' : 'a seat') : plural('en', seats, 'seat', 'seats');
		return `${count} ${role === 'offer' ? 'offered' : 'wanted'}`;
	},
	toCheck: 'date to be checked',
	saidByYou: 'said by you',
	quoted: (words: readonly string[]) => words.map((word) => `“${word}”`).join(', '),
	written: (weekday: string) => `Written on a ${weekday}.`,
	whichDay: (weekday: string) => `Which ${weekday}?`,
	whichDate: 'Which date?',
	dontKnow: 'I don’t know',
	rightDate: 'That is the date',
	right: 'That is right',
	correct: 'Correct',
	toSay: (facts: readonly string[]) => `Add: ${facts.join(', ')}`,
	names: {
		event: 'date',
		ride: 'ride',
		price: 'price',
		place: 'place',
		condition: 'condition',
	},
	form: {
		title: 'What the post says',
		help: 'An emptied field means that there is none.',
		date: 'Date',
		time: 'Time',
		price: (currency: string) => `Price, in ${currency}`,
		priceHint: '0 = free',
		place: 'Place',
		condition: 'Condition',
		unsaid: 'not said',
		role: 'Who drives',
		roles: { offer: 'Offers seats', need: 'Wants a seat' },
		from: 'From',
		to: 'To',
		days: 'Days',
		leaves: 'Leaves at',
		seats: 'Seats',
		keep: 'Keep',
		asRead: 'Back to what Colibri read',
		flaws: {
			date: 'Give a day with the time.',
			price: 'A price is a number, such as 12.50.',
			seats: 'A number of seats, such as 2.',
		},
	},
	noEvent: 'No event here',
	toCalendar: 'To my calendar',
	toCalendarHint: 'An .ics file, which any calendar opens.',
	notInCalendar: 'The date is not known yet.',
	did: {
		dated: (day: string) => `Date noted: ${day}.`,
		unknown: 'This will not be asked again.',
		none: 'Removed from the agenda.',
		said: 'Noted.',
		asRead: 'Colibri shows again what it read.',
		undone: 'Undone.',
	},
};
