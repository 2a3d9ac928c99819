import type { Country } from './group.ts';
import type { CommentKey, ContactId, GroupId, PostKey, TagId } from './ids.ts';
import type { Kind } from './kind.ts';
import type { PostFacts } from './post-facts.ts';
import type { Snippet } from './snippet.ts';
import type { Said } from './time-estimate.ts';

/** One line of the result list: a thread, or one of the user's cards. */
export type Hit = ThreadHit | ContactHit;

export interface ThreadHit extends Said {
	readonly type: 'thread';
	readonly key: PostKey;
	readonly groupId: GroupId;
	readonly groupName: string;
	/** The group's: which numbers help there. */
	readonly country: Country;
	/** Confirmed by the user, else suggested; `kindConfirmed` tells which. */
	readonly kind: Kind | null;
	readonly kindConfirmed: boolean;
	readonly answered: boolean;
	readonly settled: boolean;
	readonly sensitive: boolean;
	readonly tags: readonly TagId[];
	readonly saved: boolean;
	readonly authorName: string | null;
	readonly permalink: string | null;
	/** Of the built-in sample: it has no page on Facebook. */
	readonly sample: boolean;
	/** The post's passage, matches marked. */
	readonly passage: Snippet;
	/** The reply worth showing: the one that matched, else the best answer. */
	readonly reply: {
		readonly key: CommentKey;
		readonly authorName: string | null;
		readonly passage: Snippet;
	} | null;
	/** A phone number said in the thread, E.164, with the name beside it when known. */
	readonly call: {
		readonly phone: string;
		readonly name: string | null;
		/** "pédiatre"; empty when unknown. */
		readonly role: string;
		/** Distinct members who recommend it in this thread. */
		readonly recommendedBy: number;
	} | null;
	/** The user's own note on the post, when it is what matched. */
	readonly note: Snippet | null;
	/** Price, date, place: as understood, or as the user said. */
	readonly facts: PostFacts | null;
	readonly replyCount: number;
	readonly score: number;
	/** Why it ranks here, as codes the panels put into words. */
	readonly why: readonly HitReason[];
}

export interface ContactHit {
	readonly type: 'contact';
	readonly id: ContactId;
	readonly name: string;
	readonly role: string;
	/** Name and role again, matches marked. */
	readonly marked: { readonly name: Snippet; readonly role: Snippet };
	readonly phones: readonly string[];
	readonly place: string;
	/** Distinct members who recommend, and who warn. */
	readonly recommendedBy: number;
	readonly warnedBy: number;
	/** Groups that speak of it. */
	readonly groupCount: number;
	/** Last time someone spoke of it, ms since the epoch; null when unknown. */
	readonly lastSaidAt: number | null;
	readonly passage: Snippet;
	readonly score: number;
	readonly why: readonly HitReason[];
}

export type HitReason =
	| { readonly code: 'words'; readonly words: readonly string[] }
	| { readonly code: 'near-words'; readonly words: readonly string[] }
	| { readonly code: 'synonyms'; readonly words: readonly string[] }
	| { readonly code: 'answered' }
	| { readonly code: 'recent' }
	| { readonly code: 'confirmed' };
