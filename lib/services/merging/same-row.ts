/** True when two plain values hold the same, whatever the order of their fields. */
export function isSameRow(left: unknown, right: unknown): boolean {
	if (Object.is(left, right)) return true;
	if (!(left instanceof Object) || !(right instanceof Object)) return false;
	const [leftKeys, rightKeys] = [Object.keys(left), Object.keys(right)];
	return (
		Array.isArray(left) === Array.isArray(right) &&
		leftKeys.length === rightKeys.length &&
		leftKeys.every((key) => Object.hasOwn(right, key) && isSameRow(fieldOf(left, key), fieldOf(right, key)))
	);
}

function fieldOf(value: object, key: string): unknown {
	return (value as Record<string, unknown>)[key];
}
