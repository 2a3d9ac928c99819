/**
 * Other names of what is stored: a post met under pfbid then under its number, a group met by its slug, a
 * member counted under another profile's key.
 */
import type { GroupId, PostKey } from '../domain/ids.ts';

export interface AliasRow {
	/** A former PostKey, or `group:<slug>`. */
	readonly from: string;
	readonly to: PostKey | GroupId;
}

/** Where the digits of a group met by its vanity address are found. */
export function groupAlias(slug: string): string {
	return `group:${slug.toLowerCase()}`;
}
