/** A segment as a source: reads only the records that a search touches. */
import { byteReader, encodeText } from './bytes.ts';
import { type DeletionMarks, isMarked, readMarks } from './deletion-marks.ts';
import { type BlockRoot, blockOf, type DictionaryEntry, findEntry, readEntries } from './dictionary.ts';
import { IndexFailure } from './index-failure.ts';
import type { SegmentEntry } from './manifest.ts';
import { gatherPacks, packNamesOf, postingsOfEntry } from './packs.ts';
import { type SegmentPart, segmentName } from './record-names.ts';
import type { IndexRecords } from './records.ts';
import { readerOf, unseal } from './sealed.ts';
import {
	blocksOf,
	type DocumentHead,
	expectLength,
	FLAGS_BLOCK,
	FLAGS_BYTES,
	flagsAt,
	groupAt,
	HEADS_BLOCK,
	LENGTHS_BLOCK,
	readHead,
	secondsAt,
	TIMES_BLOCK,
	TIMES_BYTES,
} from './segment-parts.ts';
import type { Needs, Postings, Source, TermCount, Wanted } from './source.ts';
import { LONGEST_SPELT, readSpelt, SHORTEST_SPELT } from './spelt-words.ts';

/** Blocks read for one beginning: those with the most frequent words, when it spans more. */
const WIDEST_BEGINNING = 6;

