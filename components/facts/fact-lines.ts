import type { FunctionComponent } from 'preact';
import type { PostFacts, SeenEvent } from '#lib/domain/post-facts.ts';
import type { AgeRange, Price, ThingFacts } from '#lib/domain/understanding.ts';
import { agesIn } from '#lib/i18n/ages.ts';
import { eventDayIn, eventHoursIn } from '#lib/i18n/event-dates.ts';
import { factWordsIn } from '#lib/i18n/fact-words.ts';
import { priceIn } from '#lib/i18n/prices.ts';
import { BabyIcon, CalendarDaysIcon, TicketIcon } from '../ui/icons/fact-icons.tsx';
import type { IconProps } from '../ui/icons/LucideSvg.tsx';
import { MapPinIcon, SproutIcon } from '../ui/icons/state-icons.tsx';
import type { Interface } from '../ui/interface-context.tsx';

export interface FactLine {
	/** What kind of fact: said to screen readers, the icon alone does not tell. */
	readonly name: string;
	readonly text: string;
	readonly Icon: FunctionComponent<IconProps>;
}

/** What was understood, in words, in the order a parent asks: when, how much, where, for whom, in what state. */
export function factLines({ price, thing, event, timeZone }: PostFacts, said: Interface): FactLine[] {
	const facts = factWordsIn(said.language);
	return [
		line(facts.when, event ? whenOf(event, timeZone, said) : '', CalendarDaysIcon),
		...plainLines({ price, place: event?.place || thing?.place || '', ages: event?.ages ?? null }, said),
		line(facts.forWhom, thing ? sizesOf(thing, said) : '', BabyIcon),
		line(facts.state, thing ? stateOf(thing, said) : '', SproutIcon),
	].filter(({ text }) => text !== '');
}

interface Plain {
	readonly price: Price | null;
	readonly place: string;
	readonly ages: AgeRange | null;
}

/** Without the date: the agenda has told it already. */
export function plainLines({ price, place, ages }: Plain, { language }: Interface): FactLine[] {
	const facts = factWordsIn(language);
	return [
		line(facts.price, price ? (priceIn(language, price) ?? facts.free) : '', TicketIcon),
		line(facts.place, place, MapPinIcon),
		line(facts.forWhom, ages ? agesIn(language, ages) : '', BabyIcon),
	].filter(({ text }) => text !== '');
}

function line(name: string, text: string, Icon: FactLine['Icon']): FactLine {
	return { name, text, Icon };
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
