/** What the simulated site shows, before any layout: the truth a reader is measured against. */

export interface SiteAuthor {
	readonly id: string;
	readonly name: string;
	/** Shown as an anonymous member of the group. */
	readonly anonymous?: boolean;
	/** A page, not a member: its posts in a group's feed are sponsored. */
	readonly page?: boolean;
}

export interface SiteGroup {
	readonly id: string;
	/** Vanity path segment; addresses use it instead of the id when there is one. */
	readonly slug: string | null;
	readonly name: string;
	readonly members: number;
	readonly sale?: boolean;
}

export interface SiteComment {
	readonly id: string;
	/** The comment this one answers; null at the top. */
	readonly parentId: string | null;
	readonly author: SiteAuthor;
	/** Plain text; `\n` between lines. Members named in `mentions` become links. */
	readonly text: string;
	readonly at: number;
	readonly edited?: boolean;
	/** Only a sticker, no text. */
	readonly sticker?: string;
}

export interface SitePost {
	/** Digits. */
	readonly id: string;
	/** The other name Facebook gives the same post. */
	readonly pfbid: string;
	readonly group: SiteGroup;
	readonly author: SiteAuthor;
	/** Milliseconds. */
	readonly at: number;
	/** Plain text; a blank line parts paragraphs. Links, #tags, emoji and mentions are found in it. */
	readonly text: string;
	/** How the text is shown. */
	readonly body: 'plain' | 'coloured';
	readonly photos: number;
	readonly photoCaption?: string;
	readonly video?: boolean;
	readonly edited?: boolean;
	readonly pinned?: boolean;
	readonly reactions: number;
	readonly comments: readonly SiteComment[];
	readonly quoted?: {
		readonly id: string;
		readonly author: SiteAuthor;
		readonly text: string;
		readonly at: number;
	};
	readonly sale?: {
		readonly listingId: string;
		readonly price: string;
		readonly place: string;
		readonly title: string;
	};
	readonly poll?: readonly string[];
	readonly event?: {
		readonly id: string;
		readonly when: string;
		readonly title: string;
		readonly place: string;
	};
	/** An advert between the posts: never to be read. */
	readonly sponsored?: boolean;
	/** Names in the texts that are links to members. */
	readonly mentions?: readonly SiteAuthor[];
	/** The corpus thread it was made of. */
	readonly threadId?: string;
}

/** One line of tests/fixtures/corpus/<half>/threads.jsonl, as far as a page shows it. */
export interface CorpusThread {
	readonly id: string;
	readonly group: string;
	readonly at: string;
	readonly author: string;
	readonly text: string;
	readonly comments: readonly {
		readonly author: string;
		readonly at: string;
		readonly text: string;
		readonly reply: boolean;
	}[];
	readonly labels: {
		readonly kind: string;
		readonly price: { readonly amount: number; readonly currency: string } | null;
		readonly contacts: readonly { readonly place: string | null }[];
	};
}

export type SiteLocale = 'fr' | 'en';
