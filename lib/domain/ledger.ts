/** Where time goes: mutual aid (entraide), the feed (fil), or the rest of Facebook (autre). */
export const LEDGERS = ['mutual-aid', 'feed', 'other'] as const;
export type Ledger = (typeof LEDGERS)[number];

/** A closed stretch of active time in one tab. Appended once per (docId, seq). */
export interface TimeSegment {
	/** Random id of the page's document. */
	readonly docId: string;
	/** Grows by one per segment of that document; a re-sent segment keeps its number. */
	readonly seq: number;
	/** Milliseconds since the epoch. `end >= start`. */
	readonly start: number;
	readonly end: number;
	readonly ledger: Ledger;
}
