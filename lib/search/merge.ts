/**
 * Merging segments in idle time, in steps that are each one transaction. What a merge writes is no part of the
 * index until its last step, which swaps the new segment for the old ones and carries over what was deleted
 * meanwhile. A merge that never ends leaves the old segments whole; the next one clears what it left.
 *
 *     let state = null;
 *     do {
 *       ({ writes, state, progress } = await mergeStep(records, state, { everything: false }));
 *       // apply `writes` in the same transaction as the reads
 *     } while (state);
 *
 * When a transaction fails, drop the state: what it holds was not written.
 */
import { termOf } from '../language/term-of.ts';
import { isMarked, mark, marksRecords, readMarks } from './deletion-marks.ts';
import { decodeManifest, type Manifest, putManifest, type SegmentEntry } from './manifest.ts';
import { GONE, mergeWords, startWords, type WordsMerge, wordsProgress } from './merge-words.ts';
import { MANIFEST, ROOTS, segmentName } from './record-names.ts';
import type { IndexRecords, IndexWrites } from './records.ts';
import { decodeRoots, encodeRoots } from './roots.ts';
import { readerOf, seal, unseal } from './sealed.ts';
import { segmentRecordNames, unfinishedNames } from './segment-names.ts';
import {
	blocksOf,
	bucketsFor,
	documentRecords,
	HEADS_BLOCK,
	LENGTHS_BLOCK,
	readHeads,
	type WrittenHead,
} from './segment-parts.ts';
import { readSpelt, speltContents } from './spelt-words.ts';

/** Kept in memory between steps, by whoever runs the merge; lost with it, without harm. */
export interface MergeState {
	readonly target: number;
	readonly sources: readonly SegmentEntry[];
	/** New number of each old document, or GONE. By source. */
	readonly numbers: readonly Uint32Array[];
	readonly documents: number;
	readonly words: WordsMerge;
}

export interface MergeStep {
	readonly writes: IndexWrites;
	/** Null when nothing is left to do. */
	readonly state: MergeState | null;
	/** From 0 to 1. */
	readonly progress: number;
}

/** More segments than this slow every search down. */
const MOST_SEGMENTS = 3;
/** A segment with more deleted documents than this share is written again. */
const MOST_DELETED = 0.2;

const NOTHING: IndexWrites = { put: new Map(), delete: new Set() };

/**
 * @param everything all segments into one, deleted words gone for good: "erase now", or before a backup.
 * @throws IndexFailure
 */
export async function mergeStep(
	records: IndexRecords,
	state: MergeState | null,
	{ everything }: { readonly everything: boolean },
): Promise<MergeStep> {
	const [record] = await records.getMany([MANIFEST]);
	const manifest = decodeManifest(record);
	if (state && !isStillTrue(state, manifest)) return { writes: NOTHING, state: null, progress: 1 };
	if (!state) return beginMerge(records, manifest, everything);
	const { ready, done } = await mergeWords(records, state.words, state.numbers);
	if (done) return endMerge(records, manifest, state, ready);
	const put = new Map(ready);
	putManifest(put, { ...manifest, unfinished: unfinishedOf(state) });
	return { writes: { put, delete: new Set() }, state, progress: wordsProgress(state.words) };
}

/** The index was rebuilt, or another merge ran, between two steps. */
function isStillTrue(state: MergeState, manifest: Manifest): boolean {
	const present = new Set(manifest.segments.map(({ id }) => id));
	return manifest.unfinished?.id === state.target && state.sources.every(({ id }) => present.has(id));
}

function unfinishedOf(state: MergeState): Manifest['unfinished'] {
	return { id: state.target, ...state.words.writer.counts };
}

async function beginMerge(
	records: IndexRecords,
	manifest: Manifest,
	everything: boolean,
): Promise<MergeStep> {
	const sources = segmentsToMerge(manifest.segments, everything);
	const leftover = new Set(manifest.unfinished ? unfinishedNames(manifest.unfinished) : []);
	if (sources.length === 0) {
		if (!manifest.unfinished) return { writes: NOTHING, state: null, progress: 1 };
		const put = new Map<string, Uint8Array>();
		putManifest(put, { ...manifest, unfinished: null });
		return { writes: { put, delete: leftover }, state: null, progress: 1 };
	}
	const target = manifest.nextSegment;
	const numbers: Uint32Array[] = [];
	let documents = 0;
	for (const source of sources) {
		const marks = await readMarks(records, source);
		const own = new Uint32Array(source.documents);
		for (let document = 0; document < own.length; document++)
			own[document] = isMarked(marks, document) ? GONE : documents++;
		numbers.push(own);
	}
	const state: MergeState = {
		target,
		sources,
		numbers,
		documents,
		words: startWords(target, sources, documents),
	};
	const put = new Map<string, Uint8Array>();
	putManifest(put, { ...manifest, nextSegment: target + 1, unfinished: unfinishedOf(state) });
	return { writes: { put, delete: leftover }, state, progress: 0 };
}

