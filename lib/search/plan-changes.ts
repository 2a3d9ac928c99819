/**
 * Puts and removals, planned as writes. Run inside the transaction that writes the posts: either all is there
 * or nothing. New documents go to the live chunks; when these are full, they become a segment. What a segment
 * holds of a changed document is marked as deleted, and leaves for good with the next merge.
 */
import { byteWriter, writeBytes, written } from './bytes.ts';
import type { DocumentChange, SearchDocument } from './document.ts';
import { flagsOf, secondsOf } from './filters.ts';
import { documentTerms } from './index-terms.ts';
import {
	eachLiveDocument,
	encodeLiveDocument,
	type IndexedDocument,
	readLiveDocument,
} from './live-chunk.ts';
import { decodeManifest, type LiveEntry, type Manifest, putManifest } from './manifest.ts';
import { planDeletions } from './plan-deletions.ts';
import { expectWrites, recalling } from './recall.ts';
import { liveName, MANIFEST, ROOTS } from './record-names.ts';
import type { IndexRecords, IndexWrites } from './records.ts';
import { decodeRoots, encodeRoots } from './roots.ts';
import { seal, unseal } from './sealed.ts';
import { type BuiltSegment, segmentBuilder } from './segment-builder.ts';
import { type DocumentHead, NO_HEAD } from './segment-parts.ts';
import { type WordBook, wordBook } from './word-book.ts';

/** A live chunk takes documents until it is this large, in bytes. */
const CHUNK_SIZE = 16_384;
/** More than this in the live chunks, in bytes or documents, becomes a segment. */
const MOST_LIVE_BYTES = 56 * 1024;
const MOST_LIVE_DOCUMENTS = 96;

/** @throws IndexFailure when the index is damaged or newer: abandon the transaction, then rebuild or refuse. */
export async function planChanges(
	records: IndexRecords,
	changes: readonly DocumentChange[],
): Promise<IndexWrites> {
	const writes = await recalling(records, (recalled) => planned(recalled, changes));
	expectWrites(records, writes);
	return writes;
}

async function planned(records: IndexRecords, changes: readonly DocumentChange[]): Promise<IndexWrites> {
	const [record] = await records.getMany([MANIFEST]);
	const manifest = decodeManifest(record);
	const last = lastChanges(changes);
	const names = manifest.live.map((_, chunk) => liveName(chunk));
	const stored = names.length > 0 ? await records.getMany(names) : [];
	const contents = names.map((name, chunk) => unseal(stored[chunk], name));
	const put = new Map<string, Uint8Array>();

	const chunks = contents.map((content, chunk) => withoutKeys(content, liveName(chunk), last));
	for (const [chunk, kept] of chunks.entries())
		if (kept.changed) put.set(liveName(chunk), seal(kept.content));
	const deletions = await planDeletions(records, manifest.segments, [...last.keys()]);
	for (const [name, bytes] of deletions.put) put.set(name, bytes);

	const groups = [...manifest.groups];
	const added = [...last.values()].flatMap((change) => (change.type === 'put' ? [change.document] : []));
	const heads = added.map((document) => headOf(document, groups));
	const base = { ...manifest, segments: deletions.segments, groups };
	const count = sum(chunks.map(({ entry }) => entry.documents)) + added.length;
	if (count <= MOST_LIVE_DOCUMENTS) {
		const book = wordBook();
		const indexed = added.map((document, place) => indexedDocument(document, heads[place] ?? NO_HEAD, book));
		const encoded = indexed.map(encodeLiveDocument);
		const bytes = sum(chunks.map(({ entry }) => entry.bytes)) + sum(encoded.map(({ length }) => length));
		if (bytes <= MOST_LIVE_BYTES) {
			const live = appendLive(chunks, indexed, encoded, put);
			putManifest(put, { ...base, live });
			return { put, delete: new Set() };
		}
	}
	const builder = segmentBuilder();
	for (const [chunk, { content }] of chunks.entries())
		eachLiveDocument(content, liveName(chunk), (head, place) =>
			builder.addIndexed(readLiveDocument(content, liveName(chunk), head, place)),
		);
	for (const [place, document] of added.entries()) builder.add(heads[place] ?? NO_HEAD, document);
	const [roots] = await records.getMany([ROOTS]);
	return sealed(base, roots, builder.finish(manifest.nextSegment), put, names);
}

