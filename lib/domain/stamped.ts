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

/** Sets fields as the user's choice of this instant; a deleted record comes back, whatever the clocks. */
export function withChange<Fields extends object, Row extends Fields & Stamped<Fields>>(
	row: Row,
	change: Partial<Fields>,
	at: number,
): Row {
	const stamp = Math.max(at, (row.deletedAt ?? 0) + 1);
	const touched = Object.fromEntries(Object.keys(change).map((field) => [field, stamp]));
	return { ...row, ...change, stamps: { ...row.stamps, ...touched }, deletedAt: null };
}

/** Marks the record deleted, later than all its fields, whatever the clocks. */
export function withDeletion<Row extends Stamped<never>>(row: Row, at: number): Row {
	return { ...row, deletedAt: Math.max(at, lastStampOf(row.stamps) + 1) };
}

/**
 * One record out of two copies, field by field. Commutative, associative and idempotent, so that a backup
 * restored twice, or two in any order, give the same. What is not a field comes from the copy with the
 * larger JSON, unless the caller merges it itself.
 */
export function mergeStamped<Fields extends object, Row extends Fields & Stamped<Fields>>(
	left: Row,
	right: Row,
	fields: readonly (keyof Fields & string)[],
): Row {
	const larger = JSON.stringify(left) >= JSON.stringify(right) ? left : right;
	const merged: Record<string, unknown> = {};
	const stamps: Partial<Record<string, number>> = {};
	for (const field of fields) {
		const winner = laterOf(left, right, field);
		merged[field] = winner[field];
		const stamp = winner.stamps[field];
		if (stamp !== undefined) stamps[field] = stamp;
	}
	const deletedAt = Math.max(left.deletedAt ?? 0, right.deletedAt ?? 0);
	return {
		...larger,
		...merged,
		stamps,
		deletedAt: deletedAt > lastStampOf(stamps) ? deletedAt : null,
	} as Row;
}

function laterOf<Fields extends object, Row extends Fields & Stamped<Fields>>(
	left: Row,
	right: Row,
	field: keyof Fields & string,
): Row {
	const leftStamp = left.stamps[field] ?? 0;
	const rightStamp = right.stamps[field] ?? 0;
	if (leftStamp !== rightStamp) return leftStamp > rightStamp ? left : right;
	return JSON.stringify(left[field]) >= JSON.stringify(right[field]) ? left : right;
}

function lastStampOf(stamps: Partial<Record<string, number>>): number {
	return Math.max(0, ...Object.values(stamps).map((stamp) => stamp ?? 0));
}
