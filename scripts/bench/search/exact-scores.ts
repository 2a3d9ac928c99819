/** BM25 by its formula over all posts: what the index should rank. */
import { indexTerms } from '#lib/search/index-terms.ts';
import type { BenchPost } from './texts.ts';

/** Every score above 0 for each query, by key. */
export function exactScores(
	posts: Iterable<BenchPost>,
	queries: readonly (readonly string[])[],
): Map<string, number>[] {
	const wanted = queries.map(
		(words) => new Set(words.map((word) => [...indexTerms(word, []).terms.keys()][0] ?? '')),
	);
	const terms = new Set(wanted.flatMap((query) => [...query]));
	const held = new Map<string, { key: string; weight: number; length: number }[]>(
		[...terms].map((term) => [term, []]),
	);
	let count = 0;
	let total = 0;
	for (const { key, title, body } of posts) {
		const indexed = indexTerms(title, body);
		count++;
		total += indexed.length;
		for (const term of terms) {
			const weight = indexed.terms.get(term);
			if (weight !== undefined) held.get(term)?.push({ key, weight, length: indexed.length });
		}
	}
	return wanted.map((query) => {
		const scores = new Map<string, number>();
		for (const term of query) {
			const postings = held.get(term) ?? [];
			const rarity = Math.log(1 + (count - postings.length + 0.5) / (postings.length + 0.5));
			for (const { key, weight, length } of postings) {
				const score = (rarity * 2.2 * weight) / (weight + 1.2 * (0.25 + (0.75 * length * count) / total));
				scores.set(key, (scores.get(key) ?? 0) + score);
			}
		}
		return scores;
	});
}
