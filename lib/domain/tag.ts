import type { TagId } from './ids.ts';
import type { Stamped } from './stamped.ts';

/** The user's own label (étiquette). */
export interface TagFields {
	readonly label: string;
	readonly archived: boolean;
}

export interface Tag extends TagFields, Stamped<TagFields> {
	readonly id: TagId;
	/** Times put on a post: the nine most used answer to the digit keys. */
	readonly uses: number;
}
