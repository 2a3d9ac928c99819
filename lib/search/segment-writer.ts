/** Writes the words of a segment, term after term in order, as records that are handed on when they are full. */
import { byteWriter, writeBytes, written } from './bytes.ts';
import { type BlockRoot, blockWriter, LARGE_PART, PACK_SIZE, packsOf } from './dictionary.ts';
import { writePostings } from './postings.ts';
import { segmentName } from './record-names.ts';
import { seal } from './sealed.ts';
import type { Postings } from './source.ts';

export interface SegmentWriter {
	/** Terms rising, each with a stretch of a list, never empty. */
	add(term: string, list: Postings, first: number, end: number): void;
	finish(): void;
	/** Records finished so far: taken away by the caller. */
	readonly ready: Map<string, Uint8Array>;
	readonly roots: readonly BlockRoot[];
	readonly counts: { blocks: number; packs: number };
}

export function segmentWriter(segment: number): SegmentWriter {
	const ready = new Map<string, Uint8Array>();
	const counts = { blocks: 0, packs: 0 };
	const blocks = blockWriter();
	const postings = byteWriter(PACK_SIZE);
	let pack = byteWriter(PACK_SIZE * 2);
	let open = false;
	const putBlock = (content: Uint8Array | null) => {
		if (content) ready.set(segmentName(segment, 'd', counts.blocks++), seal(content));
	};
	const closePack = () => {
		if (!open) return;
		const bytes = written(pack);
		for (let part = 0; part < packsOf(bytes.length); part++)
			ready.set(
				segmentName(segment, 'p', counts.packs++),
				seal(bytes.length > PACK_SIZE ? bytes.slice(part * LARGE_PART, (part + 1) * LARGE_PART) : bytes),
			);
		pack = byteWriter(PACK_SIZE * 2);
		open = false;
	};
	return {
		ready,
		counts,
		roots: blocks.roots,
		add(term, list, first, end) {
			const count = end - first;
			if (count === 1) {
				const document = list.documents[first] ?? 0;
				const weight = list.weights[first] ?? 1;
				putBlock(blocks.add(term, { count, document, weight, pack: 0, offset: 0, size: 0 }, false));
				return;
			}
			postings.length = 0;
			writePostings(postings, list, first, end);
			const size = postings.length;
			if (open && pack.length + size > PACK_SIZE) closePack();
			const opens = !open;
			open = true;
			const entry = { count, document: 0, weight: 0, pack: counts.packs, offset: pack.length, size };
			writeBytes(pack, postings.bytes.subarray(0, size));
			putBlock(blocks.add(term, entry, opens));
			if (size > PACK_SIZE) closePack();
		},
		finish() {
			closePack();
			putBlock(blocks.finish());
		},
	};
}