/** What was live, and the new documents, as one segment. */
function sealed(
	manifest: Manifest,
	roots: Uint8Array | undefined,
	segment: BuiltSegment,
	put: Map<string, Uint8Array>,
	liveNames: readonly string[],
): IndexWrites {
	const known = manifest.segments.length > 0 ? decodeRoots(roots) : new Map();
	for (const name of liveNames) put.delete(name);
	for (const [name, bytes] of segment.records) put.set(name, bytes);
	put.set(ROOTS, encodeRoots(new Map([...known, [segment.entry.id, segment.roots]])));
	putManifest(put, {
		...manifest,
		nextSegment: manifest.nextSegment + 1,
		segments: [...manifest.segments, segment.entry],
		live: [],
	});
	return { put, delete: new Set(liveNames) };
}

interface Chunk {
	readonly content: Uint8Array;
	readonly entry: LiveEntry;
	readonly changed: boolean;
}

function appendLive(
	chunks: readonly Chunk[],
	added: readonly IndexedDocument[],
	encoded: readonly Uint8Array[],
	put: Map<string, Uint8Array>,
): LiveEntry[] {
	const live = chunks.map(({ entry }) => entry);
	let open = chunks.at(-1)?.content ?? new Uint8Array();
	for (const [place, document] of added.entries()) {
		const bytes = encoded[place] ?? new Uint8Array();
		const last = live.at(-1);
		if (!last || last.bytes + bytes.length > CHUNK_SIZE) {
			live.push({ documents: 1, lengths: document.length, bytes: bytes.length });
			open = bytes;
		} else {
			const longer = byteWriter(open.length + bytes.length);
			writeBytes(longer, open);
			writeBytes(longer, bytes);
			open = written(longer);
			live[live.length - 1] = {
				documents: last.documents + 1,
				lengths: last.lengths + document.length,
				bytes: open.length,
			};
		}
		put.set(liveName(live.length - 1), seal(open));
	}
	return live;
}

/** One change a key: the last one said. */
function lastChanges(changes: readonly DocumentChange[]): Map<string, DocumentChange> {
	const last = new Map<string, DocumentChange>();
	for (const change of changes) last.set(change.type === 'put' ? change.document.key : change.key, change);
	return last;
}

function headOf(document: SearchDocument, groups: string[]): DocumentHead {
	const { groupId } = document.filters;
	return {
		key: document.key,
		seconds: secondsOf(document.filters),
		flags: flagsOf(document),
		group: groupId === null ? -1 : numberOf(groupId, groups),
	};
}

function indexedDocument(document: SearchDocument, head: DocumentHead, book: WordBook): IndexedDocument {
	return { ...head, ...documentTerms(document, book) };
}

function numberOf(groupId: string, groups: string[]): number {
	const known = groups.indexOf(groupId);
	return known >= 0 ? known : groups.push(groupId) - 1;
}

function withoutKeys(content: Uint8Array, name: string, gone: ReadonlyMap<string, unknown>): Chunk {
	const kept = byteWriter(content.length);
	let documents = 0;
	let lengths = 0;
	eachLiveDocument(content, name, (head, { start, end }) => {
		if (gone.has(head.key)) return;
		documents++;
		lengths += head.length;
		writeBytes(kept, content.subarray(start, end));
	});
	const changed = kept.length !== content.length;
	return {
		content: changed ? written(kept) : content,
		entry: { documents, lengths, bytes: kept.length },
		changed,
	};
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
