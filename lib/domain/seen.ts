/**
 * What the reader saw on screen, before anything is kept. These shapes travel from the page to the
 * background and are never stored as they are: raw author ids become keyed hashes on arrival.
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
	readonly permalink: string | null;
	/** As written, e.g. "60 €". */
	readonly price: string | null;
	readonly links: readonly string[];
	readonly comments: readonly SeenComment[];
}

export type Surface = 'group-feed' | 'post' | 'dialog' | 'search' | 'joined-groups' | 'mobile' | 'none';
