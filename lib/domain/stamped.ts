/**
 * The user's own records carry a stamp per field, so that two copies (a backup, another device) merge
 * field by field: the later stamp wins, equal stamps by the larger JSON. Nothing is cleared first.
 */
export interface Stamped<Fields> {
	/** Milliseconds since the epoch of each field's last change by the user. */
	readonly stamps: Partial<Record<keyof Fields & string, number>>;
	/** Set when the user deleted the record: a tombstone wins over older fields. */
	readonly deletedAt: number | null;
}
