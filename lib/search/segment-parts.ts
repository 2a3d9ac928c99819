/** The parts of a segment besides words: what is known of each document by its number, and numbers by key. */
import {
	type ByteReader,
	byteWriter,
	encodeText,
	readByte,
	readVarint,
	textOf,
	writeByte,
	writeBytes,
	writeVarint,
	written,
} from './bytes.ts';
import { IndexFailure } from './index-failure.ts';
import { type SegmentPart, segmentName } from './record-names.ts';
import { seal } from './sealed.ts';

/** Documents in one record of lengths, of kinds and groups, of times, of heads, of deletion marks. */
export const LENGTHS_BLOCK = 32_768;
export const FLAGS_BLOCK = 16_384;
export const TIMES_BLOCK = 8192;
export const HEADS_BLOCK = 128;
/** Bytes of a document in these records. */
export const FLAGS_BYTES = 3;
export const TIMES_BYTES = 4;
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
	const content = new Uint8Array(heads.length * FLAGS_BYTES);
	for (const [place, { flags, group }] of heads.entries()) {
		content[place] = flags;
		content[heads.length + place * 2] = (group + 1) & 0xff;
		content[heads.length + place * 2 + 1] = (group + 1) >>> 8;
	}
	return content;
}

function timesContent(heads: readonly DocumentHead[]): Uint8Array {
	const content = new Uint8Array(heads.length * TIMES_BYTES);
	const view = new DataView(content.buffer);
	for (const [place, { seconds }] of heads.entries()) view.setUint32(place * TIMES_BYTES, seconds, true);
	return content;
}

/** Reading a column where one document stands; 0, no group or no date when the column is not loaded. */
export function flagsAt(blocks: readonly Uint8Array[] | null, document: number): number {
	return blocks?.[Math.floor(document / FLAGS_BLOCK)]?.[document % FLAGS_BLOCK] ?? 0;
}

export function groupAt(blocks: readonly Uint8Array[] | null, document: number): number {
	const content = blocks?.[Math.floor(document / FLAGS_BLOCK)];
	if (!content) return -1;
	const at = content.length / FLAGS_BYTES + (document % FLAGS_BLOCK) * 2;
	return ((content[at] ?? 0) | ((content[at + 1] ?? 0) << 8)) - 1;
}

export function secondsAt(blocks: readonly Uint8Array[] | null, document: number): number {
	const content = blocks?.[Math.floor(document / TIMES_BLOCK)];
	const at = (document % TIMES_BLOCK) * TIMES_BYTES;
	let seconds = 0;
	for (let byte = TIMES_BYTES - 1; byte >= 0; byte--) seconds = seconds * 256 + (content?.[at + byte] ?? 0);
	return seconds;
}

/** Each key by what it does not share with the one before. */
function headsContent(heads: readonly DocumentHead[]): Uint8Array {
	const writer = byteWriter(heads.length * 32);
	let before: Uint8Array = new Uint8Array(0);
	for (const { key, seconds, flags, group } of heads) {
		let shared = 0;
		const own = encodeText(key);
		while (shared < own.length && shared < before.length && own[shared] === before[shared]) shared++;
		writeVarint(writer, shared);
		writeVarint(writer, own.length - shared);
		writeBytes(writer, own.subarray(shared));
		writeVarint(writer, seconds);
		writeByte(writer, flags);
		writeVarint(writer, group + 1);
		before = own;
	}
	return written(writer);
}

/** All heads of a block, in order: keys share beginnings, put together byte by byte. */
export function readHeads(reader: ByteReader): DocumentHead[] {
	const { bytes } = reader;
	const heads: DocumentHead[] = [];
	let key = new Uint8Array(256);
	while (reader.at < bytes.length) {
		const shared = readVarint(reader);
		const added = readVarint(reader);
		const start = reader.at;
		const end = shared + added;
		if (end > key.length) {
			const longer = new Uint8Array(end * 2);
			longer.set(key);
			key = longer;
		}
		for (let at = 0; at < added; at++) key[shared + at] = bytes[start + at] ?? 0;
		reader.at = start + added;
		const seconds = readVarint(reader);
		const flags = readByte(reader);
		const group = readVarint(reader) - 1;
		heads.push({ key: textOf(key, 0, end), seconds, flags, group });
	}
	return heads;
}

/** The head at one place of a block: the others are passed over, and its key put together from the few before. */
export function readHead(reader: ByteReader, wanted: number): DocumentHead | undefined {
	const { bytes } = reader;
	const marks: KeyPart[] = [];
	let at = reader.at;
	for (let place = 0; at < bytes.length; place++) {
		reader.at = at;
		const shared = readVarint(reader);
		const added = readVarint(reader);
		const start = reader.at;
		marks.push({ shared, start, end: start + added });
		if (place === wanted) {
			reader.at = start + added;
			const seconds = readVarint(reader);
			const flags = readByte(reader);
			const group = readVarint(reader) - 1;
			return { key: keyOf(bytes, marks), seconds, flags, group };
		}
		at = afterVarint(bytes, afterVarint(bytes, start + added) + 1);
	}
	return undefined;
}

/** Bytes that a key does not share with the one before it. */
interface KeyPart {
	readonly shared: number;
	readonly start: number;
	readonly end: number;
}

function afterVarint(bytes: Uint8Array, from: number): number {
	let at = from;
	while ((bytes[at] ?? 0) >= 0x80) at++;
	return at + 1;
}

/** The last of some keys: its own bytes, then backwards what it shares with those before. */
function keyOf(bytes: Uint8Array, parts: readonly KeyPart[]): string {
	const last = parts.at(-1);
	if (!last) return '';
	const key = new Uint8Array(last.shared + last.end - last.start);
	let missing = key.length;
	for (let place = parts.length - 1; place >= 0 && missing > 0; place--) {
		const { shared, start, end } = parts[place] ?? last;
		if (shared >= missing) continue;
		key.set(bytes.subarray(start, Math.min(end, start + missing - shared)), shared);
		missing = shared;
	}
	return textOf(key, 0, key.length);
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
