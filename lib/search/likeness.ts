/**
 * How alike two texts are by their letters: runs of four, spaces at the ends of words included, compared by
 * cosine. It sees what words miss: other forms, compounds, misspellings in the text itself.
 */
import { eachWord } from '../language/words-of.ts';

const RUN = 4;

export type LetterRuns = ReadonlyMap<string, number>;

/** @param most runs counted, so that a very long text costs no more than a long one. */
export function letterRuns(
	text: string,
	weight: number,
	most: number,
	into = new Map<string, number>(),
): Map<string, number> {
	let left = most;
	eachWord(text, (word) => {
		if (left <= 0) return;
		const padded = ` ${word} `;
		for (let at = 0; at + RUN <= padded.length; at++) {
			const run = padded.slice(at, at + RUN);
			into.set(run, (into.get(run) ?? 0) + weight);
			left--;
		}
	});
	return into;
}

/** From 0 (nothing shared) to 1. */
export function likeness(query: LetterRuns, document: LetterRuns): number {
	let shared = 0;
	for (const [run, count] of query) shared += damped(count) * damped(document.get(run) ?? 0);
	const sizes = size(query) * size(document);
	return sizes === 0 ? 0 : shared / sizes;
}

function size(runs: LetterRuns): number {
	let sum = 0;
	for (const count of runs.values()) sum += damped(count) ** 2;
	return Math.sqrt(sum);
}

function damped(count: number): number {
	return count === 0 ? 0 : 1 + Math.log(count);
}
