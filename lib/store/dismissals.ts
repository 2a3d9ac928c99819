/** Two threads the user said do not answer each other: never proposed again. */
import type { PostKey } from '../domain/ids.ts';

export interface DismissalRow {
	/** Both keys, the smaller first, a blank between. */
	readonly pair: string;
	/** Milliseconds since the epoch. */
	readonly at: number;
}

export function pairOf(one: PostKey, other: PostKey): string {
	return [one, other].sort().join(' ');
}

export function keysOfPair(pair: string): readonly PostKey[] {
	return pair.split(' ') as PostKey[];
}
