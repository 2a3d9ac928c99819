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
}

/** A card of the address book (fiche du carnet). */
export interface Contact extends ContactFields, Stamped<ContactFields> {
	readonly id: ContactId;
	readonly createdAt: number;
	readonly sample: boolean;
}

/** A card Colibri proposes from a post or comment; nothing is kept until the user saves it. */
export type ContactDraft = Omit<ContactFields, 'note'> & { readonly note: string };
