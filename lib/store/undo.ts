/** What undoes an act of the user: on disk, so that a background killed meanwhile still undoes. */
import type { PostKey } from '../domain/ids.ts';
import type { PostWorkFields } from '../domain/work.ts';

export interface UndoRow {
	readonly token: string;
	readonly key: PostKey;
	/** Milliseconds since the epoch. */
	readonly at: number;
	/** The fields the act changed, as they were before it. */
	readonly before: Partial<PostWorkFields>;
}
