/** Counts to shares, rounded to a thousandth; an empty share is null, never a false 0 or 1. */
export function share(part: number, whole: number): number | null {
	return whole === 0 ? null : Math.round((1000 * part) / whole) / 1000;
}

export interface Counts {
	right: number;
	predicted: number;
	labelled: number;
}

export interface Measures {
	readonly n: number;
	readonly precision: number | null;
	readonly recall: number | null;
	readonly f1: number | null;
}

export function emptyCounts(): Counts {
	return { right: 0, predicted: 0, labelled: 0 };
}

export function count(counts: Counts, predicted: boolean, labelled: boolean): void {
	counts.predicted += predicted ? 1 : 0;
	counts.labelled += labelled ? 1 : 0;
	counts.right += predicted && labelled ? 1 : 0;
}

export function measuresOf({ right, predicted, labelled }: Counts): Measures {
	return {
		n: labelled,
		precision: share(right, predicted),
		recall: share(right, labelled),
		f1: share(2 * right, predicted + labelled),
	};
}
