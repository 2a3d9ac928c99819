/**
 * Every message between the parts of the extension: `noun.verb`, what it carries, what it answers, and who
 * may send it. Schemas in schemas.ts are bound to these types: a missing or drifting schema fails to compile.
 *
 * `content` = our content script in a top frame of facebook.com; `frame` = our page shown inside Facebook
 * (tag picker, gate search); `panel` = popup, side panel, workshop. Panels read the store directly and send
 * messages only for what the background alone can do.
 */
import type { ContactDraft } from '../domain/contact.ts';
import type { Health } from '../domain/health.ts';
import type { Kind } from '../domain/kind.ts';
import type { Ledger, TimeSegment } from '../domain/ledger.ts';
import type { SeenGroup, SeenPost, Surface } from '../domain/seen.ts';
import type { Suggestion } from '../domain/suggestion.ts';

/** What a mark in the page shows of one post. */
export interface PostMark {
	/** The stored key: differs from the one sent when an alias was known. */
	readonly key: string;
	readonly kind: Suggestion<Kind> | null;
	readonly kindConfirmed: boolean;
	readonly tags: readonly PageTag[];
	readonly saved: boolean;
	readonly state: 'open' | 'taken' | null;
	/** Answered discussions like this one in the store. */
	readonly answeredBefore: number;
}

export interface PageTag {
	readonly id: string;
	readonly label: string;
}

/** What the page needs to know before it does anything. */
export interface PageState {
	readonly language: 'fr' | 'en';
	readonly theme: 'auto' | 'light' | 'dark';
	readonly marksShown: boolean;
	readonly singleKeys: boolean;
	readonly keepComments: boolean;
	readonly firstRunDone: boolean;
	/** Known state of the group asked for; null = never met or no group. */
	readonly group: 'on' | 'paused' | 'off' | 'offered' | null;
	/** The nine most used tags, most used first. */
	readonly mostUsedTags: readonly PageTag[];
}

/** One act on a post's work; the answer holds what undoes it. */
export type PostAct =
	| { readonly type: 'tag'; readonly tagId: string; readonly on: boolean }
	| { readonly type: 'new-tag'; readonly label: string }
	| { readonly type: 'kind'; readonly kind: Kind | null }
	| { readonly type: 'save'; readonly saved: boolean }
	| { readonly type: 'state'; readonly state: 'open' | 'taken' };

/** How time stands today; `unknown` is shown as such, never as zero. */
export type TimeStanding =
	| { readonly known: false }
	| {
			readonly known: true;
			/** Local date of the running day, YYYY-MM-DD. */
			readonly day: string;
			/** Milliseconds today, by ledger. */
			readonly spent: Readonly<Record<Ledger, number>>;
			/** Today's limit of the feed with extensions, ms; null = none. */
			readonly feedBudget: number | null;
			readonly extensionLeft: number;
			/** What this page should show now, at most once per threshold and day. */
			readonly show: 'nothing' | 'reminder' | 'limit';
			/** The user tapped "C'est urgent": nothing stands in the way until this instant (ms), else null. */
			readonly urgentUntil: number | null;
	  };

export interface Protocol {
	/** What the page may do here. */
	'page.state': { from: 'content' | 'frame'; send: { group: SeenGroup | null }; answer: PageState };

	/** The user's gesture on our mark: read this group from now on. */
	'group.switch-on': { from: 'content'; send: { group: SeenGroup }; answer: PageState };
	'group.pause': { from: 'content'; send: { group: SeenGroup }; answer: PageState };
	'group.resume': { from: 'content'; send: { group: SeenGroup }; answer: PageState };
	'group.stop': { from: 'content'; send: { group: SeenGroup }; answer: PageState };
	/** "Not this one": the offer is not made again. */
	'group.dismiss': { from: 'content'; send: { group: SeenGroup }; answer: PageState };

	/** Keep what was on screen; one transaction. Answers one mark per post, in order. */
	'reading.record': {
		from: 'content';
		send: { group: SeenGroup; surface: Surface; posts: readonly SeenPost[]; health: Health };
		answer: { marks: readonly PostMark[] };
	};

	/** One act of the user on one post that this page shows. */
	'post.act': {
		from: 'content' | 'frame';
		send: { key: string; act: PostAct };
		answer: { mark: PostMark; undo: UndoToken };
	};
	'post.undo': { from: 'content' | 'frame'; send: { undo: UndoToken }; answer: { mark: PostMark } };

	/** A card proposed from a post or one of its comments. */
	'contact.propose': {
		from: 'content';
		send: { postKey: string; commentKey: string | null };
		answer: { draft: ContactDraft | null };
	};
	/** Keep the proposed card as shown. The background reads it again from the post: the page sends no fact. */
	'contact.keep': {
		from: 'content';
		send: { postKey: string; commentKey: string | null };
		answer: { name: string };
	};

	/** Type-ahead over the user's tags, in our own frame. */
	'tag.find': { from: 'frame'; send: { text: string }; answer: { tags: readonly PageTag[] } };

	/** Closed stretches of time; appending twice changes nothing. Answers what was kept and how time stands. */
	'time.append': {
		from: 'content';
		send: { segments: readonly TimeSegment[]; ledger: Ledger | null };
		answer: { kept: number; standing: TimeStanding };
	};
	'time.extend': { from: 'content'; send: { minutes: number }; answer: { standing: TimeStanding } };
	'time.urgent': { from: 'content'; send: Record<string, never>; answer: { standing: TimeStanding } };

	/** Open the side panel (or a tab where there is none), on the user's gesture. */
	'panel.open': { from: 'content' | 'frame'; send: { query: string }; answer: Record<string, never> };
}

/** Opaque to the page: the background gives it and takes it back. */
export type UndoToken = string;

export type MessageName = keyof Protocol;
export type Sender = 'content' | 'frame' | 'panel';
export type MessageOf<Name extends MessageName> = Protocol[Name]['send'];
export type AnswerOf<Name extends MessageName> = Protocol[Name]['answer'];
