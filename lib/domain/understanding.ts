/**
 * What Colibri deduces from one thread: suggestions with their reasons, never facts. Derived data, recomputed
 * at will; what the user confirmed lives in PostWork and Contact.
 */
import type { CommentKey } from './ids.ts';
import type { Kind } from './kind.ts';
import type { Suggestion } from './suggestion.ts';

export interface Understanding {
	/** Grows when the rules change: older rows are computed again. */
	readonly version: number;
	/** Best first; never empty (`other` at the least). */
	readonly kinds: readonly Suggestion<Kind>[];
	/** Null = not sensitive; else the words that say so. */
	readonly sensitive: Suggestion<true> | null;
	readonly answered: Suggestion<boolean>;
	/** Sold, found, solved, taken. */
	readonly settled: Suggestion<boolean>;
	/** The comment that answers best, when answered. */
	readonly bestReply: CommentKey | null;
	readonly contacts: readonly ContactSuggestion[];
	readonly price: Suggestion<Price> | null;
	/** Of a thing given, sold or sought. */
	readonly thing: Suggestion<ThingFacts> | null;
	readonly event: Suggestion<EventFacts> | null;
	readonly ride: Suggestion<RideFacts> | null;
}

/** A professional, place or service named in a thread. */
export interface ContactSuggestion {
	/** As written, longest form seen; empty when only a number was given. */
	readonly name: string;
	/** Normalised role, e.g. "pédiatre"; empty when unknown. */
	readonly role: string;
	/** E.164. */
	readonly phones: readonly string[];
	/** Numbers as written that fail strict validity: kept, flagged. */
	readonly doubtfulPhones: readonly string[];
	readonly emails: readonly string[];
	readonly urls: readonly string[];
	readonly place: string;
	/** Who speaks of it; `comment` null = the post itself. */
	readonly mentions: readonly ContactMention[];
	readonly score: number;
}

export interface ContactMention {
	readonly comment: CommentKey | null;
	/** Who said it, as shown, or null when unknown. */
	readonly author: string | null;
	readonly stance: 'recommends' | 'warns' | 'mentions';
	/** The sentence, as written. */
	readonly sentence: string;
}

/** ISO 4217. */
export const CURRENCIES = ['EUR', 'CHF', 'CAD'] as const;

export interface Price {
	/** 0 = given away. */
	readonly amount: number;
	readonly currency: (typeof CURRENCIES)[number];
}

export interface EventFacts {
	/** Milliseconds since the epoch; null when ambiguous and left open. */
	readonly start: number | null;
	readonly end: number | null;
	readonly allDay: boolean;
	/** True when a reader cannot tell the date for sure: asks, never guesses. */
	readonly ambiguous: boolean;
	/** The dates it may be, when ambiguous. */
	readonly candidates: readonly number[];
	readonly place: string;
	/** For whom, when said. */
	readonly ages: AgeRange | null;
}

/** In months, both ends included; an open end is null. */
export interface AgeRange {
	readonly from: number | null;
	readonly to: number | null;
}

export const THING_STATES = ['new', 'like-new', 'very-good', 'good', 'worn'] as const;
export type ThingState = (typeof THING_STATES)[number];

export interface ThingFacts {
	/** As its owner says; null when unsaid. */
	readonly state: ThingState | null;
	/** Where it is fetched; empty when unsaid. */
	readonly place: string;
	/** Ages and sizes said, in months: [from, to] each. */
	readonly ages: readonly (readonly [number, number])[];
	/** Wheels. */
	readonly inches: readonly number[];
	/** Groups of a car seat. */
	readonly seatGroups: readonly number[];
	readonly colours: readonly string[];
}

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export interface RideFacts {
	readonly role: 'offer' | 'need';
	readonly from: string;
	readonly to: string;
	readonly days: readonly Weekday[];
	/** Local time, HH:MM, or null. */
	readonly time: string | null;
	readonly seats: number | null;
}
