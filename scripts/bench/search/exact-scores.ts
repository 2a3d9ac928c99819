/** BM25 by its formula over all posts: what the index should rank. */
import { indexTerms } from '#lib/search/index-terms.ts';
import type { QueryPart } from '#lib/search/interpreted-query.ts';
import { wordBook } from '#lib/search/word-book.ts';
import type { BenchPost } from './texts.ts';

/** Every score above 0 for each query, by key: a part of a query counts by its best variant, as in the index. */
export function exactScores(
	posts: Iterable<BenchPost>,
	queries: readonly (readonly QueryPart[])[],
): Map<string, number>[] {
	const terms = new Set(
		queries.flat().flatMap(({ variants }) => variants.flatMap((variant) => variant.terms)),
	);
	const held = new Map<string, Map<string, number>>([...terms].map((term) => [term, new Map()]));
	const lengths = new Map<string, number>();
	const book = wordBook();
	let total = 0;
	for (const { key, title, body } of posts) {
		const indexed = indexTerms(title, body, book);
		lengths.set(key, indexed.length);
		total += indexed.length;
		for (const term of terms) {
			const weight = indexed.terms.get(term);
			if (weight !== undefined) held.get(term)?.set(key, weight);
		}
	}
	const average = total / lengths.size;
	const termScore = (term: string, key: string) => {
		const postings = held.get(term);
		const weight = postings?.get(key);
		if (!postings || weight === undefined) return 0;
		const rarity = Math.log(1 + (lengths.size - postings.size + 0.5) / (postings.size + 0.5));
		return (rarity * 2.2 * weight) / (weight + 1.2 * (0.25 + (0.75 * (lengths.get(key) ?? 0)) / average));
	};
	return queries.map((parts) => {
		const scores = new Map<string, number>();
		for (const { variants } of parts) {
			const best = new Map<string, number>();
			for (const { terms: all, weight } of variants) {
				for (const key of held.get(all[0] ?? '')?.keys() ?? []) {
					const each = all.map((term) => termScore(term, key));
					if (each.some((score) => score === 0)) continue;
					const sum = weight * each.reduce((before, score) => before + score, 0);
					best.set(key, Math.max(best.get(key) ?? 0, sum));
				}
			}
			for (const [key, score] of best) scores.set(key, (scores.get(key) ?? 0) + score);
		}
		return scores;
	});
}
