/**
 * Every message between the parts of the extension: `noun.verb`, what it carries, what it answers, and who
 * may send it. Schemas in schemas.ts are bound to these types: a missing or drifting schema fails to compile.
 *
 * `content` = our content script in a top frame of facebook.com; `frame` = our page shown inside Facebook
 * (tag picker, gate search); `panel` = popup, side panel, workshop. Panels read the store directly and send
 * messages only for what the background alone can do.
 */
import type { ChipView } from '../domain/chip.ts';
import type { ContactDraft } from '../domain/contact.ts';
import type { CornerView } from '../domain/corner.ts';
import type { Drawing } from '../domain/drawing.ts';
import type { Country } from '../domain/group.ts';
import type { Health } from '../domain/health.ts';
import type { Kind } from '../domain/kind.ts';
import type { Ledger, TimeSegment } from '../domain/ledger.ts';
import type { PastAnswer } from '../domain/past-answer.ts';
import type { PostFacts } from '../domain/post-facts.ts';
import type { PairWord } from '../domain/post-pair.ts';
import type { SeenGroup, Surface, WrittenPost } from '../domain/seen.ts';
import type { Suggestion } from '../domain/suggestion.ts';
import type { TagColour } from '../domain/tag.ts';
import type { MatchView } from '../domain/thread-match.ts';
import type { GateOutcome } from '../domain/time-act.ts';
import type { TimeStanding } from '../domain/time-standing.ts';
import type { FactsSaid } from '../domain/work.ts';

/** What a mark in the page shows of one post. */
export interface PostMark {
	/** The stored key: differs from the one sent when an alias was known. */
	readonly key: string;
	readonly kind: Suggestion<Kind> | null;
	readonly kindConfirmed: boolean;
	readonly tags: readonly PageTag[];
	/** Tags of the user's that would fit, not put on it: at most three. */
	readonly suggestedTags: readonly SuggestedTag[];
	readonly saved: boolean;
	readonly state: 'open' | 'taken' | null;
	/** Answered discussions like this one in the store. */
	readonly answeredBefore: number;
}

export interface PageTag {
	readonly id: string;
	readonly label: string;
	readonly colour: TagColour | null;
}

/** A tag proposed from what the user taught, or by a rule they wrote. */
export interface SuggestedTag extends PageTag {
	/** Words of the post that led to it, as written. */
	readonly because: readonly string[];
	/** Name of their rule, or null when it was learned. */
	readonly ownRule: string | null;
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
	/** Where the group lives, for showing its phone numbers; null as above. */
	readonly country: Country | null;
	/** The nine most used tags, most used first. */
	readonly mostUsedTags: readonly PageTag[];
	/** Posts of this group in the library. */
	readonly postsKept: number;
}

/** What everything of ours in a page is drawn with: our script carries none of it. */
export interface PageLook {
	readonly language: 'fr' | 'en';
	readonly style: string;
	/** The corner when something is amiss, with a place for the words; `reload` offers to load the page again. */
	readonly trouble: Drawing;
	readonly reload: Drawing;
	/** Those words, by the failure of a message. */
	readonly because: Readonly<Record<string, string>>;
}

/** One act on a post's work; the answer holds what undoes it. */
export type PostAct =
	| { readonly type: 'tag'; readonly tagId: string; readonly on: boolean }
	| { readonly type: 'new-tag'; readonly label: string }
	| { readonly type: 'kind'; readonly kind: Kind | null }
	| { readonly type: 'save'; readonly saved: boolean }
	| { readonly type: 'state'; readonly state: 'open' | 'taken' }
	| { readonly type: 'facts'; readonly said: FactsSaid };

/** What the open mark shows of one post: the frame draws it and asks for nothing else. */
export interface FrameView {
	readonly mark: PostMark;
	/** The post's first words, and its author as shown: names the panel, and seeks past answers. */
	readonly excerpt: string;
	readonly author: string | null;
	/** Replies a card can be made from, in reading order; text is cut. */
	readonly comments: readonly {
		readonly key: string;
		readonly author: string | null;
		readonly text: string;
	}[];
	readonly mostUsedTags: readonly PageTag[];
	readonly country: Country | null;
	/** Other posts of the page not sorted yet, for J and K. */
	readonly hasNext: boolean;
	readonly hasPrevious: boolean;
	readonly language: 'fr' | 'en';
	readonly theme: 'light' | 'dark';
	readonly singleKeys: boolean;
}

/** What the open mark asks of the page around it; answered with the post now shown, null once closed. */
export type FrameAsk =
	| { readonly type: 'view' }
	/** The user acted, or took an act back: the closed mark must show it, and the frame goes to its post. */
	| { readonly type: 'marked'; readonly mark: PostMark }
	/** To the next (1) or previous (-1) post of the page not sorted yet. */
	| { readonly type: 'step'; readonly by: 1 | -1 }
	/** Height of the drawn panel, CSS pixels. */
	| { readonly type: 'size'; readonly height: number }
	| { readonly type: 'close' };

