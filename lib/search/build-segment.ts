/** A segment from documents. */
import type { BlockRoot } from './dictionary.ts';
import { lengthCode, lengthOfCode } from './lengths.ts';
import type { IndexedDocument } from './live-chunk.ts';
import type { SegmentEntry } from './manifest.ts';
import { segmentName } from './record-names.ts';
import { seal } from './sealed.ts';
import { bucketsFor, documentRecords } from './segment-parts.ts';
import { segmentWriter } from './segment-writer.ts';
import { speltContents } from './spelt-words.ts';

export interface BuiltSegment {
	readonly entry: SegmentEntry;
	readonly roots: readonly BlockRoot[];
	readonly records: ReadonlyMap<string, Uint8Array>;
}

/** @param id a number never used before. */
export function buildSegment(id: number, documents: readonly IndexedDocument[]): BuiltSegment {
	const postings = new Map<string, number[]>();
	const spelt = new Map<string, { count: number }>();
	for (const [number, document] of documents.entries()) {
		for (const [term, weight] of document.terms) {
			const known = postings.get(term);
			if (known) known.push(number, weight);
			else postings.set(term, [number, weight]);
		}
		for (const word of document.words) {
			const known = spelt.get(word);
			if (known) known.count++;
			else spelt.set(word, { count: 1 });
		}
	}
	const writer = segmentWriter(id);
	for (const term of [...postings.keys()].sort()) writer.add(term, postings.get(term) ?? []);
	writer.finish();
	const heads = documents.map((document) => ({ ...document, lengthCode: lengthCode(document.length) }));
	const records = new Map([...writer.ready, ...documentRecords(id, heads)]);
	let lengths = 0;
	for (const [length, content] of speltContents(
		new Map([...spelt].map(([word, { count }]) => [word, count])),
	)) {
		records.set(segmentName(id, 'v', length), seal(content));
		lengths |= 1 << length;
	}
	return {
		entry: {
			id,
			documents: documents.length,
			deleted: 0,
			lengths: heads.reduce((sum, head) => sum + lengthOfCode(head.lengthCode), 0),
			blocks: writer.counts.blocks,
			packs: writer.counts.packs,
			buckets: bucketsFor(documents.length),
			spelt: lengths,
		},
		roots: writer.roots,
		records,
	};
}
