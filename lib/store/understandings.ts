/** What is deduced from each thread: derived, computed again at will, never in a backup. */
import type { Habits } from '../domain/habits.ts';
import type { PostKey } from '../domain/ids.ts';
import type { Understanding } from '../domain/understanding.ts';

export interface UnderstandingRow {
	readonly key: PostKey;
	/** Version of the rules that made it; 0 = still to be understood and indexed. */
	readonly version: number;
	/** What Colibri's own rules say. */
	readonly value: Understanding | null;
	/** What the user's lessons and rules add, as of when the thread was last looked at. */
	readonly habits?: Habits;
}