export function segmentSource(
	records: IndexRecords,
	segment: SegmentEntry,
	roots: readonly BlockRoot[],
): Source {
	const entries = new Map<string, DictionaryEntry>();
	const beginnings = new Map<string, TermCount[]>();
	const postings = new Map<string, Postings>();
	const lengths = new Uint8Array(segment.documents);
	const lengthsRead = new Set<number>();
	let marks: DeletionMarks | undefined;
	/** Contents of the columns' records: read where a document is asked for, not unpacked. */
	let flags: readonly Uint8Array[] | null = null;
	let seconds: readonly Uint8Array[] | null = null;
	const name = (part: SegmentPart, index: number) => segmentName(segment.id, part, index);

	async function find(wanted: Wanted): Promise<void> {
		const terms = [...wanted.whole].filter((term) => !entries.has(term));
		const byBlock = new Map<number, string[]>();
		for (const term of terms) {
			const block = blockOf(roots, term);
			if (block >= 0) byBlock.set(block, [...(byBlock.get(block) ?? []), term]);
		}
		const spans = wanted.beginnings.map((beginning) => ({ beginning, blocks: widest(roots, beginning) }));
		const blocks = [...new Set([...byBlock.keys(), ...spans.flatMap((span) => span.blocks)])];
		const names = blocks.map((block) => name('d', block));
		const [stored, marked] = await Promise.all([
			names.length > 0 ? records.getMany(names) : [],
			marks === undefined ? readMarks(records, segment) : marks,
		]);
		marks = marked;
		const contents = new Map(
			blocks.map((block, place) => [block, unseal(stored[place], names[place] ?? '')]),
		);
		for (const [block, wantedTerms] of byBlock) {
			for (const term of wantedTerms) {
				const content = contents.get(block);
				const entry = content && findEntry(byteReader(content, name('d', block)), encodeText(term));
				if (entry) entries.set(term, entry);
			}
		}
		for (const span of spans) beginnings.set(span.beginning, readBeginning(span, contents));
	}

	function readBeginning(
		span: { readonly beginning: string; readonly blocks: readonly number[] },
		contents: ReadonlyMap<number, Uint8Array>,
	): TermCount[] {
		const found: TermCount[] = [];
		for (const block of span.blocks) {
			const content = contents.get(block);
			if (!content) continue;
			for (const { term, entry } of readEntries(byteReader(content, name('d', block)))) {
				if (!term.startsWith(span.beginning)) continue;
				entries.set(term, entry);
				found.push({ term, count: entry.count });
			}
		}
		return found;
	}

	async function load(needs: Needs): Promise<void> {
		const lookedUp = [...needs.terms].flatMap((term) => {
			const entry = entries.get(term);
			return entry && !postings.has(term) ? [{ term, entry }] : [];
		});
		const packNames = [...new Set(lookedUp.flatMap(({ entry }) => packNamesOf(segment.id, entry)))];
		const hits = lookedUp.reduce((sum, { entry }) => sum + entry.count, 0);
		const allLengths = blocksOf(segment.documents, LENGTHS_BLOCK);
		// A frequent word touches nearly every record of lengths: asked for at once, without waiting for its postings.
		const early = hits >= allLengths ? Array.from({ length: allLengths }, (_, block) => block) : [];
		const flagNames = needs.flags && !flags ? partNames('c', FLAGS_BLOCK) : [];
		const timeNames = needs.seconds && !seconds ? partNames('t', TIMES_BLOCK) : [];
		const lengthBlocks = early.filter((block) => !lengthsRead.has(block));
		const lengthNames = lengthBlocks.map((block) => name('n', block));
		const all = [...packNames, ...lengthNames, ...flagNames, ...timeNames];
		const stored = all.length > 0 ? await records.getMany(all) : [];
		const contents = new Map(all.map((wanted, place) => [wanted, stored[place]]));
		for (const block of lengthBlocks) keepLengths(block, contents.get(name('n', block)));
		const packs = gatherPacks(packNames, stored);
		for (const { term, entry } of lookedUp) postings.set(term, postingsOfEntry(segment, entry, packs));
		if (needs.flags) flags ??= columns(flagNames, contents, FLAGS_BLOCK, FLAGS_BYTES);
		if (needs.seconds) seconds ??= columns(timeNames, contents, TIMES_BLOCK, TIMES_BYTES);
		await loadMissingLengths(lookedUp.map(({ term }) => term));
	}

	async function loadMissingLengths(terms: readonly string[]): Promise<void> {
		if (lengthsRead.size === blocksOf(segment.documents, LENGTHS_BLOCK)) return;
		const blocks = new Set<number>();
		for (const term of terms)
			for (const document of postings.get(term)?.documents ?? [])
				blocks.add(Math.floor(document / LENGTHS_BLOCK));
		const missing = [...blocks].filter((block) => !lengthsRead.has(block));
		if (missing.length === 0) return;
		const stored = await records.getMany(missing.map((block) => name('n', block)));
		for (const [place, block] of missing.entries()) keepLengths(block, stored[place]);
	}

	function partNames(part: SegmentPart, size: number): string[] {
		return Array.from({ length: blocksOf(segment.documents, size) }, (_, block) => name(part, block));
	}

	function keepLengths(block: number, record: Uint8Array | undefined): void {
		const start = block * LENGTHS_BLOCK;
		const expected = Math.min(LENGTHS_BLOCK, segment.documents - start);
		lengths.set(expectLength(unseal(record, name('n', block)), expected, name('n', block)), start);
		lengthsRead.add(block);
	}

	function columns(
		names: readonly string[],
		contents: ReadonlyMap<string, Uint8Array | undefined>,
		size: number,
		bytes: number,
	): Uint8Array[] {
		return names.map((wanted, block) => {
			const count = Math.min(size, segment.documents - block * size);
			return expectLength(unseal(contents.get(wanted), wanted), count * bytes, wanted);
		});
	}

	async function loadHeads(documents: readonly number[]): Promise<readonly DocumentHead[]> {
		const blocks = [...new Set(documents.map((document) => Math.floor(document / HEADS_BLOCK)))];
		const names = blocks.map((block) => name('k', block));
		const stored = await records.getMany(names);
		const contents = new Map(
			blocks.map((block, place) => [block, unseal(stored[place], names[place] ?? '')]),
		);
		return documents.map((document) => {
			const block = Math.floor(document / HEADS_BLOCK);
			const content = contents.get(block) ?? new Uint8Array();
			const head = readHead(byteReader(content, name('k', block)), document % HEADS_BLOCK);
			if (!head) throw new IndexFailure('damaged', name('k', block));
			return head;
		});
	}

	return {
		documents: segment.documents,
		find,
		count: (term) => entries.get(term)?.count ?? 0,
		beginningWith: (beginning) => beginnings.get(beginning) ?? [],
		async near(word, most) {
			const shortest = Math.max(SHORTEST_SPELT, word.length - most);
			const longest = Math.min(LONGEST_SPELT, word.length + most);
			if (longest < shortest) return [];
			const names = Array.from({ length: longest - shortest + 1 }, (_, step) => shortest + step)
				.filter((length) => (segment.spelt & (1 << length)) !== 0)
				.map((length) => name('v', length));
			const stored = names.length > 0 ? await records.getMany(names) : [];
			return stored.flatMap((record, place) => readSpelt(readerOf(record, names[place] ?? '')));
		},
		load,
		postings: (term) => postings.get(term),
		lengthCodes: lengths,
		hasDeleted: () => segment.deleted > 0,
		isDeleted: (document) => isMarked(marks ?? null, document),
		flags: (document) => flagsAt(flags, document),
		group: (document) => groupAt(flags, document),
		seconds: (document) => secondsAt(seconds, document),
		heads: loadHeads,
	};
}

/** Blocks that may hold terms with this beginning. */
function widest(roots: readonly BlockRoot[], beginning: string): number[] {
	const first = Math.max(0, blockOf(roots, beginning));
	const last = blockOf(roots, `${beginning}\uffff`);
	const blocks = Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
	if (blocks.length <= WIDEST_BEGINNING) return blocks;
	return blocks.sort((a, b) => (roots[b]?.most ?? 0) - (roots[a]?.most ?? 0)).slice(0, WIDEST_BEGINNING);
}
