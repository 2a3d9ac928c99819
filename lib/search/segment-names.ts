/** Every record of a segment, to delete it or to look it over. */
import { markNames } from './deletion-marks.ts';
import type { Manifest, SegmentEntry } from './manifest.ts';
import { type SegmentPart, segmentName } from './record-names.ts';
import { blocksOf, FLAGS_BLOCK, HEADS_BLOCK, LENGTHS_BLOCK, TIMES_BLOCK } from './segment-parts.ts';

export function segmentRecordNames(segment: SegmentEntry): string[] {
	const named = (part: SegmentPart, count: number) =>
		Array.from({ length: count }, (_, index) => segmentName(segment.id, part, index));
	const spelt = Array.from({ length: 32 }, (_, length) => length).filter(
		(length) => segment.spelt & (1 << length),
	);
	return [
		...named('d', segment.blocks),
		...named('p', segment.packs),
		...named('n', blocksOf(segment.documents, LENGTHS_BLOCK)),
		...named('c', blocksOf(segment.documents, FLAGS_BLOCK)),
		...named('t', blocksOf(segment.documents, TIMES_BLOCK)),
		...named('k', blocksOf(segment.documents, HEADS_BLOCK)),
		...named('h', segment.buckets),
		...spelt.map((length) => segmentName(segment.id, 'v', length)),
		...markNames(segment),
	];
}

/** What an interrupted merge has written so far. */
export function unfinishedNames(unfinished: NonNullable<Manifest['unfinished']>): string[] {
	const { id, blocks, packs } = unfinished;
	return [
		...Array.from({ length: blocks }, (_, index) => segmentName(id, 'd', index)),
		...Array.from({ length: packs }, (_, index) => segmentName(id, 'p', index)),
	];
}
