/** The roots of all segments in one record: the first term of each dictionary block. */
import { byteWriter, readVarint, writeVarint, written } from './bytes.ts';
import { type BlockRoot, readRoots, writeRoots } from './dictionary.ts';
import { IndexFailure } from './index-failure.ts';
import { ROOTS } from './record-names.ts';
import { readerOf, seal } from './sealed.ts';

/** By segment number. */
export type Roots = ReadonlyMap<number, readonly BlockRoot[]>;

export function encodeRoots(roots: Roots): Uint8Array {
	const writer = byteWriter(4096);
	writeVarint(writer, roots.size);
	for (const [segment, blocks] of roots) {
		writeVarint(writer, segment);
		writeRoots(writer, blocks);
	}
	return seal(written(writer));
}

/** By record: searches remember it, and what it says is read once. */
const decoded = new WeakMap<Uint8Array, Roots>();

export function decodeRoots(record: Uint8Array | undefined): Roots {
	const known = record && decoded.get(record);
	if (known) return known;
	const reader = readerOf(record, ROOTS);
	const roots = new Map(
		Array.from({ length: readVarint(reader) }, () => [readVarint(reader), readRoots(reader)] as const),
	);
	if (record) decoded.set(record, roots);
	return roots;
}

export function rootsOf(roots: Roots, segment: number): readonly BlockRoot[] {
	const blocks = roots.get(segment);
	if (!blocks) throw new IndexFailure('damaged', ROOTS);
	return blocks;
}
