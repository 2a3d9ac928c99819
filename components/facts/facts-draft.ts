/** A post's facts as fields to type in, and what the user says by what they typed. */
import type { PostFacts } from '#lib/domain/post-facts.ts';
import { failure, type Result, success } from '#lib/domain/result.ts';
import type { Price, RideFacts, ThingState } from '#lib/domain/understanding.ts';
import type { EventWord, Fact, FactsSaid } from '#lib/domain/work.ts';
import { calendarDay, dayNumber, instantOf, localMoment } from '#lib/domain/zoned-time.ts';

export interface FactsDraft {
	/** YYYY-MM-DD and HH:MM; empty when there is none. */
	readonly date: string;
	readonly time: string;
	/** As typed; 0 is a gift, empty is none. */
	readonly price: string;
	readonly place: string;
	readonly condition: ThingState | '';
	readonly ride: {
		readonly role: RideFacts['role'];
		readonly from: string;
		readonly to: string;
		readonly days: RideFacts['days'];
		readonly time: string;
		readonly seats: string;
	};
}

export type DraftFlaw = 'date' | 'price' | 'seats';

/** Beyond, it is a slip of the finger. */
const DEAREST = 1e6;
const MOST_SEATS = 60;

export function draftOf(facts: PostFacts): FactsDraft {
	const { event, price, place, thing, ride, timeZone } = facts;
	const start = event?.start ?? null;
	return {
		date: start === null ? '' : dateIn(start, timeZone),
		time: start === null || event?.allDay ? '' : clockOf(localMoment(start, timeZone).minutes),
		price: price ? String(price.amount) : '',
		place,
		condition: thing?.state ?? '',
		ride: {
			role: ride?.role ?? 'offer',
			from: ride?.from ?? '',
			to: ride?.to ?? '',
			days: ride?.days ?? [],
			time: ride?.time ?? '',
			seats: ride?.seats == null ? '' : String(ride.seats),
		},
	};
}

/** Only what was changed; the first field that cannot be understood, else. */
export function saidBy(draft: FactsDraft, facts: PostFacts): Result<FactsSaid, DraftFlaw> {
	const before = draftOf(facts);
	const isOpen = (fact: Fact) => facts.open.includes(fact);
	const changed = (...fields: readonly (keyof FactsDraft)[]) =>
		fields.some((field) => JSON.stringify(draft[field]) !== JSON.stringify(before[field]));

	const event = isOpen('event') && changed('date', 'time') ? dateSaid(draft, facts.timeZone) : undefined;
	if (event === null) return failure('date');
	const price = isOpen('price') && changed('price') ? priceSaid(draft.price, facts.currency) : undefined;
	if (price === null) return failure('price');
	const ride = isOpen('ride') && changed('ride') ? rideSaid(draft.ride) : undefined;
	if (ride === null) return failure('seats');
	const said: FactsSaid = {
		event,
		price,
		ride,
		place: isOpen('place') && changed('place') ? draft.place.trim() : undefined,
		condition: isOpen('condition') && changed('condition') ? draft.condition || 'none' : undefined,
	};
	return success(Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)));
}

/** All that is shown and was not said yet: « c’est juste ». */
export function shownIn(facts: PostFacts): FactsSaid {
	const { event, price, place, thing, ride, confirmed } = facts;
	const shown: FactsSaid = {
		...(event && event.start !== null && { event: event.start }),
		...(ride && { ride }),
		...(price && { price }),
		...(place !== '' && { place }),
		...(thing?.state && { condition: thing.state }),
	};
	return Object.fromEntries(Object.entries(shown).filter(([fact]) => !confirmed.includes(fact as Fact)));
}

function dateSaid({ date, time }: FactsDraft, timeZone: string): EventWord | null {
	if (date === '') return time === '' ? 'none' : null;
	const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
	const number = dayNumber({ year, month, date: day });
	const minutes = time === '' ? 0 : minutesOf(time);
	return number === null || minutes === null ? null : instantOf({ day: number, minutes }, timeZone);
}

function priceSaid(typed: string, currency: Price['currency']): Price | 'none' | null {
	const plain = typed
		.trim()
		.replace(/[\s\u00a0€$]|CHF/g, '')
		.replace(',', '.');
	if (plain === '') return 'none';
	const amount = Math.round(Number(plain) * 100) / 100;
	return amount >= 0 && amount <= DEAREST ? { amount, currency } : null;
}

function rideSaid({ role, from, to, days, time, seats }: FactsDraft['ride']): RideFacts | 'none' | null {
	const ends = { from: from.trim(), to: to.trim() };
	const count = seats.trim() === '' ? null : Number(seats);
	if (count !== null && !(Number.isInteger(count) && count >= 0 && count <= MOST_SEATS)) return null;
	const empty = ends.from === '' && ends.to === '' && days.length === 0 && time === '' && count === null;
	return empty ? 'none' : { role, ...ends, days, time: time === '' ? null : time, seats: count };
}

function dateIn(at: number, timeZone: string): string {
	const { year, month, date } = calendarDay(localMoment(at, timeZone).day);
	return [String(year).padStart(4, '0'), ...[month, date].map(twoDigits)].join('-');
}

function clockOf(minutes: number): string {
	return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function minutesOf(time: string): number | null {
	const [hours = Number.NaN, minutes = Number.NaN] = time.split(':').map(Number);
	return hours >= 0 && hours < 24 && minutes >= 0 && minutes < 60 ? 60 * hours + minutes : null;
}

function twoDigits(value: number): string {
	return String(value).padStart(2, '0');
}
