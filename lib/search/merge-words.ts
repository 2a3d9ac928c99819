/** The words of several segments into one, read side by side in the order of their terms. */
import { byteReader } from './bytes.ts';
import { type DictionaryEntry, readEntries } from './dictionary.ts';
import type { SegmentEntry } from './manifest.ts';
import { gatherPacks, packNamesOf, postingsOfEntry } from './packs.ts';
import { segmentName } from './record-names.ts';
import type { IndexRecords } from './records.ts';
import { unseal } from './sealed.ts';
import { type SegmentWriter, segmentWriter } from './segment-writer.ts';
import type { Postings } from './source.ts';

/** A number no document has. */
export const GONE = 0xffffffff;

/** Blocks read at once from each segment. */
const BATCH = 8;
/** Records written in one step: a step must not hold the database for long. */
const STEP_RECORDS = 64;

interface Cursor {
	readonly source: SegmentEntry;
	nextBlock: number;
	entries: readonly { readonly term: string; readonly entry: DictionaryEntry }[];
	at: number;
	packs: ReadonlyMap<string, Uint8Array>;
}

/** How far a merge of words has come. */
export interface WordsMerge {
	readonly cursors: readonly Cursor[];
	readonly writer: SegmentWriter;
	/** Terms that are in the merged segment. */
	readonly survivors: Set<string>;
	/** Room for the postings of one term. */
	readonly list: Postings;
}

/** @param documents how many the merged segment will have. */
export function startWords(target: number, sources: readonly SegmentEntry[], documents: number): WordsMerge {
	return {
		cursors: sources.map((source) => ({ source, nextBlock: 0, entries: [], at: 0, packs: new Map() })),
		writer: segmentWriter(target),
		survivors: new Set(),
		list: { documents: new Uint32Array(documents), weights: new Uint16Array(documents) },
	};
}

/** Share of the dictionary blocks gone through. */
export function wordsProgress({ cursors }: WordsMerge): number {
	let done = 0;
	let all = 0;
	for (const { source, nextBlock } of cursors) {
		done += nextBlock;
		all += source.blocks;
	}
	return all === 0 ? 1 : done / all;
}

/**
 * Goes on until enough records are ready or all is read.
 *
 * @param numbers new number of each old document, or GONE, by source.
 */
export async function mergeWords(
	records: IndexRecords,
	merge: WordsMerge,
	numbers: readonly Uint32Array[],
): Promise<{ readonly ready: ReadonlyMap<string, Uint8Array>; readonly done: boolean }> {
	const { cursors, writer } = merge;
	for (;;) {
		await Promise.all(cursors.map((cursor) => fill(records, cursor)));
		const term = smallestTerm(cursors);
		if (term === null) writer.finish();
		else mergeTerm(term, merge, numbers);
		if (term === null || writer.ready.size >= STEP_RECORDS) {
			const ready = new Map(writer.ready);
			writer.ready.clear();
			return { ready, done: term === null };
		}
		// Nothing is awaited between terms whose blocks are read: an await each would cost more than the term.
		while (writer.ready.size < STEP_RECORDS && cursors.every(isFilled)) {
			const next = smallestTerm(cursors);
			if (next === null) break;
			mergeTerm(next, merge, numbers);
		}
	}
}

function isFilled({ at, entries, nextBlock, source }: Cursor): boolean {
	return at < entries.length || nextBlock >= source.blocks;
}

async function fill(records: IndexRecords, cursor: Cursor): Promise<void> {
	if (isFilled(cursor)) return;
	const { source } = cursor;
	const last = Math.min(source.blocks, cursor.nextBlock + BATCH);
	const names = Array.from({ length: last - cursor.nextBlock }, (_, step) =>
		segmentName(source.id, 'd', cursor.nextBlock + step),
	);
	const stored = await records.getMany(names);
	cursor.entries = names.flatMap((name, place) => readEntries(byteReader(unseal(stored[place], name), name)));
	cursor.at = 0;
	cursor.nextBlock = last;
	const packNames = [...new Set(cursor.entries.flatMap(({ entry }) => packNamesOf(source.id, entry)))];
	cursor.packs = gatherPacks(packNames, packNames.length > 0 ? await records.getMany(packNames) : []);
}

function smallestTerm(cursors: readonly Cursor[]): string | null {
	let smallest: string | null = null;
	for (const { entries, at } of cursors) {
		const term = entries[at]?.term;
		if (term !== undefined && (smallest === null || term < smallest)) smallest = term;
	}
	return smallest;
}

function mergeTerm(
	term: string,
	{ cursors, writer, survivors, list }: WordsMerge,
	numbers: readonly Uint32Array[],
): void {
	let count = 0;
	for (const [place, cursor] of cursors.entries()) {
		const held = cursor.entries[cursor.at];
		if (held?.term !== term) continue;
		cursor.at++;
		const own = numbers[place];
		const { documents, weights } = postingsOfEntry(cursor.source, held.entry, cursor.packs);
		for (let at = 0; at < documents.length; at++) {
			const number = own?.[documents[at] ?? 0] ?? GONE;
			if (number === GONE) continue;
			list.documents[count] = number;
			list.weights[count++] = weights[at] ?? 1;
		}
	}
	if (count === 0) return;
	writer.add(term, list, 0, count);
	survivors.add(term);
}
