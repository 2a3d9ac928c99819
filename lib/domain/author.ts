import type { AuthorHash } from './ids.ts';

/** A member as kept: a hash that counts and erases, and the shown name shortened ("Julie P."). */
export interface Author {
	readonly hash: AuthorHash;
	readonly name: string;
}
