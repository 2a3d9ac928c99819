/** Postings out of the packs they lie in. */
import { byteReader } from './bytes.ts';
import { type DictionaryEntry, LARGE_PART, packsOf } from './dictionary.ts';
import { readPostings } from './postings.ts';
import { segmentName } from './record-names.ts';
import { unseal } from './sealed.ts';
import type { Postings } from './source.ts';

/** Records that hold a term's postings; none when the dictionary holds them itself. */
export function packNamesOf(segment: number, entry: DictionaryEntry): string[] {
	if (entry.count === 1) return [];
	return Array.from({ length: packsOf(entry.size) }, (_, part) =>
		segmentName(segment, 'p', entry.pack + part),
	);
}

/** @throws IndexFailure */
export function gatherPacks(
	names: readonly string[],
	stored: readonly (Uint8Array | undefined)[],
): Map<string, Uint8Array> {
	return new Map(names.map((name, place) => [name, unseal(stored[place], name)]));
}

export function postingsOfEntry(
	segment: { readonly id: number; readonly documents: number },
	entry: DictionaryEntry,
	packs: ReadonlyMap<string, Uint8Array>,
): Postings {
	if (entry.count === 1)
		return { documents: Uint32Array.of(entry.document), weights: Uint16Array.of(entry.weight) };
	const names = packNamesOf(segment.id, entry);
	const [first = ''] = names;
	let content = packs.get(first) ?? new Uint8Array();
	if (names.length > 1) {
		content = new Uint8Array(entry.size);
		for (const [part, name] of names.entries())
			content.set(packs.get(name) ?? new Uint8Array(), part * LARGE_PART);
	}
	const reader = byteReader(content, first);
	reader.at = entry.offset;
	return readPostings(reader, entry.count, segment.documents);
}
