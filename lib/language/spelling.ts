/**
 * Distance between two words: letters added, dropped, changed, or two neighbours swapped, each counting one
 * (restricted Damerau-Levenshtein).
 *
 * @returns the distance, or `most + 1` as soon as it must exceed `most`.
 */
export function spellingDistance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before: number[] = [];
	let previous: number[] = [];
	let current: number[] = [];
	for (let column = 0; column <= b.length; column++) previous[column] = column;
	for (let row = 1; row <= a.length; row++) {
		current = [row];
		let least = row;
		for (let column = 1; column <= b.length; column++) {
			const same = a[row - 1] === b[column - 1];
			let cost = Math.min(
				(previous[column] ?? 0) + 1,
				(current[column - 1] ?? 0) + 1,
				(previous[column - 1] ?? 0) + (same ? 0 : 1),
			);
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
				cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
			current[column] = cost;
			if (cost < least) least = cost;
		}
		if (least > most) return most + 1;
		before = previous;
		previous = current;
	}
	return previous[b.length] ?? most + 1;
}
