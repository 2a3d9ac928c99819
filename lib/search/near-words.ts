/** The words, as written in the texts, that are nearest in spelling to a word the index does not have. */
import { spellingDistance } from '../language/spelling.ts';
import { termOf } from '../language/term-of.ts';
import type { QueryVariant } from './interpreted-query.ts';
import type { Source } from './source.ts';

const MOST_NEAR = 6;
/** Of a word one slip away, two slips away. */
const NEAR_WEIGHTS = [1, 0.8, 0.5];
/** Words up to this long are allowed one slip, longer ones two. */
const ONE_SLIP = 5;

/** Best first; their terms are yet to be looked up. */
export async function nearVariants(word: string, sources: readonly Source[]): Promise<QueryVariant[]> {
	// Numbers are right or wrong, never nearly right; two letters are near everything.
	if (word.length < 3 || /[\d ]/.test(word)) return [];
	const most = word.length <= ONE_SLIP ? 1 : 2;
	const near = new Map<string, { shown: string; count: number; distance: number }>();
	const lists = await Promise.all(sources.map((source) => source.near(word, most)));
	for (const { term: other, count } of lists.flat()) {
		const distance = spellingDistance(word, other, most);
		if (distance > most) continue;
		const term = termOf(other, 'fr');
		const known = near.get(term);
		if (!known || distance < known.distance)
			near.set(term, { shown: other, count: count + (known?.count ?? 0), distance });
		else known.count += count;
	}
	return [...near]
		.sort(
			([first, a], [second, b]) => a.distance - b.distance || b.count - a.count || (first < second ? -1 : 1),
		)
		.slice(0, MOST_NEAR)
		.map(([term, { shown, distance }]) => ({
			terms: [term],
			weight: NEAR_WEIGHTS[distance] ?? 0,
			origin: 'near',
			shown,
		}));
}
