import type { Kind } from '../domain/kind.ts';

/** What the index knows of one searchable thing: a thread (post and comments) or one of the user's cards. */
export interface SearchDocument {
	/** PostKey, or `contact:<id>`. */
	readonly key: string;
	/** Weighed twice. */
	readonly title: string;
	readonly body: readonly string[];
	readonly filters: {
		readonly groupId: string | null;
		readonly kind: Kind | null;
		readonly tags: readonly string[];
		/** Hashes of everyone who wrote in it. */
		readonly authors: readonly string[];
		/** Shown names, for `auteur:`. */
		readonly authorNames: readonly string[];
		readonly answered: boolean;
		readonly confirmed: boolean;
		/** Milliseconds since the epoch: said at, else where it stands among others. */
		readonly at: number;
		/** Whether a period may be told to hold it or not. */
		readonly dated: boolean;
	};
}

/** A change to the index: the whole new document, or its removal. */
export type DocumentChange =
	| { readonly type: 'put'; readonly document: SearchDocument }
	| { readonly type: 'remove'; readonly key: string };