export interface Protocol {
	/** What the page may do here. */
	'page.state': { from: 'content' | 'frame'; send: { group: SeenGroup | null }; answer: PageState };

	/** Asked once, and when the user's language is another. Needs no library. */
	'page.look': { from: 'content'; send: { language: 'fr' | 'en' }; answer: PageLook };

	/** How a mark looks that shows this: asked once for each. Needs no library. */
	'mark.draw': {
		from: 'content';
		send: { view: ChipView; language: 'fr' | 'en' };
		answer: { drawn: Drawing };
	};

	/** How the corner looks that shows this. Needs no library. */
	'corner.draw': {
		from: 'content';
		send: { view: CornerView; language: 'fr' | 'en' };
		answer: { drawn: Drawing };
	};

	/** The user's gesture on our mark: read this group from now on. */
	'group.switch-on': { from: 'content'; send: { group: SeenGroup }; answer: PageState };
	'group.pause': { from: 'content'; send: { group: SeenGroup }; answer: PageState };
	'group.resume': { from: 'content'; send: { group: SeenGroup }; answer: PageState };
	'group.stop': { from: 'content'; send: { group: SeenGroup }; answer: PageState };
	/** "Not this one": the offer is not made again. */
	'group.dismiss': { from: 'content'; send: { group: SeenGroup }; answer: PageState };

	/**
	 * Keep what was on screen; one transaction. Answers one mark per post, in order; null for a post that is not
	 * kept, its author having asked to be erased.
	 */
	'reading.record': {
		from: 'content';
		send: {
			group: SeenGroup;
			surface: Surface;
			posts: readonly WrittenPost[];
			/** What dates on it are understood by. */
			page: { readonly locale: string; readonly timeZone: string };
			health: Health;
		};
		answer: { marks: readonly (PostMark | null)[] };
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
		from: 'content' | 'frame';
		send: { postKey: string; commentKey: string | null };
		answer: { draft: ContactDraft | null };
	};
	/** Keep the proposed card as shown. The background reads it again from the post: the page sends no fact. */
	'contact.keep': {
		from: 'content' | 'frame';
		send: { postKey: string; commentKey: string | null };
		answer: { name: string };
	};

	/** What was answered before to questions like this post, best first, three at most. */
	'answer.find': { from: 'frame'; send: { key: string }; answer: { answers: readonly PastAnswer[] } };

	/** What was understood of a post: prices, dates, places; null when nothing was. */
	'post.facts': { from: 'frame'; send: { key: string }; answer: { facts: PostFacts | null } };

	/** A post's event as a file for the user's own calendar; null when its date is open, or the post is gone. */
	'event.calendar': {
		from: 'frame';
		send: { key: string };
		answer: { file: { readonly name: string; readonly text: string } | null };
	};

	/** Threads that may answer one that this page shows: three at most, for our own frame. */
	'match.find': { from: 'frame'; send: { key: string }; answer: { matches: readonly MatchView[] } };
	/** They answer each other; never proposed again; nothing any more. Answers what was said before. */
	'match.say': {
		from: 'frame';
		send: { key: string; other: string; said: PairWord | null };
		answer: { before: PairWord | null };
	};

	/** Handed on to our script in the top frame of the same tab, whose answer comes back. */
	'frame.ask': { from: 'frame'; send: FrameAsk; answer: { view: FrameView | null } };

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
	/** How the gate before the feed ended. */
	'time.gate': {
		from: 'content' | 'frame';
		send: { outcome: GateOutcome };
		answer: { standing: TimeStanding };
	};

	/** Put a late part of our script into the page that asks, by the name of its file. */
	'part.load': { from: 'content'; send: { part: PagePart }; answer: Record<string, never> };

	/** Close the tab that asks, on the user's gesture; its window stays when it was the last one. */
	'tab.close': { from: 'content'; send: Record<string, never>; answer: Record<string, never> };

	/** Open the first-run screens in a tab, on the user's gesture: nothing is read before. */
	'first-run.open': { from: 'content'; send: Record<string, never>; answer: Record<string, never> };

	/** A panel changed a setting, a tag or a group's state: pages of Facebook ask page.state again. */
	'choices.changed': { from: 'panel'; send: Record<string, never>; answer: Record<string, never> };

	/** Open the side panel (or a tab where there is none), on the user's gesture. */
	'panel.open': { from: 'content' | 'frame'; send: { query: string }; answer: Record<string, never> };
}

/** Parts of the content script that come when a page needs them, by the name of their file. */
export type PagePart = 'walls' | 'group' | 'corner' | 'mark' | 'mend' | 'mobile';

/** Opaque to the page: the background gives it and takes it back. */
export type UndoToken = string;

export type MessageName = keyof Protocol;
export type Sender = 'content' | 'frame' | 'panel';
export type MessageOf<Name extends MessageName> = Protocol[Name]['send'];
export type AnswerOf<Name extends MessageName> = Protocol[Name]['answer'];
