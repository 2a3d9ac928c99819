/** Small facts about the library itself, one per key. */
export interface MetaRow {
	readonly key: string;
	readonly value: unknown;
}
