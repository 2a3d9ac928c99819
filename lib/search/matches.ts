/** Which documents answer, in all sources: scored, filtered, and the best of them taken. */
import { type Besides, type Choice, choicesOf, chosenAmong } from './choices.ts';
import { isAnswered, isContact, isDated } from './filters.ts';
import type { InterpretedQuery, QueryFilters, QueryVariant } from './interpreted-query.ts';
import type { OpenIndex } from './open-index.ts';
import { type Scored, scoreSource } from './rank.ts';
import type { Source } from './source.ts';

/** Documents of one source that answer. */
export interface Matches extends Scored {
	readonly source: Source;
	/** What one choice alone keeps out: for counting only. */
	readonly besides: Besides;
}

export interface Candidate {
	readonly source: Source;
	readonly document: number;
	readonly score: number;
}

/** What scores less than this share of the best has little to do with what was asked: it is no answer. */
const LEAST_SHARE = 0.2;
/** By date, a faint answer would stand above a good one: only good ones are listed. */
const LEAST_SHARE_BY_DATE = 0.5;

export async function findMatches(
	index: OpenIndex,
	query: InterpretedQuery,
	needs: {
		readonly facets: boolean;
		readonly periods: boolean;
		readonly byDate: boolean;
		readonly tags: readonly string[];
	},
): Promise<Matches[]> {
	const terms = new Set([
		...query.parts.flatMap((part) => part.variants.flatMap((variant) => variant.terms)),
		...query.excluded,
		...query.filters.required,
		...needs.tags,
	]);
	const counts = new Map<string, number>();
	for (const term of terms) {
		let count = 0;
		for (const source of index.sources) count += source.count(term);
		counts.set(term, count);
	}
	for (const { variants } of query.parts) boundEndings(variants, counts);
	const { filters } = query;
	const flags =
		needs.facets ||
		filters.answered ||
		filters.type !== null ||
		filters.kinds !== null ||
		filters.groups !== null;
	const seconds = needs.periods || needs.byDate || isPeriod(filters);
	await Promise.all(index.sources.map((source) => source.load({ terms, flags, seconds })));
	const statistics = { documents: index.documents, averageLength: index.averageLength, counts };
	const scored = index.sources.map((source): Matches => {
		const found =
			query.parts.length === 0 ? everyDocument(source) : scoreSource(source, query.parts, statistics);
		const passes = filterOf(source, query);
		const open = passes ? kept(found.documents, passes) : found.documents;
		return { ...found, source, ...chosenAmong(open, choicesOf(source, query, index)) };
	});
	return withoutFaint(scored, needs.byDate ? LEAST_SHARE_BY_DATE : LEAST_SHARE);
}

function isPeriod({ since, until }: QueryFilters): boolean {
	return since > 0 || until < Number.POSITIVE_INFINITY;
}

/**
 * What a word that the lexicon knows may go on to tells no more than the most usual of what it means: else its rarest
 * ending would stand before that.
 */
function boundEndings(variants: readonly QueryVariant[], counts: Map<string, number>): void {
	const countOf = ({ terms }: QueryVariant) => counts.get(terms[0] ?? '') ?? 0;
	const most = Math.max(0, ...variants.filter(({ origin }) => origin === 'synonym').map(countOf));
	for (const variant of variants)
		if (variant.origin === 'beginning')
			for (const term of variant.terms) counts.set(term, Math.max(most, countOf(variant)));
}

function everyDocument(source: Source): Scored {
	return {
		documents: Uint32Array.from({ length: source.documents }, (_, at) => at),
		scores: new Float32Array(),
	};
}

function withoutFaint(matches: readonly Matches[], share: number): Matches[] {
	const best = Math.max(0, ...matches.map(({ scores, documents }) => bestScore(scores, documents)));
	return matches.map((found) => ({
		...found,
		documents: atLeast(best * share, found.scores, found.documents),
		besides: Object.fromEntries(
			Object.entries(found.besides).map(([choice, documents]) => [
				choice,
				atLeast(bestBeside(matches, choice as Choice, best) * share, found.scores, documents),
			]),
		),
	}));
}

/** Without that choice one of those it keeps out might be the best, and the others faint beside it. */
function bestBeside(matches: readonly Matches[], choice: Choice, best: number): number {
	return Math.max(
		best,
		...matches.map(({ scores, besides }) => bestScore(scores, besides[choice] ?? new Uint32Array())),
	);
}

function bestScore(scores: Scored['scores'], documents: Uint32Array): number {
	let best = 0;
	for (let at = 0; at < documents.length; at++) {
		const score = scores[documents[at] ?? 0] ?? 0;
		if (score > best) best = score;
	}
	return best;
}

function atLeast(least: number, scores: Scored['scores'], documents: Uint32Array): Uint32Array {
	if (least <= 0) return documents;
	const good = new Uint32Array(documents.length);
	let count = 0;
	for (let at = 0; at < documents.length; at++) {
		const document = documents[at] ?? 0;
		if ((scores[document] ?? 0) >= least) good[count++] = document;
	}
	return good.subarray(0, count);
}

