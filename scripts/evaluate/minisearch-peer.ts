/**
 * MiniSearch given the same words, stems and stop words as Colibri, and slips for the words it does not hold: what
 * is left to compare is the ranking.
 */
import MiniSearch from 'minisearch';
import type { SearchDocument } from '#lib/search/document.ts';
import { type BookWord, wordBook } from '#lib/search/word-book.ts';

/** Of .3, .5 and .8, the one that serves it best. */
const FUZZY_WEIGHT = 0.3;
/** Terms up to this long are allowed one slip, longer ones two. */
const ONE_SLIP = 5;

export function miniSearchPeer(
	documents: readonly SearchDocument[],
): (text: string, limit: number) => Promise<string[]> {
	const book = wordBook();
	const held = new Set<string>();
	const tokenize = (text: string): string[] => {
		const words: BookWord[] = [];
		const language = book.read(text, words);
		const readings = words.map((word) => book.reading(word, language));
		const meaning = readings.filter(({ stop }) => !stop);
		return (meaning.length > 0 ? meaning : readings).map(({ term }) => term.text);
	};
	const index = new MiniSearch<{ key: string; text: string }>({
		fields: ['text'],
		idField: 'key',
		tokenize,
		processTerm: (term) => term,
		searchOptions: {
			fuzzy: (term) => (held.has(term) ? false : term.length <= ONE_SLIP ? 1 : 2),
			weights: { fuzzy: FUZZY_WEIGHT, prefix: 0 },
		},
	});
	for (const { key, title, body } of documents) {
		const text = [title, ...body].join('\n');
		for (const term of tokenize(text)) held.add(term);
		index.add({ key, text });
	}
	return async (text, limit) =>
		index
			.search(text)
			.slice(0, limit)
			.map(({ id }) => String(id));
}
