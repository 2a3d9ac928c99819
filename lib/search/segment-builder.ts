/**
 * A segment from documents. Words become numbers as soon as they are met, and what is counted goes in arrays of
 * numbers: maps of each document's terms took most of the time of building.
 */
import type { BlockRoot } from './dictionary.ts';
import type { SearchDocument } from './document.ts';
import { type HitList, hitList } from './hit-list.ts';
import { eachTerm, filterTerms } from './index-terms.ts';
import { lengthCode, lengthOfCode } from './lengths.ts';
import type { IndexedDocument } from './live-chunk.ts';
import type { SegmentEntry } from './manifest.ts';
import { segmentName } from './record-names.ts';
import { seal } from './sealed.ts';
import { bucketsFor, type DocumentHead, documentRecords, type WrittenHead } from './segment-parts.ts';
import { segmentWriter } from './segment-writer.ts';
import { speltContents } from './spelt-words.ts';
import { type BookWord, type WordBook, wordBook } from './word-book.ts';

export interface BuiltSegment {
	readonly entry: SegmentEntry;
	readonly roots: readonly BlockRoot[];
	readonly records: ReadonlyMap<string, Uint8Array>;
}

export interface SegmentBuilder {
	add(head: DocumentHead, document: SearchDocument): void;
	/** A document whose terms are known already. */
	addIndexed(document: IndexedDocument): void;
	/** @param id a number never used before. */
	finish(id: number): BuiltSegment;
}

export function segmentBuilder(): SegmentBuilder {
	const book = wordBook();
	const heads: WrittenHead[] = [];
	const hits = hitList();

	function addHead({ key, seconds, flags, group }: DocumentHead, length: number): void {
		heads.push({ key, seconds, flags, group, lengthCode: lengthCode(length) });
		hits.endDocument();
	}

	return {
		add(head, { title, body, filters }) {
			const length = eachTerm(book, title, body, (reading, word, weight) => {
				if (!reading.stop && word.spelt) countOnce(word, heads.length);
				hits.add(reading.term, weight);
			});
			for (const term of filterTerms(filters)) hits.add(book.term(term), 1);
			addHead(head, length);
		},
		addIndexed(document) {
			for (const [term, weight] of document.terms) hits.add(book.term(term), weight);
			for (const word of document.words) countOnce(book.word(word), heads.length);
			addHead(document, document.length);
		},
		finish: (id) => finishSegment(id, { book, heads, hits }),
	};
}

/** In how many documents a word is. */
function countOnce(word: BookWord, document: number): void {
	if (word.last === document) return;
	word.last = document;
	word.count++;
}

interface Gathered {
	readonly book: WordBook;
	readonly heads: readonly WrittenHead[];
	readonly hits: HitList;
}

function finishSegment(id: number, { book, heads, hits }: Gathered): BuiltSegment {
	const writer = segmentWriter(id);
	const { list, ends } = hits.byTerm(book.terms.length);
	for (const { text, number } of [...book.terms].sort((a, b) => (a.text < b.text ? -1 : 1))) {
		const first = ends[number] ?? 0;
		const end = ends[number + 1] ?? 0;
		if (end > first) writer.add(text, list, first, end);
	}
	writer.finish();
	const records = new Map([...writer.ready, ...documentRecords(id, heads)]);
	let lengths = 0;
	const counts = new Map<string, number>();
	for (const [word, { count }] of book.words) if (count > 0) counts.set(word, count);
	for (const [length, content] of speltContents(counts)) {
		records.set(segmentName(id, 'v', length), seal(content));
		lengths |= 1 << length;
	}
	return {
		entry: {
			id,
			documents: heads.length,
			deleted: 0,
			lengths: heads.reduce((sum, head) => sum + lengthOfCode(head.lengthCode), 0),
			blocks: writer.counts.blocks,
			packs: writer.counts.packs,
			buckets: bucketsFor(heads.length),
			spelt: lengths,
		},
		roots: writer.roots,
		records,
	};
}
