import type { Kind } from '../domain/kind.ts';

/** A search as asked by a panel: what was typed, and the chips. */
export interface SearchRequest {
	readonly text: string;
	readonly groups: readonly string[];
	readonly kinds: readonly Kind[];
	readonly tags: readonly string[];
	/** Only answered threads. */
	readonly answered: boolean;
	/** `thread`, `contact`, or both when null. */
	readonly type: 'thread' | 'contact' | null;
	/** Milliseconds since the epoch, inclusive; null = open. */
	readonly since: number | null;
	readonly until: number | null;
	/** Whether threads of unknown time are among the answers of a period. */
	readonly undated: boolean;
	readonly sort: 'relevance' | 'date';
	/** The last word may be unfinished: it also matches as a prefix. */
	readonly typing: boolean;
	readonly limit: number;
	/** Counts beside the chips; of periods too, which read more. `chips` unless said. */
	readonly facets?: 'none' | 'chips' | 'periods';
	/** Milliseconds since the epoch; recency counts from here. */
	readonly now: number;
}

/** No chip pressed, best first: spread it under what is asked. */
export const UNFILTERED: Omit<SearchRequest, 'text' | 'limit' | 'now'> = {
	groups: [],
	kinds: [],
	tags: [],
	answered: false,
	type: null,
	since: null,
	until: null,
	undated: false,
	sort: 'relevance',
	typing: false,
};
