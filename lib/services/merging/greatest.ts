/**
 * Choosing between two copies of one value by a fixed order: whichever copy comes first, and however many are
 * joined in whatever order, the same one stands.
 */
export function greatest<Value>(
	left: Value,
	right: Value,
	...ranks: ((value: Value) => number | string)[]
): Value {
	for (const rank of ranks) {
		const [a, b] = [rank(left), rank(right)];
		if (a !== b) return a > b ? left : right;
	}
	return JSON.stringify(left) >= JSON.stringify(right) ? left : right;
}

/** The same for a value that one copy may not know. */
export function greatestKnown<Value>(
	left: Value | null,
	right: Value | null,
	...ranks: ((value: Value) => number | string)[]
): Value | null {
	if (left === null || right === null) return left ?? right;
	return greatest(left, right, ...ranks);
}
