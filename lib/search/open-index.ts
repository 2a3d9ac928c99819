/** What every search begins with: the manifest, the segments' roots, and the live chunks. */
import { liveSource } from './live-source.ts';
import { decodeManifest, type Manifest } from './manifest.ts';
import { liveName, MANIFEST, ROOTS } from './record-names.ts';
import type { IndexRecords } from './records.ts';
import { decodeRoots, rootsOf } from './roots.ts';
import { unseal } from './sealed.ts';
import { segmentSource } from './segment-source.ts';
import type { Source } from './source.ts';

export interface OpenIndex {
	readonly manifest: Manifest;
	readonly sources: readonly Source[];
	/** Documents in the index, deleted ones left out. */
	readonly documents: number;
	readonly averageLength: number;
}

/** @throws IndexFailure */
export async function openIndex(records: IndexRecords): Promise<OpenIndex> {
	const [record] = await records.getMany([MANIFEST]);
	const manifest = decodeManifest(record);
	const liveNames = manifest.live.map((_, chunk) => liveName(chunk));
	const rootNames = manifest.segments.length > 0 ? [ROOTS] : [];
	const stored = await records.getMany([...liveNames, ...rootNames]);
	const chunks = liveNames.map((name, chunk) => unseal(stored[chunk], name));
	const roots = rootNames.length > 0 ? decodeRoots(stored[liveNames.length]) : new Map();
	const sources = [
		liveSource(chunks),
		...manifest.segments.map((segment) => segmentSource(records, segment, rootsOf(roots, segment.id))),
	];
	const parts = [
		...manifest.segments.map((segment) => ({ ...segment, documents: segment.documents - segment.deleted })),
		...manifest.live,
	];
	const documents = sum(parts.map((part) => part.documents));
	return {
		manifest,
		sources,
		documents,
		averageLength: Math.max(1, sum(parts.map((part) => part.lengths)) / Math.max(1, documents)),
	};
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
