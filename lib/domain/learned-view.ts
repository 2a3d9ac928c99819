import type { TagId } from './ids.ts';
import type { Kind } from './kind.ts';

/** What was learned from this user, as told to them. */
export interface Learned {
	/** Posts that taught something. */
	readonly lessons: number;
	readonly kinds: readonly { readonly kind: Kind; readonly lessons: number }[];
	readonly tags: readonly {
		readonly id: TagId;
		readonly label: string;
		readonly lessons: number;
		/** Terms that speak most for it, cut to their root. */
		readonly words: readonly string[];
	}[];
}
