/** Where the rows of a long list stand, and which of them are to be drawn. Pixels. */

/** A row that nothing like it was measured yet. */
const USUAL_HEIGHT = 220;

export interface Row {
	readonly index: number;
	/** Room of the rows that are left out before it. */
	readonly before: number;
}

/** The top of each row, and of what would follow the last: one more than there are keys. */
export function placeRows(
	keys: readonly string[],
	heights: ReadonlyMap<string, number>,
	gap: number,
): Float64Array {
	let known = 0;
	let sum = 0;
	for (const height of heights.values()) {
		known += 1;
		sum += height;
	}
	const usual = known > 0 ? sum / known : USUAL_HEIGHT;
	const tops = new Float64Array(keys.length + 1);
	for (const [index, key] of keys.entries())
		tops[index + 1] = (tops[index] ?? 0) + (heights.get(key) ?? usual) + gap;
	return tops;
}

/** The rows that touch `sight`, and the pinned ones, in order. */
export function rowsInSight(
	tops: Float64Array,
	sight: { readonly top: number; readonly bottom: number },
	pinned: readonly number[],
): { readonly rows: readonly Row[]; readonly after: number } {
	const count = tops.length - 1;
	const wanted = new Set(pinned.filter((index) => index >= 0 && index < count));
	for (let index = firstBelow(tops, sight.top); index < count; index++) {
		if ((tops[index] ?? 0) > sight.bottom) break;
		wanted.add(index);
	}
	const rows: Row[] = [];
	let next = 0;
	for (const index of [...wanted].sort((a, b) => a - b)) {
		rows.push({ index, before: (tops[index] ?? 0) - (tops[next] ?? 0) });
		next = index + 1;
	}
	return { rows, after: (tops[count] ?? 0) - (tops[next] ?? 0) };
}

/** The first row whose foot is under `top`. */
function firstBelow(tops: Float64Array, top: number): number {
	let low = 0;
	let high = tops.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((tops[middle + 1] ?? Number.POSITIVE_INFINITY) <= top) low = middle + 1;
		else high = middle;
	}
	return low;
}
