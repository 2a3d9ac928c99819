import type { ContactDraft } from '#lib/domain/contact.ts';
import type { Country } from '#lib/domain/group.ts';
import type { Kind } from '#lib/domain/kind.ts';

export interface PanelTag {
	readonly id: string;
	readonly label: string;
}

/** What the open mark shows of one post. Shapes as the messages give them. */
export interface PanelPost {
	readonly key: string;
	readonly excerpt: string;
	readonly author: string | null;
	readonly kind: { readonly value: Kind; readonly because: readonly string[] } | null;
	readonly kindConfirmed: boolean;
	readonly tags: readonly PanelTag[];
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
}

/** Every gesture of the open mark; each one that changes something can be undone. */
export interface PanelActs {
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
	undo(): void;
	step(by: 1 | -1): void;
	close(): void;
}
