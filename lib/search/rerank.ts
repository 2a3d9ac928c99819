/**
 * A finer order for the best candidates, from their stored texts: how alike they are to what was typed, letter
 * by letter, and how much they speak of what the first few speak of. No more of the index is read for it.
 */
import { isStopWord } from '../language/stop-words.ts';
import { likenessTo } from './likeness.ts';
import type { TextContent, TextMemory } from './text-memory.ts';
import type { BookTerm } from './word-book.ts';

/** How many candidates are looked at again. */
export const RERANKED = 30;

const LIKENESS_SHARE = 0.3;

/** The first few, and the words that they share and others lack. */
const EXAMPLES = 5;
const EXAMPLE_TERMS = 15;
const EXAMPLE_SHARE = 0.25;

export interface Rankable {
	readonly key: string;
	/** By words alone; above 0. */
	readonly score: number;
}

/** New scores, parallel to `candidates` (at most 255), on the scale of the best one. `texts` holds theirs. */
export function rerank(typed: string, candidates: readonly Rankable[], texts: TextMemory): number[] {
	const best = Math.max(...candidates.map(({ score }) => score));
	const alike = likenessTo(texts.runsOf(typed));
	const contents = candidates.map(({ key }) => texts.contentOf(key));
	const byWords = candidates.map(({ score }) => score);
	const finer = mixed(
		byWords,
		contents.map(({ runs }) => alike(runs)),
		LIKENESS_SHARE,
		best,
	);
	return mixed(finer, closeness(finer, contents, texts.terms), EXAMPLE_SHARE, best);
}

function mixed(scores: readonly number[], others: readonly number[], share: number, best: number): number[] {
	const most = Math.max(...others);
	if (!(most > 0) || !(best > 0)) return [...scores];
	return scores.map((score, place) => (1 - share) * score + (share * best * (others[place] ?? 0)) / most);
}

/** How much each candidate holds of the terms that mark the first few among all candidates. */
function closeness(
	scores: readonly number[],
	contents: readonly TextContent[],
	names: readonly BookTerm[],
): number[] {
	const average = contents.reduce((sum, { length }) => sum + length, 0) / contents.length;
	const counts = new Uint8Array(names.length);
	for (const { terms } of contents) for (const term of terms) counts[term] = (counts[term] ?? 0) + 1;
	const first = scores
		.map((score, place) => ({ score, content: contents[place] }))
		.sort((a, b) => b.score - a.score)
		.slice(0, EXAMPLES);
	const marks = new Map<number, number>();
	for (const { score, content } of first) {
		for (const [place, term] of (content?.terms ?? []).entries()) {
			const count = counts[term] ?? 0;
			if (count < 2 || isStopWord(names[term]?.text ?? '')) continue;
			const weight = content?.weights[place] ?? 0;
			const told =
				score * presence(weight, content?.length ?? 0, average) * Math.log(1 + contents.length / count);
			marks.set(term, (marks.get(term) ?? 0) + told);
		}
	}
	const strongest = new Map([...marks].sort(([, a], [, b]) => b - a).slice(0, EXAMPLE_TERMS));
	return contents.map(({ terms, weights, length }) => {
		let sum = 0;
		for (const [place, term] of terms.entries()) {
			const mark = strongest.get(term);
			if (mark !== undefined) sum += mark * presence(weights[place] ?? 0, length, average);
		}
		return sum;
	});
}

/** As in BM25: repeated words tell less and less, in long texts less still. */
function presence(weight: number, length: number, average: number): number {
	return weight / (weight + 1.2 * (0.25 + (0.75 * length) / Math.max(1, average)));
}
