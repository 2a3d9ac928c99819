import type { HitReason } from '../domain/hit.ts';
import type { Kind } from '../domain/kind.ts';
import type { InterpretedQuery } from './interpreted-query.ts';

/** A document, and how much of it there is to read. */
export interface KnownDocument {
	readonly key: string;
	/** As the index knows: false when there is a title and nothing else. */
	readonly hasBody: boolean;
}

/** A document that answers, best first. */
export interface RankedDocument extends KnownDocument {
	readonly score: number;
	/** Why it ranks here, in the order to show. */
	readonly why: readonly HitReason[];
}

/** How many of the answers each chip would leave; what would leave none is not listed. */
export interface SearchFacets {
	readonly groups: readonly { readonly groupId: string; readonly count: number }[];
	readonly kinds: readonly { readonly kind: Kind; readonly count: number }[];
	readonly tags: readonly { readonly tagId: string; readonly count: number }[];
	readonly answered: number;
	readonly contacts: number;
	/** Of the last 7, 31 and 366 days; null unless asked for. */
	readonly periods: { readonly week: number; readonly month: number; readonly year: number } | null;
}

export interface SearchAnswer {
	readonly ranked: readonly RankedDocument[];
	/** Of all documents that answer, beyond those given. */
	readonly total: number;
	/** Threads of unknown time beside a period: left out of it, or shown with it when that was asked for. */
	readonly undated: number;
	readonly facets: SearchFacets;
	readonly query: InterpretedQuery;
}

/** The stored text of a document, for what the index does not hold: phrases, nearness of spelling. */
export interface DocumentText {
	readonly title: string;
	readonly body: readonly string[];
}

/** Given by the store, in the transaction that reads the index. Keys without a row are left out. */
export type ReadTexts = (wanted: readonly KnownDocument[]) => Promise<ReadonlyMap<string, DocumentText>>;
