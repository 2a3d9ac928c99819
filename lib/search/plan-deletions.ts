/** Marks what the segments hold under some keys as deleted. */
import { byteReader } from './bytes.ts';
import { isMarked, mark, marksRecords, readMarks } from './deletion-marks.ts';
import { lengthOfCode } from './lengths.ts';
import type { SegmentEntry } from './manifest.ts';
import { segmentName } from './record-names.ts';
import type { IndexRecords } from './records.ts';
import { readerOf, unseal } from './sealed.ts';
import {
	bucketOf,
	type DocumentHead,
	HEADS_BLOCK,
	LENGTHS_BLOCK,
	numbersInBucket,
	readHeads,
} from './segment-parts.ts';

export interface PlannedDeletions {
	/** All segments, in order, those concerned with their new counts. */
	readonly segments: readonly SegmentEntry[];
	readonly put: ReadonlyMap<string, Uint8Array>;
}

export async function planDeletions(
	records: IndexRecords,
	segments: readonly SegmentEntry[],
	keys: readonly string[],
): Promise<PlannedDeletions> {
	const planned = await Promise.all(segments.map((segment) => deletionsIn(records, segment, keys)));
	return {
		segments: planned.map(({ segment }) => segment),
		put: new Map(planned.flatMap(({ put }) => [...put])),
	};
}

async function deletionsIn(
	records: IndexRecords,
	segment: SegmentEntry,
	keys: readonly string[],
): Promise<{ readonly segment: SegmentEntry; readonly put: ReadonlyMap<string, Uint8Array> }> {
	const unchanged = { segment, put: new Map<string, Uint8Array>() };
	const possible = await possibleNumbers(records, segment, keys);
	if (possible.length === 0) return unchanged;
	const heads = await readBlocks(records, segment, 'k', HEADS_BLOCK, possible);
	const wanted = new Set(keys);
	const parsed = new Map<number, DocumentHead[]>();
	for (const [block, content] of heads)
		parsed.set(block, readHeads(byteReader(content, segmentName(segment.id, 'k', block))));
	const found = possible.filter((document) => {
		const head = parsed.get(Math.floor(document / HEADS_BLOCK))?.[document % HEADS_BLOCK];
		return head !== undefined && wanted.has(head.key);
	});
	if (found.length === 0) return unchanged;
	const marks = (await readMarks(records, segment)) ?? new Uint8Array(Math.ceil(segment.documents / 8));
	const gone = found.filter((document) => !isMarked(marks, document));
	if (gone.length === 0) return unchanged;
	const lengths = await readBlocks(records, segment, 'n', LENGTHS_BLOCK, gone);
	let removed = 0;
	for (const document of gone) {
		mark(marks, document);
		const block = lengths.get(Math.floor(document / LENGTHS_BLOCK));
		removed += lengthOfCode(block?.[document % LENGTHS_BLOCK] ?? 0);
	}
	return {
		segment: { ...segment, deleted: segment.deleted + gone.length, lengths: segment.lengths - removed },
		put: marksRecords(segment.id, marks),
	};
}

async function possibleNumbers(
	records: IndexRecords,
	segment: SegmentEntry,
	keys: readonly string[],
): Promise<number[]> {
	const byBucket = Map.groupBy(keys, (key) => bucketOf(key, segment.buckets));
	const names = [...byBucket.keys()].map((bucket) => segmentName(segment.id, 'h', bucket));
	const stored = await records.getMany(names);
	const numbers = new Set<number>();
	for (const [place, inBucket] of [...byBucket.values()].entries()) {
		const content = unseal(stored[place], names[place] ?? '');
		for (const number of numbersInBucket(byteReader(content, names[place] ?? ''), inBucket))
			numbers.add(number);
	}
	return [...numbers];
}

/** Contents by block number of one part, for some documents. */
async function readBlocks(
	records: IndexRecords,
	segment: SegmentEntry,
	part: 'k' | 'n',
	size: number,
	documents: readonly number[],
): Promise<Map<number, Uint8Array>> {
	const blocks = [...new Set(documents.map((document) => Math.floor(document / size)))];
	const names = blocks.map((block) => segmentName(segment.id, part, block));
	const stored = await records.getMany(names);
	return new Map(
		blocks.map((block, place) => [block, readerOf(stored[place], names[place] ?? '').bytes] as const),
	);
}
