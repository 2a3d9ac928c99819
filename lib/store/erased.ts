/** The register that keeps erased people from being read again: keyed hashes and nothing else. */
import type { AuthorHash } from '../domain/ids.ts';

export interface ErasedRow {
	readonly hash: AuthorHash;
	/** Milliseconds since the epoch. */
	readonly at: number;
}
