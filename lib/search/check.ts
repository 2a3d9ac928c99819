/** Looks the whole index over: is every record there and unaltered, and which documents does it hold? */
import { isMarked, readMarks } from './deletion-marks.ts';
import { IndexFailure } from './index-failure.ts';
import { eachLiveDocument } from './live-chunk.ts';
import { decodeManifest, type SegmentEntry } from './manifest.ts';
import { liveName, MANIFEST, ROOTS, segmentName } from './record-names.ts';
import type { IndexRecords } from './records.ts';
import { decodeRoots, rootsOf } from './roots.ts';
import { readerOf, unseal } from './sealed.ts';
import { segmentRecordNames } from './segment-names.ts';
import { blocksOf, HEADS_BLOCK, readHeads } from './segment-parts.ts';

export interface IndexReport {
	/** Keys of all documents the index finds, to compare with the tables. */
	readonly keys: ReadonlySet<string>;
	readonly segments: number;
	/** Documents deleted from results whose words await a merge. */
	readonly deleted: number;
	/** Size of all records, in bytes. */
	readonly bytes: number;
}

const BATCH = 64;

/** @throws IndexFailure naming the first record that is missing, altered or contradicts another. */
export async function checkIndex(records: IndexRecords): Promise<IndexReport> {
	const [record, rooted] = await records.getMany([MANIFEST, ROOTS]);
	const manifest = decodeManifest(record);
	const keys = new Set<string>();
	let bytes = (record?.length ?? 0) + (rooted?.length ?? 0);
	const liveNames = manifest.live.map((_, chunk) => liveName(chunk));
	for (const [chunk, stored] of (await records.getMany(liveNames)).entries()) {
		const name = liveName(chunk);
		bytes += stored?.length ?? 0;
		eachLiveDocument(unseal(stored, name), name, ({ key }) => addKey(keys, key, name));
	}
	const roots = manifest.segments.length > 0 ? decodeRoots(rooted) : new Map();
	for (const segment of manifest.segments) {
		if (rootsOf(roots, segment.id).length !== segment.blocks) throw new IndexFailure('damaged', ROOTS);
		const names = segmentRecordNames(segment);
		for (let at = 0; at < names.length; at += BATCH) {
			const batch = names.slice(at, at + BATCH);
			for (const [place, stored] of (await records.getMany(batch)).entries())
				bytes += unseal(stored, batch[place] ?? '').length;
		}
		await addSegmentKeys(records, segment, keys);
	}
	const deleted = manifest.segments.reduce((sum, segment) => sum + segment.deleted, 0);
	return { keys, segments: manifest.segments.length, deleted, bytes };
}

async function addSegmentKeys(
	records: IndexRecords,
	segment: SegmentEntry,
	keys: Set<string>,
): Promise<void> {
	const marks = await readMarks(records, segment);
	for (let block = 0; block < blocksOf(segment.documents, HEADS_BLOCK); block++) {
		const name = segmentName(segment.id, 'k', block);
		const [stored] = await records.getMany([name]);
		for (const [at, { key }] of readHeads(readerOf(stored, name)).entries())
			if (!isMarked(marks, block * HEADS_BLOCK + at)) addKey(keys, key, name);
	}
}

/** One document is in one place. */
function addKey(keys: Set<string>, key: string, name: string): void {
	if (keys.has(key)) throw new IndexFailure('damaged', name);
	keys.add(key);
}
