/**
 * What the reader saw on screen, before anything is kept, in two forms: as written, which travels from the page to
 * the background, and complete, once dates are understood and keys made there. Neither is stored as it is: raw
 * author ids become keyed hashes on arrival.
 */
import type { PostTime } from './post-time.ts';

export interface SeenAuthor {
	/** As shown, e.g. "Julie Petit". */
	readonly name: string;
	/** Facebook's id of the person, for hashing only. */
	readonly id: string | null;
}

export interface SeenGroup {
	/** Digits, or null while only the slug is known. */
	readonly id: string | null;
	/** The vanity path segment, when the address shows one. */
	readonly slug: string | null;
	readonly name: string;
}

export interface SeenComment {
	readonly id: string | null;
	/** Stable within one post: the id, or `~digest` of author and text. */
	readonly key: string;
	readonly parentId: string | null;
	readonly parentKey: string | null;
	readonly author: SeenAuthor | null;
	readonly text: string;
	readonly time: PostTime;
}

/** An item for sale, as its card says; '' for what it does not say. */
export interface SaleItem {
	/** As written, e.g. "60 €". */
	readonly price: string | null;
	readonly title: string;
	/** A town or a district, as written. */
	readonly place: string;
}

export interface SeenPost {
	/** Digits or `pfbid…`, or null while unknown. */
	readonly id: string | null;
	/** Other ids of the same post that the page's own data proves (pfbid ↔ number). */
	readonly aliases: readonly string[];
	/** `<group>:<id>`, or provisional `~<group>:<digest>`; see post-key.ts. */
	readonly key: string;
	/** The provisional key this post would have without its id: attaches what was kept before the id was known. */
	readonly provisionalKey: string;
	readonly groupId: string | null;
	readonly author: SeenAuthor | null;
	readonly anonymous: boolean;
	readonly text: string;
	readonly truncated: boolean;
	readonly quoted: { readonly author: string | null; readonly text: string } | null;
	readonly time: PostTime;
	/** From 1, its place in a feed that goes by date, newest first; left out elsewhere. */
	readonly place?: number;
	readonly permalink: string | null;
	/** As written, e.g. "60 €". */
	readonly price: string | null;
	/** What its card says, when the post sells something. */
	readonly item: SaleItem | null;
	readonly links: readonly string[];
	readonly comments: readonly SeenComment[];
}

/** Words of the page that may tell a date. */
export interface WrittenDate {
	readonly text: string;
	/** A label, what a link shows, words of the head, or a label that ends with an age ("Comment by X 3 hours ago"). */
	readonly by: 'label' | 'words' | 'head' | 'label-end';
}

export interface WrittenTime {
	/** The first that is a date is the time. */
	readonly said: readonly WrittenDate[];
	/** The time when none is: an instant that the page gives as a number. */
	readonly otherwise: PostTime | null;
}

export interface WrittenComment extends Omit<SeenComment, 'key' | 'parentKey' | 'time'> {
	/** Place in the list of the comment it is nested in, when its own address does not name it. */
	readonly parent: number | null;
	readonly time: WrittenTime;
}

/** A post as the page shows it. lib/facebook/complete-post.ts makes a SeenPost of it. */
export interface WrittenPost
	extends Omit<
		SeenPost,
		'key' | 'provisionalKey' | 'permalink' | 'time' | 'price' | 'item' | 'links' | 'comments'
	> {
	/** Number of a first photo or a listing, or '': tells apart posts without words. */
	readonly media: string;
	/** Lines of the card of an item for sale; none without one. */
	readonly card: readonly string[];
	/** Addresses that may lead outside Facebook, as drawn. */
	readonly links: readonly string[];
	/** The instant of the reading, milliseconds: ages are counted from it. */
	readonly at: number;
	readonly time: WrittenTime;
	/** As drawn: one shown twice is there twice. */
	readonly comments: readonly WrittenComment[];
}

export type Surface = 'group-feed' | 'post' | 'dialog' | 'search' | 'joined-groups' | 'mobile' | 'none';
