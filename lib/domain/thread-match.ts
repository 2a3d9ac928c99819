import type { PostKey } from './ids.ts';
import type { Kind } from './kind.ts';
import type { Said } from './time-estimate.ts';
import type { Price } from './understanding.ts';

/** A need and an offer, lost and found, two rides, the same question asked again. */
export type MatchType = 'need-offer' | 'lost-found' | 'ride' | 'duplicate';

/** A thread that may answer another: a suggestion, with what both say; or one that the user linked to it. */
export interface MatchView extends Said {
	readonly key: PostKey;
	readonly linked: boolean;
	/** Null for a linked one. */
	readonly type: MatchType | null;
	readonly kind: Kind | null;
	readonly excerpt: string;
	readonly groupName: string;
	readonly authorName: string | null;
	readonly permalink: string | null;
	/** Words of that thread that both say or mean, as written. */
	readonly because: readonly string[];
	readonly price: Price | null;
}

/** Two posts that may answer each other. */
export interface PairView {
	/** Confirmed by the user. */
	readonly self: MatchView;
	readonly other: MatchView;
}
