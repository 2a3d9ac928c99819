/**
 * The manifest: which segments and live chunks make the index. Nothing is part of the index unless it is named
 * here, so one small write makes a change visible, whole.
 */
import { byteWriter, readText, readVarint, writeText, writeVarint, written } from './bytes.ts';
import { IndexFailure } from './index-failure.ts';
import { MANIFEST } from './record-names.ts';
import { checksumOf, readerOf, seal } from './sealed.ts';

/** Grows when records change shape: an older index is built again, a newer one is refused. */
export const INDEX_VERSION = 4;

export interface SegmentEntry {
	readonly id: number;
	/** Numbered documents, the deleted ones included. */
	readonly documents: number;
	readonly deleted: number;
	/** Sum of the lengths of the documents not deleted. */
	readonly lengths: number;
	/** Dictionary blocks and postings packs. */
	readonly blocks: number;
	readonly packs: number;
	/** Hash buckets, a power of two. */
	readonly buckets: number;
	/** Lengths of words as written, one bit each: which records of spelt words there are. */
	readonly spelt: number;
}

export interface LiveEntry {
	readonly documents: number;
	readonly lengths: number;
	/** Size in bytes of the chunk's content. */
	readonly bytes: number;
}

export interface Manifest {
	/** Another one after each change: what a search keeps in memory is true as long as the mark stands. */
	readonly mark: number;
	readonly nextSegment: number;
	readonly segments: readonly SegmentEntry[];
	readonly live: readonly LiveEntry[];
	/** Group ids by the number that columns use. Only grows. */
	readonly groups: readonly string[];
	/** A segment being written by a merge, not yet part of the index: what to clear if the merge never ends. */
	readonly unfinished: { readonly id: number; readonly blocks: number; readonly packs: number } | null;
}

export const EMPTY_MANIFEST: Manifest = {
	mark: 0,
	nextSegment: 1,
	segments: [],
	live: [],
	groups: [],
	unfinished: null,
};

function encodeManifest(manifest: Manifest): Uint8Array {
	const writer = byteWriter();
	writeVarint(writer, INDEX_VERSION);
	writeVarint(writer, manifest.mark);
	writeVarint(writer, manifest.nextSegment);
	writeVarint(writer, manifest.segments.length);
	for (const segment of manifest.segments) {
		for (const value of [
			segment.id,
			segment.documents,
			segment.deleted,
			segment.lengths,
			segment.blocks,
			segment.packs,
			segment.buckets,
			segment.spelt,
		])
			writeVarint(writer, value);
	}
	writeVarint(writer, manifest.live.length);
	for (const chunk of manifest.live) {
		for (const value of [chunk.documents, chunk.lengths, chunk.bytes]) writeVarint(writer, value);
	}
	writeVarint(writer, manifest.groups.length);
	for (const group of manifest.groups) writeText(writer, group);
	const { unfinished } = manifest;
	for (const value of unfinished ? [unfinished.id, unfinished.blocks, unfinished.packs] : [0])
		writeVarint(writer, value);
	return seal(written(writer));
}

/**
 * Adds the manifest to the records of a change. Its mark comes from the one before and from all that is put, so
 * that no other change gives the same.
 */
export function putManifest(put: Map<string, Uint8Array>, manifest: Manifest): void {
	let { mark } = manifest;
	for (const [name, record] of put) {
		for (let at = 0; at < name.length; at++) mark = Math.imul(mark ^ name.charCodeAt(at), 0x01000193);
		mark = Math.imul(mark ^ checksumOf(record), 0x9e3779b1) ^ (mark >>> 15);
	}
	put.set(MANIFEST, encodeManifest({ ...manifest, mark: (mark + 1) >>> 0 }));
}

/** @throws IndexFailure `newer`, or `damaged`. */
export function decodeManifest(record: Uint8Array | undefined): Manifest {
	if (!record) return EMPTY_MANIFEST;
	const reader = readerOf(record, MANIFEST);
	const version = readVarint(reader);
	if (version > INDEX_VERSION) throw new IndexFailure('newer', MANIFEST);
	if (version < INDEX_VERSION) throw new IndexFailure('damaged', MANIFEST);
	const next = () => readVarint(reader);
	const mark = next();
	const nextSegment = next();
	const segments = Array.from({ length: next() }, () => ({
		id: next(),
		documents: next(),
		deleted: next(),
		lengths: next(),
		blocks: next(),
		packs: next(),
		buckets: next(),
		spelt: next(),
	}));
	const live = Array.from({ length: next() }, () => ({ documents: next(), lengths: next(), bytes: next() }));
	const groups = Array.from({ length: next() }, () => readText(reader));
	const id = next();
	const unfinished = id === 0 ? null : { id, blocks: next(), packs: next() };
	return { mark, nextSegment, segments, live, groups, unfinished };
}
