/**
 * Words as written, by length: what misspelt words are compared with. A search reads the few lengths near the
 * word's own. Only the most frequent of each length are kept, which bounds every record.
 */
import {
	type ByteReader,
	byteWriter,
	readText,
	readVarint,
	writeText,
	writeVarint,
	written,
} from './bytes.ts';
import type { TermCount } from './source.ts';

export const SHORTEST_SPELT = 3;
export const LONGEST_SPELT = 24;
const MOST_PER_LENGTH = 4000;

/** @returns contents by length; lengths without words are left out. */
export function speltContents(counts: ReadonlyMap<string, number>): Map<number, Uint8Array> {
	const byLength = new Map<number, [string, number][]>();
	for (const [word, count] of counts) {
		if (word.length < SHORTEST_SPELT || word.length > LONGEST_SPELT) continue;
		const known = byLength.get(word.length);
		if (known) known.push([word, count]);
		else byLength.set(word.length, [[word, count]]);
	}
	const contents = new Map<number, Uint8Array>();
	for (const [length, words] of byLength) {
		const kept = words.sort(([, a], [, b]) => b - a).slice(0, MOST_PER_LENGTH);
		const writer = byteWriter(kept.length * 8);
		let before = '';
		for (const [word, count] of kept.sort(([a], [b]) => (a < b ? -1 : 1))) {
			let shared = 0;
			while (shared < before.length && word[shared] === before[shared]) shared++;
			writeVarint(writer, shared);
			writeText(writer, word.slice(shared));
			writeVarint(writer, count);
			before = word;
		}
		contents.set(length, written(writer));
	}
	return contents;
}

export function readSpelt(reader: ByteReader): TermCount[] {
	const words: TermCount[] = [];
	let before = '';
	while (reader.at < reader.bytes.length) {
		const shared = readVarint(reader);
		before = before.slice(0, shared) + readText(reader);
		words.push({ term: before, count: readVarint(reader) });
	}
	return words;
}
