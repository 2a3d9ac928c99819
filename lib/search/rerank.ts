/**
 * A finer order for the best candidates, from their stored texts: how alike they are to what was typed, letter
 * by letter, and how much they speak of what the first few speak of. No more of the index is read for it.
 */
import { isStopWord } from '../language/stop-words.ts';
import { type IndexedTerms, indexTerms } from './index-terms.ts';
import { type LetterRuns, letterRuns, likeness } from './likeness.ts';
import type { DocumentText } from './search-answer.ts';

/** How many candidates are looked at again. */
export const RERANKED = 60;

const LIKENESS_SHARE = 0.3;
const MOST_RUNS = 2000;

/** The first few, and the words that they share and others lack. */
const EXAMPLES = 5;
const EXAMPLE_TERMS = 15;
const EXAMPLE_SHARE = 0.25;

export interface Rankable {
	readonly key: string;
	/** By words alone; above 0. */
	readonly score: number;
}

/** New scores, parallel to `candidates`, on the scale of the best one. */
export function rerank(
	typed: string,
	candidates: readonly Rankable[],
	texts: ReadonlyMap<string, DocumentText>,
): number[] {
	const best = Math.max(...candidates.map(({ score }) => score));
	const query = letterRuns(typed, 1, MOST_RUNS);
	const alike = candidates.map(({ key }) => likenessOf(query, texts.get(key)));
	const byWords = candidates.map(({ score }) => score);
	const finer = mixed(byWords, alike, LIKENESS_SHARE, best);
	const contents = candidates.map(({ key }) => termsOf(texts.get(key)));
	return mixed(finer, closeness(finer, contents), EXAMPLE_SHARE, best);
}

function mixed(scores: readonly number[], others: readonly number[], share: number, best: number): number[] {
	const most = Math.max(...others);
	if (!(most > 0) || !(best > 0)) return [...scores];
	return scores.map((score, place) => (1 - share) * score + (share * best * (others[place] ?? 0)) / most);
}

function likenessOf(query: LetterRuns, text: DocumentText | undefined): number {
	if (!text) return 0;
	const runs = letterRuns(text.title, 2, MOST_RUNS);
	for (const part of text.body) letterRuns(part, 1, MOST_RUNS, runs);
	return likeness(query, runs);
}

function termsOf(text: DocumentText | undefined): IndexedTerms {
	return indexTerms(text?.title ?? '', text?.body ?? []);
}

/** How much each candidate holds of the terms that mark the first few among all candidates. */
function closeness(scores: readonly number[], contents: readonly IndexedTerms[]): number[] {
	const average = contents.reduce((sum, { length }) => sum + length, 0) / contents.length;
	const counts = new Map<string, number>();
	for (const { terms } of contents)
		for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
	const first = scores
		.map((score, place) => ({ score, content: contents[place] }))
		.sort((a, b) => b.score - a.score)
		.slice(0, EXAMPLES);
	const marks = new Map<string, number>();
	for (const { score, content } of first) {
		for (const [term, weight] of content?.terms ?? []) {
			const count = counts.get(term) ?? 0;
			if (count < 2 || isStopWord(term)) continue;
			const told =
				score * presence(weight, content?.length ?? 0, average) * Math.log(1 + contents.length / count);
			marks.set(term, (marks.get(term) ?? 0) + told);
		}
	}
	const strongest = [...marks].sort(([, a], [, b]) => b - a).slice(0, EXAMPLE_TERMS);
	return contents.map(({ terms, length }) => {
		let sum = 0;
		for (const [term, mark] of strongest) {
			const weight = terms.get(term);
			if (weight !== undefined) sum += mark * presence(weight, length, average);
		}
		return sum;
	});
}

/** As in BM25: repeated words tell less and less, in long texts less still. */
function presence(weight: number, length: number, average: number): number {
	return weight / (weight + 1.2 * (0.25 + (0.75 * length) / Math.max(1, average)));
}
