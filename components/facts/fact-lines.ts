import type { PostFacts, SeenEvent } from '#lib/domain/post-facts.ts';
import type { AgeRange, Price, ThingFacts } from '#lib/domain/understanding.ts';
import type { Fact } from '#lib/domain/work.ts';
import { agesIn } from '#lib/i18n/ages.ts';
import { eventDayIn, eventHoursIn } from '#lib/i18n/event-dates.ts';
import { factWordsIn } from '#lib/i18n/fact-words.ts';
import { priceIn } from '#lib/i18n/prices.ts';
import { BabyIcon, CalendarDaysIcon, TicketIcon } from '../ui/icons/fact-icons.tsx';
import { MapPinIcon, SproutIcon } from '../ui/icons/state-icons.tsx';
import type { Interface } from '../ui/interface-context.tsx';
import { type FactLine, line } from './fact-line.ts';
import { rideLines } from './ride-lines.ts';

/** What was understood, in words, in the order a parent asks: when, which way, how much, where, for whom, in what state. */
export function factLines(post: PostFacts, said: Interface): FactLine[] {
	const { price, place, thing, event, ride, timeZone, confirmed } = post;
	const facts = factWordsIn(said.language);
	const isSaid = (fact: Fact) => confirmed.includes(fact);
	return [
		line(facts.when, event ? whenOf(event, timeZone, said) : '', CalendarDaysIcon, isSaid('event')),
		...(ride ? rideLines(ride, isSaid('ride'), said) : []),
		...plainLines({ price, place, ages: event?.ages ?? null }, said, confirmed),
		line(facts.forWhom, thing ? sizesOf(thing, said) : '', BabyIcon),
		line(facts.state, thing ? stateOf(thing, said) : '', SproutIcon, isSaid('condition')),
	].filter(({ text }) => text !== '');
}

interface Plain {
	readonly price: Price | null;
	readonly place: string;
	readonly ages: AgeRange | null;
}

/** Without the date: the agenda has told it already. */
export function plainLines(
	{ price, place, ages }: Plain,
	{ language }: Interface,
	confirmed: readonly Fact[] = [],
): FactLine[] {
	const facts = factWordsIn(language);
	const amount = price ? (priceIn(language, price) ?? facts.free) : '';
	return [
		line(facts.price, amount, TicketIcon, confirmed.includes('price')),
		line(facts.place, place, MapPinIcon, confirmed.includes('place')),
		line(facts.forWhom, ages ? agesIn(language, ages) : '', BabyIcon),
	].filter(({ text }) => text !== '');
}

function whenOf(event: SeenEvent, timeZone: string, { language, now }: Interface): string {
	const facts = factWordsIn(language);
	const { start, end, allDay, because } = event;
	if (start === null) return [facts.toCheck, facts.quoted(because.slice(0, 1))].join(', ');
	const day = eventDayIn(language, start, timeZone, now());
	return [day, eventHoursIn(language, { start, end, allDay }, timeZone, now())].filter(Boolean).join(', ');
}

function sizesOf({ ages, inches, seatGroups }: ThingFacts, { language }: Interface): string {
	const facts = factWordsIn(language);
	return [
		...ages.slice(0, 2).map(([from, to]) => agesIn(language, { from, to })),
		inches.length > 0 ? facts.inches(inches) : '',
		seatGroups.length > 0 ? facts.seatGroups(seatGroups) : '',
	]
		.filter(Boolean)
		.join(', ');
}

function stateOf({ state }: ThingFacts, { language }: Interface): string {
	const facts = factWordsIn(language);
	return state ? facts.states[state] : '';
}
