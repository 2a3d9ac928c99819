/**
 * Puts and removals, planned as writes. Run inside the transaction that writes the posts: either all is there
 * or nothing. New documents go to the live chunks; full chunks become a segment.
 */
import { byteWriter, writeBytes, written } from './bytes.ts';
import type { DocumentChange, SearchDocument } from './document.ts';
import { flagsOf, secondsOf } from './filters.ts';
import { documentTerms } from './index-terms.ts';
import { eachLiveDocument, encodeLiveDocument, type IndexedDocument } from './live-chunk.ts';
import { decodeManifest, encodeManifest, type LiveEntry, type Manifest } from './manifest.ts';
import { liveName, MANIFEST } from './record-names.ts';
import type { IndexRecords, IndexWrites } from './records.ts';
import { seal, unseal } from './sealed.ts';

/** A live chunk takes documents until it is this large, in bytes. */
const CHUNK_SIZE = 8192;

/** @throws IndexFailure when the index is damaged or newer: abandon the transaction, then rebuild or refuse. */
export async function planChanges(
	records: IndexRecords,
	changes: readonly DocumentChange[],
): Promise<IndexWrites> {
	const [record] = await records.getMany([MANIFEST]);
	const manifest = decodeManifest(record);
	const names = manifest.live.map((_, chunk) => liveName(chunk));
	const stored = await records.getMany(names);
	const chunks = stored.map((bytes, chunk) => unseal(bytes, liveName(chunk)));
	const last = lastChanges(changes);
	const groups = [...manifest.groups];
	const put = new Map<string, Uint8Array>();

	const live: LiveEntry[] = [];
	for (const [chunk, content] of chunks.entries()) {
		const kept = withoutKeys(content, liveName(chunk), last);
		live.push(kept.entry);
		if (kept.content !== content) {
			chunks[chunk] = kept.content;
			put.set(liveName(chunk), seal(kept.content));
		}
	}
	for (const change of last.values()) {
		if (change.type !== 'put') continue;
		const document = indexedDocument(change.document, groups);
		const bytes = encodeLiveDocument(document);
		const at = live.length - 1;
		const open = live[at];
		const content = chunks[at];
		if (!open || !content || open.bytes + bytes.length > CHUNK_SIZE) {
			chunks.push(bytes);
			live.push({ documents: 1, lengths: document.length, bytes: bytes.length });
			put.set(liveName(live.length - 1), seal(bytes));
			continue;
		}
		const longer = byteWriter(open.bytes + bytes.length);
		writeBytes(longer, content);
		writeBytes(longer, bytes);
		chunks[at] = written(longer);
		live[at] = {
			documents: open.documents + 1,
			lengths: open.lengths + document.length,
			bytes: longer.length,
		};
		put.set(liveName(at), seal(chunks[at] ?? bytes));
	}
	const next: Manifest = { ...manifest, live, groups };
	put.set(MANIFEST, encodeManifest(next));
	return { put, delete: new Set() };
}

/** One change a key: the last one said. */
function lastChanges(changes: readonly DocumentChange[]): Map<string, DocumentChange> {
	const last = new Map<string, DocumentChange>();
	for (const change of changes) last.set(change.type === 'put' ? change.document.key : change.key, change);
	return last;
}

function indexedDocument(document: SearchDocument, groups: string[]): IndexedDocument {
	const { terms, words, length } = documentTerms(document);
	const { groupId, at } = document.filters;
	return {
		key: document.key,
		seconds: secondsOf(at),
		flags: flagsOf(document),
		group: groupId === null ? -1 : numberOf(groupId, groups),
		length,
		terms,
		words,
	};
}

function numberOf(groupId: string, groups: string[]): number {
	const known = groups.indexOf(groupId);
	return known >= 0 ? known : groups.push(groupId) - 1;
}

function withoutKeys(
	content: Uint8Array,
	name: string,
	gone: ReadonlyMap<string, unknown>,
): { readonly content: Uint8Array; readonly entry: LiveEntry } {
	const kept = byteWriter(content.length);
	let documents = 0;
	let lengths = 0;
	eachLiveDocument(content, name, (head, { start, end }) => {
		if (gone.has(head.key)) return;
		documents++;
		lengths += head.length;
		writeBytes(kept, content.subarray(start, end));
	});
	const entry = { documents, lengths, bytes: kept.length };
	return kept.length === content.length ? { content, entry } : { content: written(kept), entry };
}
