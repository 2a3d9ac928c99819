/** Where time goes: mutual aid (entraide), the feed (fil), or the rest of Facebook (autre). */
export const LEDGERS = ['mutual-aid', 'feed', 'other'] as const;
export type Ledger = (typeof LEDGERS)[number];

/**
 * A stretch of active time in one tab, named by (docId, seq). Sent again it may have grown at its end: the
 * longest one stands, so sending twice, late or out of order changes nothing.
 */
export interface TimeSegment {
	/** Random id of the page's document. */
	readonly docId: string;
	/** Grows by one per stretch of that document. */
	readonly seq: number;
	/** Milliseconds since the epoch. `end >= start`. */
	readonly start: number;
	readonly end: number;
	readonly ledger: Ledger;
}
