/** Which documents of a segment are deleted: one bit each, in records of MARKS_BLOCK documents. */
import { IndexFailure } from './index-failure.ts';
import type { SegmentEntry } from './manifest.ts';
import { segmentName } from './record-names.ts';
import type { IndexRecords } from './records.ts';
import { seal, unseal } from './sealed.ts';
import { blocksOf, MARKS_BLOCK } from './segment-parts.ts';

/** Bits by document number; null when none is deleted. */
export type DeletionMarks = Uint8Array | null;

export function isMarked(marks: DeletionMarks, document: number): boolean {
	return marks !== null && ((marks[document >>> 3] ?? 0) & (1 << (document & 7))) !== 0;
}

export function mark(marks: Uint8Array, document: number): void {
	marks[document >>> 3] = (marks[document >>> 3] ?? 0) | (1 << (document & 7));
}

export function markNames(segment: SegmentEntry): string[] {
	if (segment.deleted === 0) return [];
	return Array.from({ length: blocksOf(segment.documents, MARKS_BLOCK) }, (_, block) =>
		segmentName(segment.id, 'x', block),
	);
}

/** @throws IndexFailure when marks are missing or do not add up. */
export async function readMarks(records: IndexRecords, segment: SegmentEntry): Promise<DeletionMarks> {
	const names = markNames(segment);
	if (names.length === 0) return null;
	const stored = await records.getMany(names);
	const marks = new Uint8Array(Math.ceil(segment.documents / 8));
	for (const [block, bytes] of stored.entries()) {
		const content = unseal(bytes, names[block] ?? '');
		marks.set(content, (block * MARKS_BLOCK) / 8);
	}
	let count = 0;
	for (const byte of marks) for (let bits = byte; bits !== 0; bits &= bits - 1) count++;
	if (count !== segment.deleted) throw new IndexFailure('damaged', names[0] ?? '');
	return marks;
}

/** All mark records of a segment, as they stand now. */
export function marksRecords(segment: number, marks: Uint8Array): Map<string, Uint8Array> {
	const records = new Map<string, Uint8Array>();
	const size = MARKS_BLOCK / 8;
	for (let start = 0; start < marks.length; start += size)
		records.set(segmentName(segment, 'x', start / size), seal(marks.slice(start, start + size)));
	return records;
}
