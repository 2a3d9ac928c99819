import type { Kind } from '#lib/domain/kind.ts';

/** A thread of the built-in sample. All names, places and numbers are invented; the numbers are set aside for fiction. */
export interface SampleThread {
	readonly author: string;
	readonly daysAgo: number;
	readonly text: string;
	readonly price?: string;
	readonly replies: readonly (readonly [author: string, text: string])[];
	/** What a user would have confirmed. */
	readonly confirmed?: Kind;
	/** A card is made from it. */
	readonly card?: boolean;
}

export interface SampleGroup {
	readonly name: string;
	readonly threads: readonly SampleThread[];
}
