/** What the closed mark beside a post shows. */
import type { Kind } from './kind.ts';

export interface ChipView {
	readonly kind: Kind | null;
	/** By the user. Otherwise the kind is only proposed, and drawn as such. */
	readonly kindConfirmed: boolean;
	readonly tags: readonly string[];
	readonly saved: boolean;
	readonly taken: boolean;
	readonly answeredBefore: number;
}
