import type { AgeRange, Price, RideFacts, ThingFacts } from './understanding.ts';
import type { Fact } from './work.ts';

/** What was understood of a post, to be shown as suggestions; what the user said stands in its place. */
export interface PostFacts {
	readonly price: Price | null;
	/** Of the event or the thing; empty when unsaid. */
	readonly place: string;
	/** Of what is given, sold or sought. */
	readonly thing: ThingFacts | null;
	readonly event: SeenEvent | null;
	readonly ride: RideFacts | null;
	/** IANA zone of its group: days and hours are told as they are there. */
	readonly timeZone: string;
	/** Money of the group's country. */
	readonly currency: Price['currency'];
	/** Those that a post of its kind may have, and the user may say. */
	readonly open: readonly Fact[];
	/** Those that the user said. */
	readonly confirmed: readonly Fact[];
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
