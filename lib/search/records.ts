/**
 * The storage port. The index is a set of small binary records under short string keys; lib/search plans
 * reads and writes, lib/store carries them out inside the transaction that also holds the posts.
 */
export interface IndexRecords {
	/** Values in the order of `keys`; undefined where there is none. One round trip. */
	getMany(keys: readonly string[]): Promise<readonly (Uint8Array | undefined)[]>;
	/** Stands for the library they are in, the same from one transaction to the next. */
	readonly library: object;
	/** Whether one thing may be asked while another is: through Dexie, what follows would lose its transaction. */
	readonly together: boolean;
}

/** What one change does to the records: applied whole or not at all, with the rows it is about. */
export interface IndexWrites {
	readonly put: ReadonlyMap<string, Uint8Array>;
	readonly delete: ReadonlySet<string>;
}
