import type { Hit } from './hit.ts';
import type { GroupId, TagId } from './ids.ts';
import type { Kind } from './kind.ts';

/** What a panel asks of the library: what was typed, and the chips that are pressed. */
export interface Inquiry {
	readonly text: string;
	readonly groups: readonly GroupId[];
	readonly kinds: readonly Kind[];
	readonly tags: readonly TagId[];
	/** Only answered threads. */
	readonly answered: boolean;
	/** Only threads, only cards, or both when null. */
	readonly type: 'thread' | 'contact' | null;
	/** Only what was said in the last days. */
	readonly period: Period | null;
	/** Only what was said between two instants: milliseconds since the epoch, inclusive; null = open. */
	readonly since: number | null;
	readonly until: number | null;
	/** With what may have been said then: threads of unknown time. */
	readonly undated: boolean;
	readonly sort: 'relevance' | 'date';
	/** The last word may be unfinished. */
	readonly typing: boolean;
	/** Hits already given: the answer begins after them. */
	readonly from: number;
	/** Hits wanted, counted from the very first. */
	readonly limit: number;
	/** Whether the chips of periods want their counts, which read more of the index. */
	readonly countPeriods: boolean;
}

/** No chip pressed: spread over an inquiry, its words and its order stay. */
export const NO_CHIP = {
	groups: [],
	kinds: [],
	tags: [],
	answered: false,
	type: null,
	period: null,
	since: null,
	until: null,
	undated: false,
} as const;

/** Nothing typed, nothing pressed; a page of hits. */
export const NO_INQUIRY: Inquiry = {
	...NO_CHIP,
	text: '',
	sort: 'relevance',
	typing: false,
	from: 0,
	limit: 20,
	countPeriods: false,
};

/** The last 7, 31 and 366 days. */
export const PERIOD_DAYS = { week: 7, month: 31, year: 366 } as const;
export type Period = keyof typeof PERIOD_DAYS;

/** A filter found in what was typed, to be shown as a chip and taken away without knowing its signs. */
export interface TypedFilter {
	readonly field: 'group' | 'kind' | 'tag' | 'author' | 'before' | 'after' | 'phrase' | 'without';
	/** What it filters by, as typed: "montreuil" of "groupe:montreuil". */
	readonly value: string;
	/** False when nothing of that name or form is known: it filters nothing. */
	readonly understood: boolean;
	/** Where it stands in the typed text: UTF-16 offsets, end exclusive. */
	readonly start: number;
	readonly end: number;
}

/** How many hits each chip would leave; a chip at 0 is not listed. */
export interface Facets {
	readonly kinds: readonly { readonly kind: Kind; readonly count: number }[];
	readonly groups: readonly { readonly groupId: GroupId; readonly count: number }[];
	readonly tags: readonly { readonly tagId: TagId; readonly count: number }[];
	readonly answered: number;
	readonly contacts: number;
	/** Null unless asked for. */
	readonly periods: Readonly<Record<Period, number>> | null;
}

/** The answer to an inquiry. */
export interface Findings {
	readonly hits: readonly Hit[];
	/** Of all hits, beyond those given. */
	readonly total: number;
	/** Threads of unknown time beside a period: left out of it, or shown with it when that was asked for. */
	readonly undated: number;
	readonly facets: Facets;
	readonly typed: readonly TypedFilter[];
	/** Nothing that was typed can be looked for: signs and emoji only. Nothing was searched. */
	readonly wordless: boolean;
	/** More was typed than a search reads: the rest was left aside. */
	readonly cut: boolean;
	/** The groups' own search pages for the same words: the way on when nothing was found here. */
	readonly elsewhere: readonly {
		readonly groupId: GroupId;
		readonly groupName: string;
		readonly url: string;
	}[];
}
