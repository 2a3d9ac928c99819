/** What is being done to the search index, for whoever searches meanwhile. */
export interface IndexState {
	/** Threads that a search does not find yet: the index is being built again, or a backup was restored. */
	readonly waiting: number;
	/** All threads, counted only while some wait; else 0. */
	readonly threads: number;
	/** How much of a merge is done, from 0 to 1; null when none is under way. It changes no answer. */
	readonly merged: number | null;
}
