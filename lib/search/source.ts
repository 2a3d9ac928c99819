/** One searchable stretch of the index, the live chunks or a segment, as a search uses it. */

import type { DocumentHead } from './segment-parts.ts';

/** Where a term is: document numbers, rising, and the weighed count in each. */
export interface Postings {
	readonly documents: Uint32Array;
	readonly weights: Uint16Array;
}

/** Which terms are looked up: whole ones, and all those that begin in some way. */
export interface Wanted {
	readonly whole: ReadonlySet<string>;
	readonly beginnings: readonly string[];
}

/** A term of the index and in how many documents it is. */
export interface TermCount {
	readonly term: string;
	readonly count: number;
}

/** What ranking needs loaded. */
export interface Needs {
	readonly terms: ReadonlySet<string>;
	readonly flags: boolean;
	readonly seconds: boolean;
}

export interface Source {
	/** Documents are numbered from 0 to here, exclusive. */
	readonly documents: number;
	/** First step: looks terms up. */
	readonly find: (wanted: Wanted) => Promise<void>;
	/** After `find`: documents holding the term, deleted ones perhaps included; 0 when absent. */
	readonly count: (term: string) => number;
	/** After `find`: the terms found for a beginning that was wanted. */
	readonly beginningWith: (beginning: string) => readonly TermCount[];
	/** Words as written that a misspelt word may stand for: their length is within `most` of its own. */
	readonly near: (word: string, most: number) => Promise<readonly TermCount[]>;
	/** Second step: loads postings, lengths and columns. */
	readonly load: (needs: Needs) => Promise<void>;
	/** After `load`. */
	readonly postings: (term: string) => Postings | undefined;
	/** After `load`, by document: see lengths.ts. */
	readonly lengthCodes: Uint8Array;
	/** After `find`. */
	readonly hasDeleted: () => boolean;
	readonly isDeleted: (document: number) => boolean;
	/** After `load` with that need: see filters.ts; a group's number in the manifest, or -1; a date in seconds. */
	readonly flags: (document: number) => number;
	readonly group: (document: number) => number;
	readonly seconds: (document: number) => number;
	/** Last step: what is known of the documents to show. */
	readonly heads: (documents: readonly number[]) => Promise<readonly DocumentHead[]>;
}
