import type { TypedFilter } from '../domain/findings.ts';
import type { Kind } from '../domain/kind.ts';
import type { TextLanguage } from '../language/tell-language.ts';

/** How a variant was found: as typed, as its beginning, as a near spelling, or as other words for the same. */
export type VariantOrigin = 'typed' | 'beginning' | 'near' | 'synonym';

/** One way of saying a part of the query: one term, or several that must all be in the document. */
export interface QueryVariant {
	readonly terms: readonly string[];
	/** From 0 to 1. */
	readonly weight: number;
	readonly origin: VariantOrigin;
	/** As a person would write it, for "why this result". */
	readonly shown: string;
}

/** A part of the query (mostly one word) with all its variants: a document scores the best of them. */
export interface QueryPart {
	/** As typed, folded. */
	readonly word: string;
	readonly variants: readonly QueryVariant[];
}

/** What the search made of the typed text and the chips: what it looked for, and how. */
export interface InterpretedQuery {
	readonly language: TextLanguage;
	readonly parts: readonly QueryPart[];
	/** Folded words, in order. */
	readonly phrases: readonly (readonly string[])[];
	/** Terms. */
	readonly excluded: readonly string[];
	/** What was typed as a filter, for the panels to show as chips. */
	readonly chips: readonly TypedFilter[];
	/** More was typed than is read: the rest is left aside. */
	readonly cut: boolean;
	readonly filters: QueryFilters;
}

/** Typed and pressed filters together. Lists: any of them; null: no such filter. */
export interface QueryFilters {
	readonly groups: readonly string[] | null;
	readonly kinds: readonly Kind[] | null;
	/** Terms that must all be there: tags and members' names. */
	readonly required: readonly string[];
	readonly answered: boolean;
	readonly type: 'thread' | 'contact' | null;
	/** Seconds since the epoch, inclusive. */
	readonly since: number;
	readonly until: number;
	/** Threads of unknown time pass as well. */
	readonly undated: boolean;
}