/** As `filter`, which asks a typed array three times as long. */
function kept(documents: Uint32Array, passes: (document: number) => boolean): Uint32Array {
	const passing = new Uint32Array(documents.length);
	let count = 0;
	for (let at = 0; at < documents.length; at++) {
		const document = documents[at] ?? 0;
		if (passes(document)) passing[count++] = document;
	}
	return passing.subarray(0, count);
}

/** All but the choices: what is gone, left out, or asked for and missing. Null when nothing is. */
function filterOf(source: Source, query: InterpretedQuery): ((document: number) => boolean) | null {
	const { filters } = query;
	const excluded = new Set(query.excluded.flatMap((term) => [...(source.postings(term)?.documents ?? [])]));
	const required = [
		...filters.required.map((term) => holders(source, [term])),
		...phraseHolders(source, query),
	];
	const flagged = filters.answered || filters.type !== null;
	if (!source.hasDeleted() && excluded.size === 0 && required.length === 0 && !flagged) return null;
	return (document) => {
		if (source.isDeleted(document) || excluded.has(document)) return false;
		for (const documents of required) if (!documents.has(document)) return false;
		return !flagged || passesFlags(filters, source, document);
	};
}

function passesFlags(filters: QueryFilters, source: Source, document: number): boolean {
	const flags = source.flags(document);
	if (filters.answered && !isAnswered(flags)) return false;
	return filters.type === null || isContact(flags) === (filters.type === 'contact');
}

function holders(source: Source, terms: readonly string[]): Set<number> {
	return new Set(terms.flatMap((term) => [...(source.postings(term)?.documents ?? [])]));
}

/** A phrase needs all its words, as typed, before its text is looked at. */
function phraseHolders(source: Source, query: InterpretedQuery): Set<number>[] {
	const words = new Set(query.phrases.flat());
	return query.parts
		.filter((part) => words.has(part.word))
		.map((part) =>
			holders(
				source,
				part.variants.flatMap((variant) => (variant.origin === 'typed' ? variant.terms : [])),
			),
		);
}

/** Threads of unknown time beside a period: those it leaves out for nothing else, or shows when that is asked for. */
export function countUndated(matches: readonly Matches[], filters: QueryFilters): number {
	if (!isPeriod(filters)) return 0;
	let count = 0;
	for (const { source, documents, besides } of matches) {
		const undated = filters.undated ? documents : (besides.dates ?? []);
		for (const document of undated) if (!isDated(source.seconds(document))) count++;
	}
	return count;
}

/** The best `count`, best first. Equal ones: the live chunks before segments, later numbers before earlier. */
export function bestOf(matches: readonly Matches[], count: number, byDate: boolean): Candidate[] {
	const heap: { candidate: Candidate; value: number; rank: number }[] = [];
	// Of a full heap, the value to beat: nearly all documents are passed over by it alone.
	let least = Number.NEGATIVE_INFINITY;
	for (const [rank, { source, documents, scores }] of matches.entries()) {
		for (let at = 0; at < documents.length; at++) {
			const document = documents[at] ?? 0;
			const score = scores[document] ?? 0;
			const value = byDate ? source.seconds(document) : score;
			if (value < least) continue;
			const worst = heap[0];
			if (heap.length === count && worst && !isBetter(value, rank, document, worst)) continue;
			pushHeap(heap, { candidate: { source, document, score }, value, rank }, count);
			if (heap.length === count) least = heap[0]?.value ?? least;
		}
	}
	return heap
		.sort((a, b) => (isBetter(a.value, a.rank, a.candidate.document, b) ? -1 : 1))
		.map(({ candidate }) => candidate);
}

interface Ranked {
	readonly candidate: Candidate;
	readonly value: number;
	readonly rank: number;
}

function isBetter(value: number, rank: number, document: number, than: Ranked): boolean {
	if (value !== than.value) return value > than.value;
	if (rank !== than.rank) return rank < than.rank;
	return document > than.candidate.document;
}

/** Keeps the `count` best with the worst of them first: a binary heap. */
function pushHeap(heap: Ranked[], added: Ranked, count: number): void {
	const worse = (a: Ranked | undefined, b: Ranked | undefined) =>
		a !== undefined && b !== undefined && isBetter(b.value, b.rank, b.candidate.document, a);
	if (count <= 0) return;
	if (heap.length < count) {
		let at = heap.push(added) - 1;
		while (at > 0) {
			const above = (at - 1) >> 1;
			if (!worse(heap[at], heap[above])) break;
			swap(heap, at, above);
			at = above;
		}
		return;
	}
	heap[0] = added;
	for (let at = 0; ; ) {
		const left = at * 2 + 1;
		const child = worse(heap[left + 1], heap[left]) ? left + 1 : left;
		if (!worse(heap[child], heap[at])) break;
		swap(heap, at, child);
		at = child;
	}
}

function swap(heap: Ranked[], a: number, b: number): void {
	const first = heap[a];
	const second = heap[b];
	if (first && second) {
		heap[a] = second;
		heap[b] = first;
	}
}
