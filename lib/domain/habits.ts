import type { TagId } from './ids.ts';
import type { Kind } from './kind.ts';
import type { Suggestion } from './suggestion.ts';

/** What the user's own lessons and rules suggest of a thread, beside what Colibri's rules do. */
export interface Habits {
	/** All kinds, best first, in place of the rules' own list; null when there is nothing to change. */
	readonly kinds: readonly Suggestion<Kind>[] | null;
	/** Best first; tags the thread already has are left out when shown, not here. */
	readonly tags: readonly Suggestion<TagId>[];
}

export const NO_HABITS: Habits = { kinds: null, tags: [] };
