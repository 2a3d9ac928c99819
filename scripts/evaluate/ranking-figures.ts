/** Figures of a ranking against what is relevant, binary. */

/** Gain at 10 against the best order possible: 0 to 1. */
export function ndcg10(ranked: readonly string[], relevant: ReadonlySet<string>): number {
	let gain = 0;
	for (const [rank, id] of ranked.slice(0, 10).entries())
		if (relevant.has(id)) gain += 1 / Math.log2(rank + 2);
	let best = 0;
	for (let rank = 0; rank < Math.min(10, relevant.size); rank++) best += 1 / Math.log2(rank + 2);
	return best === 0 ? 0 : gain / best;
}

/** Of the first ten places that could be relevant, how many are. */
export function recall10(ranked: readonly string[], relevant: ReadonlySet<string>): number {
	const hits = ranked.slice(0, 10).filter((id) => relevant.has(id)).length;
	return relevant.size === 0 ? 0 : hits / Math.min(10, relevant.size);
}

/** One over the place of the first relevant one, within ten. */
export function mrr10(ranked: readonly string[], relevant: ReadonlySet<string>): number {
	const place = ranked.slice(0, 10).findIndex((id) => relevant.has(id));
	return place < 0 ? 0 : 1 / (place + 1);
}

export function mean(values: readonly number[]): number {
	if (values.length === 0) return 0;
	return round(values.reduce((total, value) => total + value, 0) / values.length);
}

export function round(value: number): number {
	return Math.round(value * 10_000) / 10_000;
}
