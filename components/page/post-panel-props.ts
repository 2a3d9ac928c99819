import type { ContactDraft } from '#lib/domain/contact.ts';
import type { Country } from '#lib/domain/group.ts';
import type { Kind } from '#lib/domain/kind.ts';
import type { PastAnswer } from '#lib/domain/past-answer.ts';
import type { PostFacts } from '#lib/domain/post-facts.ts';
import type { PairWord } from '#lib/domain/post-pair.ts';
import type { Suggestion } from '#lib/domain/suggestion.ts';
import type { TagColour } from '#lib/domain/tag.ts';
import type { MatchView } from '#lib/domain/thread-match.ts';
import type { FactsSaid } from '#lib/domain/work.ts';

export interface PanelTag {
	readonly id: string;
	readonly label: string;
	readonly colour: TagColour | null;
}

/** What the open mark shows of one post. Shapes as the messages give them. */
export interface PanelPost {
	readonly key: string;
	readonly excerpt: string;
	readonly author: string | null;
	readonly kind: Omit<Suggestion<Kind>, 'score'> | null;
	readonly kindConfirmed: boolean;
	readonly tags: readonly PanelTag[];
	/** Would fit, from what the user taught or a rule they wrote (its name). */
	readonly suggestedTags: readonly (PanelTag & {
		readonly because: readonly string[];
		readonly ownRule: string | null;
	})[];
	readonly saved: boolean;
	readonly state: 'open' | 'taken' | null;
	readonly answeredBefore: number;
	readonly comments: readonly {
		readonly key: string;
		readonly author: string | null;
		readonly text: string;
	}[];
	readonly mostUsedTags: readonly PanelTag[];
	/** Where the group lives, when known. */
	readonly country: Country | null;
	readonly hasNext: boolean;
	readonly hasPrevious: boolean;
	readonly singleKeys: boolean;
	/** Grows each time something was said that is asked for apart: of a pair of posts, of a date. */
	readonly revision: number;
	/** One after the other: Enter confirms and goes on, all kinds stay in view. */
	readonly sorting: boolean;
}

/** Every gesture of the open mark; each one that changes something can be undone. */
export interface PanelActs {
	/** The proposed kind is right; while sorting, goes on to the next. */
	confirm(): void;
	setKind(kind: Kind): void;
	toggleTag(tag: PanelTag): void;
	createTag(label: string): void;
	setSaved(saved: boolean): void;
	setState(state: 'open' | 'taken'): void;
	findTags(text: string): Promise<readonly PanelTag[]>;
	/** A card as proposed from the post (null) or one of its replies; nothing is kept yet. */
	proposeCard(commentKey: string | null): Promise<ContactDraft | null>;
	keepCard(commentKey: string | null): void;
	seeAnswers(): void;
	/** What was answered before to questions like this one, best first. */
	findAnswers(): Promise<readonly PastAnswer[]>;
	/** False when the browser refuses. */
	copyAnswer(text: string): Promise<boolean>;
	/** What was understood of the post: price, date, place. */
	findFacts(): Promise<PostFacts | null>;
	/** The user's word on it. */
	sayFacts(said: FactsSaid, timeZone: string): void;
	/** A file of the post's event, for the user's own calendar. */
	toCalendar(): void;
	/** What is linked to the post, then what may answer it, best first. */
	findMatches(): Promise<readonly MatchView[]>;
	/** The user's word on this post and another: linked, never to be proposed again, or nothing any more. */
	sayPair(key: string, said: PairWord | null): void;
	setSorting(on: boolean): void;
	undo(): void;
	/** To the next or previous post not sorted yet. */
	step(by: 1 | -1): void;
	close(): void;
}
