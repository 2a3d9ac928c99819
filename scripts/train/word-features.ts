/** Features of words judged one by one (lib/language/judge-words.ts), by the names that weights give them (judging-table.ts). */
import type { NameFound } from '#lib/language/name-run.ts';
import type { Reading } from '#lib/language/reading.ts';
import { eachStanceWord } from '#lib/language/stance-terms.ts';
import { judgedTerm } from '#lib/language/thread-terms.ts';

/** @param besides sign of the terms counted once more elsewhere, as `c:`; null for none. */
export function wordFeatures(
	reading: Reading,
	names: readonly NameFound[],
	traits: readonly string[],
	besides: string | null = null,
): Map<string, number> {
	const features = new Map<string, number>();
	let previous = '^';
	eachStanceWord(reading, 0, reading.words.length, names, ({ folded }, heads, asks, denied) => {
		if (heads) previous = '^';
		const term = judgedTerm(folded);
		features.set(asks ? `?${term}` : term, 1).set(`${previous} ${term}`, 1);
		if (denied) features.set(`!${term}`, 1);
		if (besides !== null) features.set(`${besides}${term}`, 1);
		previous = term;
	});
	for (const trait of traits) features.set(trait, 1);
	return features;
}
