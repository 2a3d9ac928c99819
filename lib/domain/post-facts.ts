import type { AgeRange, Price, ThingFacts } from './understanding.ts';

/** What was understood of a post, to be shown as suggestions. */
export interface PostFacts {
	readonly price: Price | null;
	/** Of what is given, sold or sought. */
	readonly thing: ThingFacts | null;
	readonly event: SeenEvent | null;
	/** IANA zone of its group: days and hours are told as they are there. */
	readonly timeZone: string;
}

/** An event as announced, or as the user said. */
export interface SeenEvent {
	/** Milliseconds since the epoch; null while open. */
	readonly start: number | null;
	readonly end: number | null;
	readonly allDay: boolean;
	readonly place: string;
	readonly ages: AgeRange | null;
	/** The user said this date. */
	readonly confirmed: boolean;
	/** Dates to ask about, while open; none once the user cannot tell either. */
	readonly candidates: readonly number[];
	/** Words of the post that tell the date, as written. */
	readonly because: readonly string[];
}
