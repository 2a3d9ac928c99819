import type { GroupId, PostKey, TagId } from './ids.ts';
import type { Kind } from './kind.ts';
import type { PostFacts } from './post-facts.ts';
import type { Said } from './time-estimate.ts';

export const TIP_KINDS = ['tip', 'offer', 'need'] as const satisfies readonly Kind[];
export type TipKind = (typeof TIP_KINDS)[number];

/** One line of Bons plans: a post its user confirmed as a tip, an offer or a need. */
export interface Tip extends Said {
	readonly key: PostKey;
	readonly kind: TipKind;
	readonly state: 'open' | 'taken';
	readonly groupId: GroupId;
	readonly groupName: string;
	readonly authorName: string | null;
	readonly text: string;
	/** As written, e.g. "60 €". */
	readonly price: string | null;
	readonly permalink: string | null;
	readonly tags: readonly TagId[];
	readonly note: string;
	/** What was understood of it, or said by the user. */
	readonly facts: PostFacts | null;
}
