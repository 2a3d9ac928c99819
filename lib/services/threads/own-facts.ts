import type { Suggestion } from '#lib/domain/suggestion.ts';
import type { ThingFacts, Understanding } from '#lib/domain/understanding.ts';
import type { PostWork } from '#lib/domain/work.ts';

type Said = Pick<PostWork, 'price' | 'place' | 'condition' | 'ride'>;

/** What is understood, with the user's own word wherever they gave one: all that is shown, matched or exported follows it. */
export function withOwnFacts(understanding: Understanding, said: Said): Understanding {
	const { price, place, condition, ride } = said;
	if (price === null && place === null && condition === null && ride === null) return understanding;
	const { event } = understanding;
	return {
		...understanding,
		price: price === null ? understanding.price : price === 'none' ? null : byUser(price),
		ride: ride === null ? understanding.ride : ride === 'none' ? null : byUser(ride),
		thing: thingOf(understanding.thing, said),
		event: event && place !== null ? { ...event, value: { ...event.value, place } } : event,
	};
}

function thingOf(
	thing: Understanding['thing'],
	{ place, condition }: Pick<Said, 'place' | 'condition'>,
): Understanding['thing'] {
	if (place === null && condition === null) return thing;
	const read = thing?.value ?? UNREAD_THING;
	const value = {
		...read,
		place: place ?? read.place,
		state: condition === null ? read.state : condition === 'none' ? null : condition,
	};
	return thing ? { ...thing, value } : byUser(value);
}

const UNREAD_THING: ThingFacts = {
	state: null,
	place: '',
	ages: [],
	inches: [],
	seatGroups: [],
	colours: [],
};

function byUser<Value>(value: Value): Suggestion<Value> {
	return { value, score: 1, because: [], by: 'user' };
}
