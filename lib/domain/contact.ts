import type { AuthorHash, CommentKey, ContactId, GroupId, PostKey } from './ids.ts';
import type { Stamped } from './stamped.ts';

/** Where a card's facts were read. */
export interface ContactSource {
	readonly postKey: PostKey;
	readonly commentKey: CommentKey | null;
	readonly groupId: GroupId;
	readonly permalink: string | null;
	/** The member's sentence, at most 280 characters. */
	readonly excerpt: string;
	/** Who said it, as shown ("Julie P."), or null. */
	readonly authorName: string | null;
	readonly authorHash: AuthorHash | null;
	readonly stance: 'recommends' | 'warns' | 'mentions';
	/** When it was said, ms since the epoch, or null when unknown. */
	readonly at: number | null;
}

/** Why two cards are taken for the same professional, and what both say. */
export interface SameReason {
	readonly by: 'phone' | 'mail' | 'link' | 'name-role' | 'name-role-place';
	readonly shared: string;
}

/** Another card made one with this one. Its row stays, deleted, so that the two can be split again. */
export interface ContactJoin {
	readonly id: ContactId;
	readonly name: string;
	readonly because: SameReason;
	/** What this card has only from it, taken off again when they are split. */
	readonly gained: {
		readonly phones: readonly string[];
		readonly emails: readonly string[];
		readonly urls: readonly string[];
		/** Post and comment keys of the sayings. */
		readonly sources: readonly string[];
		readonly role: boolean;
		readonly place: boolean;
	};
}

export interface ContactFields {
	readonly name: string;
	/** "pédiatre", "plombier"… free text. */
	readonly role: string;
	/** E.164 when valid, else as written. */
	readonly phones: readonly string[];
	readonly emails: readonly string[];
	readonly urls: readonly string[];
	readonly place: string;
	readonly note: string;
	readonly sources: readonly ContactSource[];
	/** Cards made one with this one; absent = none. */
	readonly joined?: readonly ContactJoin[];
	/** Cards the user said are not this one; absent = none. */
	readonly apart?: readonly ContactId[];
}

/** A card of the address book (fiche du carnet). */
export interface Contact extends ContactFields, Stamped<ContactFields> {
	readonly id: ContactId;
	readonly createdAt: number;
	readonly sample: boolean;
}

/** A card Colibri proposes from a post or comment; nothing is kept until the user saves it. */
export type ContactDraft = Omit<ContactFields, 'note'> & { readonly note: string };
