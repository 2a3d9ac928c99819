/**
 * Postings in bytes. For each document, the step from the one before and the weight in one varint: step × 4 +
 * 0, 1, 2 for weights 1, 2, 3; + 3 when the weight less 4 follows in a varint of its own.
 */
import { type ByteReader, type ByteWriter, readVarint, writeVarint } from './bytes.ts';
import { IndexFailure } from './index-failure.ts';
import type { Postings } from './source.ts';

/** @param pairs document, weight, document, weight… documents rising. */
export function writePostings(writer: ByteWriter, pairs: ArrayLike<number>): void {
	let before = -1;
	for (let at = 0; at < pairs.length; at += 2) {
		const document = pairs[at] ?? 0;
		const weight = pairs[at + 1] ?? 1;
		const step = (document - before - 1) * 4;
		writeVarint(writer, step + (weight > 3 ? 3 : weight - 1));
		if (weight > 3) writeVarint(writer, weight - 4);
		before = document;
	}
}

/** @param count how many documents. @throws IndexFailure */
export function readPostings(reader: ByteReader, count: number, bound: number): Postings {
	const documents = new Uint32Array(count);
	const weights = new Uint16Array(count);
	let document = -1;
	for (let at = 0; at < count; at++) {
		const value = readVarint(reader);
		const code = value % 4;
		document += (value - code) / 4 + 1;
		documents[at] = document;
		weights[at] = code < 3 ? code + 1 : readVarint(reader) + 4;
	}
	if (document >= bound) throw new IndexFailure('damaged', reader.name);
	return { documents, weights };
}
