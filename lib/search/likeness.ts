/**
 * How alike two texts are by their letters: runs of four, spaces at the ends of words included, compared by
 * cosine. It sees what words miss: other forms, compounds, misspellings in the text itself. Runs are numbers,
 * found once per word: texts share most of their words.
 */
import type { BookWord } from './word-book.ts';

const RUN = 4;

/** Different runs of a text, each with its weighed count. */
export interface LetterRuns {
	readonly runs: readonly number[];
	readonly counts: readonly number[];
}

export interface RunCounter {
	/** @param most runs counted, so that a very long text costs no more than a long one. */
	add(words: readonly BookWord[], weight: number, most: number): void;
	/** What was added since the last taking. */
	take(): LetterRuns;
}

/** Counts of all texts of one counter can be compared: a run has the same number in each. */
export function runCounter(): RunCounter {
	const numbers = new Map<number | string, number>();
	const ofWord: (readonly number[] | undefined)[] = [];
	const counted: number[] = [];
	let runs: number[] = [];

	function runsOf({ word, number }: BookWord): readonly number[] {
		const known = ofWord[number];
		if (known) return known;
		const padded = ` ${word} `;
		const found: number[] = [];
		for (let at = 0; at + RUN <= padded.length; at++) found.push(numberOf(padded, at));
		ofWord[number] = found;
		return found;
	}

	function numberOf(padded: string, at: number): number {
		const run = packed(padded, at) ?? padded.slice(at, at + RUN);
		let own = numbers.get(run);
		if (own === undefined) {
			own = counted.push(0) - 1;
			numbers.set(run, own);
		}
		return own;
	}

	return {
		add(words, weight, most) {
			let left = most;
			for (const word of words) {
				if (left <= 0) return;
				const found = runsOf(word);
				left -= found.length;
				for (const run of found) {
					const count = counted[run] ?? 0;
					if (count === 0) runs.push(run);
					counted[run] = count + weight;
				}
			}
		},
		take() {
			const taken = { runs, counts: runs.map((run) => counted[run] ?? 0) };
			for (const run of runs) counted[run] = 0;
			runs = [];
			return taken;
		},
	};
}

/** A run of plain letters in one number, seven bits each: no string is made of it. Null for other letters. */
function packed(text: string, at: number): number | null {
	let run = 0;
	for (let step = 0; step < RUN; step++) {
		const code = text.charCodeAt(at + step);
		if (code >= 0x80) return null;
		run = (run << 7) | code;
	}
	return run;
}

/** Compares texts with one: from 0 (nothing shared) to 1. */
export function likenessTo(query: LetterRuns): (document: LetterRuns) => number {
	const wanted = new Map(query.runs.map((run, place) => [run, damped(query.counts[place] ?? 0)]));
	const querySize = size(query);
	return (document) => {
		let shared = 0;
		for (const [place, run] of document.runs.entries()) {
			const weight = wanted.get(run);
			if (weight !== undefined) shared += weight * damped(document.counts[place] ?? 0);
		}
		const sizes = querySize * size(document);
		return sizes === 0 ? 0 : shared / sizes;
	};
}

function size({ counts }: LetterRuns): number {
	let sum = 0;
	for (const count of counts) sum += damped(count) ** 2;
	return Math.sqrt(sum);
}

/** Most counts are small: their logarithms are found once. */
const DAMPED = Float64Array.from({ length: 64 }, (_, count) => (count === 0 ? 0 : 1 + Math.log(count)));

function damped(count: number): number {
	return DAMPED[count] ?? 1 + Math.log(count);
}