/** The smaller ones together, all of them when they are as large as the largest. */
export function segmentsToMerge(
	segments: readonly SegmentEntry[],
	everything: boolean,
): readonly SegmentEntry[] {
	const worn = segments.filter(({ documents, deleted }) => deleted > documents * MOST_DELETED);
	if (everything) return segments.length > 1 || segments.some(({ deleted }) => deleted > 0) ? segments : [];
	if (segments.length <= MOST_SEGMENTS) return worn;
	const bySize = [...segments].sort((a, b) => b.documents - a.documents);
	const [largest, ...rest] = bySize;
	const small = rest.reduce((sum, { documents }) => sum + documents, 0);
	const chosen = largest && small * 2 < largest.documents ? rest : bySize;
	const ids = new Set([...chosen, ...worn].map(({ id }) => id));
	return segments.filter(({ id }) => ids.has(id));
}

async function endMerge(
	records: IndexRecords,
	manifest: Manifest,
	state: MergeState,
	ready: ReadonlyMap<string, Uint8Array>,
): Promise<MergeStep> {
	const [rooted] = await records.getMany([ROOTS]);
	const gone = new Set(state.sources.map(({ id }) => id));
	const current = manifest.segments.filter(({ id }) => gone.has(id));
	const heads = await mergedHeads(records, state);
	const put = new Map([...ready, ...documentRecords(state.target, heads)]);
	const spelt = await mergedSpelt(records, state);
	for (const [length, content] of spelt) put.set(segmentName(state.target, 'v', length), seal(content));
	const marks = await marksSince(records, state, current);
	if (marks.count > 0)
		for (const [name, bytes] of marksRecords(state.target, marks.bits)) put.set(name, bytes);
	const entry: SegmentEntry = {
		id: state.target,
		documents: state.documents,
		deleted: marks.count,
		lengths: current.reduce((sum, { lengths }) => sum + lengths, 0),
		...state.words.writer.counts,
		buckets: bucketsFor(state.documents),
		spelt: [...spelt.keys()].reduce((bits, length) => bits | (1 << length), 0),
	};
	const kept = manifest.segments.filter(({ id }) => !gone.has(id));
	const roots = [...decodeRoots(rooted)].filter(([id]) => !gone.has(id));
	const empty = state.documents === 0;
	const added = empty ? [] : [entry];
	put.set(ROOTS, encodeRoots(new Map(empty ? roots : [...roots, [state.target, state.words.writer.roots]])));
	putManifest(put, { ...manifest, segments: [...added, ...kept], unfinished: null });
	return {
		writes: { put, delete: new Set(current.flatMap(segmentRecordNames)) },
		state: null,
		progress: 1,
	};
}

/** What was deleted from the sources since the merge began. */
async function marksSince(
	records: IndexRecords,
	state: MergeState,
	current: readonly SegmentEntry[],
): Promise<{ readonly bits: Uint8Array; readonly count: number }> {
	const bits = new Uint8Array(Math.ceil(state.documents / 8));
	let count = 0;
	for (const [place, source] of state.sources.entries()) {
		const now = current.find(({ id }) => id === source.id);
		const marks = now ? await readMarks(records, now) : null;
		for (const [document, number] of (state.numbers[place] ?? []).entries()) {
			if (number === GONE || !isMarked(marks, document)) continue;
			mark(bits, number);
			count++;
		}
	}
	return { bits, count };
}

async function mergedHeads(records: IndexRecords, state: MergeState): Promise<WrittenHead[]> {
	const heads: WrittenHead[] = [];
	for (const [place, source] of state.sources.entries()) {
		const numbers = state.numbers[place] ?? new Uint32Array();
		const names = namesOf(source, 'k', HEADS_BLOCK);
		const lengthNames = namesOf(source, 'n', LENGTHS_BLOCK);
		const stored = await records.getMany([...names, ...lengthNames]);
		const codes = lengthNames.map((name, block) => unseal(stored[names.length + block], name));
		for (const [block, name] of names.entries()) {
			for (const [at, head] of readHeads(readerOf(stored[block], name)).entries()) {
				const document = block * HEADS_BLOCK + at;
				if (numbers[document] === GONE) continue;
				const lengthCode = codes[Math.floor(document / LENGTHS_BLOCK)]?.[document % LENGTHS_BLOCK] ?? 0;
				heads.push({ ...head, lengthCode });
			}
		}
	}
	return heads;
}

/** Words that no document left holds go too. Counts may still count deleted documents: they only rank spellings. */
async function mergedSpelt(records: IndexRecords, state: MergeState): Promise<Map<number, Uint8Array>> {
	const counts = new Map<string, number>();
	for (const source of state.sources) {
		const names = Array.from({ length: 32 }, (_, length) => length)
			.filter((length) => (source.spelt & (1 << length)) !== 0)
			.map((length) => segmentName(source.id, 'v', length));
		const stored = await records.getMany(names);
		for (const [place, name] of names.entries())
			for (const { term, count } of readSpelt(readerOf(stored[place], name)))
				if (survives(term, state.words.survivors)) counts.set(term, (counts.get(term) ?? 0) + count);
	}
	return speltContents(counts);
}

function survives(word: string, terms: ReadonlySet<string>): boolean {
	return terms.has(word) || terms.has(termOf(word, 'fr')) || terms.has(termOf(word, 'en'));
}

function namesOf(source: SegmentEntry, part: 'k' | 'n', size: number): string[] {
	return Array.from({ length: blocksOf(source.documents, size) }, (_, block) =>
		segmentName(source.id, part, block),
	);
}
