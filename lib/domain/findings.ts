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
	/** The last word may be unfinished. */
	readonly typing: boolean;
	/** Hits wanted, from the first. */
	readonly limit: number;
}

/** How many hits each chip would leave; a chip at 0 is not listed. */
export interface Facets {
	readonly kinds: readonly { readonly kind: Kind; readonly count: number }[];
	readonly groups: readonly { readonly groupId: GroupId; readonly count: number }[];
	readonly tags: readonly { readonly tagId: TagId; readonly count: number }[];
	readonly answered: number;
	readonly contacts: number;
}

/** The answer to an inquiry. */
export interface Findings {
	readonly hits: readonly Hit[];
	/** Of all hits, beyond those given. */
	readonly total: number;
	readonly facets: Facets;
	/** The groups' own search pages for the same words: the way on when nothing was found here. */
	readonly elsewhere: readonly {
		readonly groupId: GroupId;
		readonly groupName: string;
		readonly url: string;
	}[];
}
