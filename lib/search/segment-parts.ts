/** The parts of a segment besides words: what is known of each document by its number, and numbers by key. */
import {
	type ByteReader,
	byteWriter,
	readByte,
	readText,
	readVarint,
	writeByte,
	writeText,
	writeVarint,
	written,
} from './bytes.ts';
import { IndexFailure } from './index-failure.ts';
import { type SegmentPart, segmentName } from './record-names.ts';
import { seal } from './sealed.ts';

/** Documents in one record of lengths, of kinds and groups, of times, of heads, of deletion marks. */
export const LENGTHS_BLOCK = 8192;
export const FLAGS_BLOCK = 4096;
export const TIMES_BLOCK = 4096;
export const HEADS_BLOCK = 128;
export const MARKS_BLOCK = 65_536;
/** Keys in one hash bucket, about. */
const BUCKET = 512;

/** What a segment keeps of a document besides its words. */
export interface DocumentHead {
	readonly key: string;
	readonly seconds: number;
	readonly flags: number;
	readonly group: number;
}

/** Where no document is. */
export const NO_HEAD: DocumentHead = { key: '', seconds: 0, flags: 0, group: -1 };

/** A head with its length, as a segment is written from. */
export interface WrittenHead extends DocumentHead {
	readonly lengthCode: number;
}

export function bucketsFor(documents: number): number {
	let buckets = 1;
	while (buckets * BUCKET < documents) buckets *= 2;
	return buckets;
}

/** All records of a segment that go by document. */
export function documentRecords(segment: number, heads: readonly WrittenHead[]): Map<string, Uint8Array> {
	const records = new Map<string, Uint8Array>();
	const put = (part: SegmentPart, index: number, content: Uint8Array) =>
		records.set(segmentName(segment, part, index), seal(content));
	eachSlice(heads, LENGTHS_BLOCK, (slice, index) =>
		put(
			'n',
			index,
			Uint8Array.from(slice, ({ lengthCode }) => lengthCode),
		),
	);
	eachSlice(heads, FLAGS_BLOCK, (slice, index) => put('c', index, flagsContent(slice)));
	eachSlice(heads, TIMES_BLOCK, (slice, index) => put('t', index, timesContent(slice)));
	eachSlice(heads, HEADS_BLOCK, (slice, index) => put('k', index, headsContent(slice)));
	const buckets = bucketsFor(heads.length);
	const writers = Array.from({ length: buckets }, () => byteWriter(BUCKET * 8));
	for (const [document, { key }] of heads.entries()) {
		const hash = keyHash(key);
		const writer = writers[hash % buckets];
		if (!writer) continue;
		for (const shift of [0, 8, 16, 24]) writeByte(writer, (hash >>> shift) & 0xff);
		writeVarint(writer, document);
	}
	for (const [bucket, writer] of writers.entries()) put('h', bucket, written(writer));
	return records;
}

function eachSlice<Item>(
	items: readonly Item[],
	size: number,
	visit: (slice: readonly Item[], index: number) => void,
) {
	for (let start = 0; start < items.length; start += size)
		visit(items.slice(start, start + size), start / size);
}

/** Flags, one byte each; then groups + 1, two bytes each. */
function flagsContent(heads: readonly DocumentHead[]): Uint8Array {
	const content = new Uint8Array(heads.length * 3);
	for (const [place, { flags, group }] of heads.entries()) {
		content[place] = flags;
		content[heads.length + place * 2] = (group + 1) & 0xff;
		content[heads.length + place * 2 + 1] = (group + 1) >>> 8;
	}
	return content;
}

function timesContent(heads: readonly DocumentHead[]): Uint8Array {
	const content = new Uint8Array(heads.length * 4);
	const view = new DataView(content.buffer);
	for (const [place, { seconds }] of heads.entries()) view.setUint32(place * 4, seconds, true);
	return content;
}

/** Each key by what it does not share with the one before. */
function headsContent(heads: readonly DocumentHead[]): Uint8Array {
	const writer = byteWriter(heads.length * 32);
	let before = '';
	for (const { key, seconds, flags, group } of heads) {
		let shared = 0;
		while (shared < key.length && shared < before.length && key[shared] === before[shared]) shared++;
		writeVarint(writer, shared);
		writeText(writer, key.slice(shared));
		writeVarint(writer, seconds);
		writeByte(writer, flags);
		writeVarint(writer, group + 1);
		before = key;
	}
	return written(writer);
}

export function readHeads(reader: ByteReader): DocumentHead[] {
	const heads: DocumentHead[] = [];
	let before = '';
	while (reader.at < reader.bytes.length) {
		const shared = readVarint(reader);
		before = before.slice(0, shared) + readText(reader);
		heads.push({
			key: before,
			seconds: readVarint(reader),
			flags: readByte(reader),
			group: readVarint(reader) - 1,
		});
	}
	return heads;
}

/** Numbers that a bucket gives for some keys; the heads tell which ones are really theirs. */
export function numbersInBucket(reader: ByteReader, keys: readonly string[]): number[] {
	const wanted = new Set(keys.map(keyHash));
	const numbers: number[] = [];
	while (reader.at < reader.bytes.length) {
		let hash = 0;
		for (const shift of [0, 8, 16, 24]) hash |= readByte(reader) << shift;
		const document = readVarint(reader);
		if (wanted.has(hash >>> 0)) numbers.push(document);
	}
	return numbers;
}

export function bucketOf(key: string, buckets: number): number {
	return keyHash(key) % buckets;
}

function keyHash(key: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
	return (hash ^ (hash >>> 13)) >>> 0;
}

/** How many records of a part a segment of so many documents has. */
export function blocksOf(documents: number, size: number): number {
	return Math.ceil(documents / size);
}

/** Throws unless the block has the size its place asks for. */
export function expectLength(content: Uint8Array, length: number, name: string): Uint8Array {
	if (content.length !== length) throw new IndexFailure('damaged', name);
	return content;
}
