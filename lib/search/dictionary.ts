/**
 * The dictionary of a segment: sorted terms in blocks of a few kB, each term coded by what it does not share
 * with the one before. A term of one document holds it itself; the others say where their postings are. A
 * pack of postings is shared by neighbouring terms; postings larger than a pack have packs of their own.
 *
 * Block: open pack, offset in it, next pack; then for each term: bytes shared, bytes added, these bytes, count; for
 * count 1 the document and weight; else size × 2, + 1 when the postings begin the next pack.
 */
import {
	type ByteReader,
	type ByteWriter,
	byteWriter,
	encodeText,
	readByte,
	readText,
	readVarint,
	textOf,
	writeByte,
	writeBytes,
	writeText,
	writeVarint,
	written,
} from './bytes.ts';
import { IndexFailure } from './index-failure.ts';

/** Postings up to this size share a pack; a larger list is cut in parts of LARGE_PART. */
export const PACK_SIZE = 8192;
export const LARGE_PART = 32_768;
const BLOCK_SIZE = 4096;

/** Where the postings of a term are: in the entry itself when `count` is 1. */
export interface DictionaryEntry {
	readonly count: number;
	readonly document: number;
	readonly weight: number;
	readonly pack: number;
	readonly offset: number;
	readonly size: number;
}

export function packsOf(size: number): number {
	return size > PACK_SIZE ? Math.ceil(size / LARGE_PART) : 1;
}

export interface BlockWriter {
	/** @returns the finished block when this term begins a new one. */
	add(term: string, entry: DictionaryEntry, opensPack: boolean): Uint8Array | null;
	finish(): Uint8Array | null;
	/** What the root keeps of each block. */
	readonly roots: readonly BlockRoot[];
}

export interface BlockRoot {
	readonly first: string;
	/** The largest count in the block: where the frequent words of a wide beginning are. */
	readonly most: number;
}

export function blockWriter(): BlockWriter {
	const roots: { first: string; most: number }[] = [];
	let writer: ByteWriter = byteWriter(BLOCK_SIZE + 256);
	let before: Uint8Array = new Uint8Array(0);
	let place = { pack: 0, offset: 0, next: 0 };
	const close = (): Uint8Array | null => {
		if (writer.length === 0) return null;
		const block = written(writer);
		writer = byteWriter(BLOCK_SIZE + 256);
		return block;
	};
	return {
		roots,
		add(term, entry, opensPack) {
			const done = writer.length >= BLOCK_SIZE ? close() : null;
			if (writer.length === 0) {
				roots.push({ first: term, most: 0 });
				before = new Uint8Array(0);
				for (const value of [place.pack, place.offset, place.next]) writeVarint(writer, value);
			}
			const bytes = encodeText(term);
			const shared = sharedBytes(before, bytes);
			writeByte(writer, shared);
			writeByte(writer, bytes.length - shared);
			writeBytes(writer, bytes.subarray(shared));
			before = bytes;
			writeVarint(writer, entry.count);
			const root = roots.at(-1);
			if (root && entry.count > root.most) root.most = entry.count;
			if (entry.count === 1) {
				writeVarint(writer, entry.document);
				writeVarint(writer, entry.weight);
				return done;
			}
			writeVarint(writer, entry.size * 2 + (opensPack ? 1 : 0));
			place = {
				pack: entry.pack,
				offset: entry.offset + entry.size,
				next: entry.pack + packsOf(entry.size),
			};
			return done;
		},
		finish: close,
	};
}

function sharedBytes(a: Uint8Array, b: Uint8Array): number {
	const most = Math.min(a.length, b.length);
	let shared = 0;
	while (shared < most && a[shared] === b[shared]) shared++;
	return shared;
}

/** Goes through the entries without making strings; `name` only when asked for. */
function walk(
	reader: ByteReader,
	visit: (shared: number, start: number, end: number, entry: () => DictionaryEntry) => boolean,
): void {
	const { bytes } = reader;
	let pack = readVarint(reader);
	let offset = readVarint(reader);
	let next = readVarint(reader);
	while (reader.at < bytes.length) {
		const shared = readByte(reader);
		const start = reader.at + 1;
		const end = start + readByte(reader);
		reader.at = end;
		const count = readVarint(reader);
		if (count === 1) {
			const document = readVarint(reader);
			const weight = readVarint(reader);
			if (visit(shared, start, end, () => ({ count, document, weight, pack: 0, offset: 0, size: 0 }))) return;
			continue;
		}
		const sized = readVarint(reader);
		const size = Math.floor(sized / 2);
		if (sized % 2 === 1) {
			pack = next;
			offset = 0;
		}
		const place = { pack, offset };
		next = pack + packsOf(size);
		offset += size;
		if (visit(shared, start, end, () => ({ count, document: 0, weight: 0, size, ...place }))) return;
	}
	if (reader.at > bytes.length) throw new IndexFailure('damaged', reader.name);
}

/** Looks one term up in a block: compares bytes only where the shared beginnings leave a doubt. */
export function findEntry(reader: ByteReader, term: Uint8Array): DictionaryEntry | null {
	let matched = 0;
	let found: DictionaryEntry | null = null;
	walk(reader, (shared, start, end, entry) => {
		if (shared > matched) return false;
		matched = shared;
		while (
			matched < term.length &&
			start + matched - shared < end &&
			reader.bytes[start + matched - shared] === term[matched]
		)
			matched++;
		if (matched < term.length || matched - shared < end - start) return false;
		found = entry();
		return true;
	});
	return found;
}

/** All terms of a block, in order. */
export function readEntries(
	reader: ByteReader,
): { readonly term: string; readonly entry: DictionaryEntry }[] {
	const entries: { term: string; entry: DictionaryEntry }[] = [];
	const buffer = new Uint8Array(512);
	walk(reader, (shared, start, end, entry) => {
		buffer.set(reader.bytes.subarray(start, end), shared);
		entries.push({ term: textOf(buffer, 0, shared + end - start), entry: entry() });
		return false;
	});
	return entries;
}

export function writeRoots(writer: ByteWriter, roots: readonly BlockRoot[]): void {
	writeVarint(writer, roots.length);
	for (const { first, most } of roots) {
		writeText(writer, first);
		writeVarint(writer, most);
	}
}

export function readRoots(reader: ByteReader): BlockRoot[] {
	return Array.from({ length: readVarint(reader) }, () => ({
		first: readText(reader),
		most: readVarint(reader),
	}));
}

/** The block a term is in, if it is anywhere; -1 before the first. */
export function blockOf(roots: readonly BlockRoot[], term: string): number {
	let low = 0;
	let high = roots.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((roots[middle]?.first ?? '') <= term) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
