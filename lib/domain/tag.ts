import type { TagId } from './ids.ts';
import type { Stamped } from './stamped.ts';

/** The user's own label (étiquette). */
export interface TagFields {
	readonly label: string;
	readonly archived: boolean;
	/** A dot beside its label, or none. */
	readonly colour: TagColour | null;
	/** The tag this one became part of: its posts are under that one. */
	readonly mergedInto: TagId | null;
}

export const TAG_FIELDS = [
	'label',
	'archived',
	'colour',
	'mergedInto',
] as const satisfies readonly (keyof TagFields)[];

/** Names of a palette, not of values: the look decides how each is drawn. */
export const TAG_COLOURS = ['green', 'blue', 'violet', 'plum', 'olive', 'amber', 'brown', 'grey'] as const;
export type TagColour = (typeof TAG_COLOURS)[number];

export interface Tag extends TagFields, Stamped<TagFields> {
	readonly id: TagId;
	/** Times put on a post: the nine most used answer to the digit keys. */
	readonly uses: number;
}
