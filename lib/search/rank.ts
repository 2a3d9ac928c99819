/** BM25 over one source: each part of the query counts once, by its best variant. */
import type { QueryPart, QueryVariant } from './interpreted-query.ts';
import { lengthOfCode } from './lengths.ts';
import type { Postings, Source } from './source.ts';

const K1 = 1.2;
const B = 0.75;

/** What all sources together say, so that a document scores the same wherever it is. */
export interface Statistics {
	readonly documents: number;
	readonly averageLength: number;
	/** By term. */
	readonly counts: ReadonlyMap<string, number>;
}

/** Documents that hold at least one part, in no order. */
export interface Scored {
	readonly documents: Uint32Array;
	/** By document number; empty when nothing was asked of the words. */
	readonly scores: Float32Array;
}

/**
 * Plain loops over numbers, as few as can be: a frequent word is in tens of thousands of documents, and a first search
 * runs before the browser has made this fast.
 */
export function scoreSource(source: Source, parts: readonly QueryPart[], statistics: Statistics): Scored {
	const scores = new Float32Array(source.documents);
	const norms = normsFor(statistics.averageLength);
	const present = parts.map(({ variants }) =>
		variants.filter(({ terms }) => terms.every((term) => source.postings(term) !== undefined)),
	);
	const reached = noneReached(source, present.flat());
	let best: Float32Array | null = null;
	for (const variants of present) {
		const [first, ...others] = variants;
		const [only, ...more] = first?.terms ?? [];
		const postings = source.postings(only ?? '');
		if (!first || !postings) continue;
		if (others.length + more.length === 0) {
			addTerm(scores, postings, toldBy(first, only, statistics), source.lengthCodes, norms, reached);
			continue;
		}
		best ??= new Float32Array(source.documents);
		const once = noneReached(source, variants);
		for (const variant of variants) {
			const scored = scoredPostings(source, variant, statistics, norms);
			if (scored) raise(best, scored, once);
		}
		addBest(scores, best, once, reached);
	}
	return { documents: reached.documents.subarray(0, reached.count), scores };
}

/** Documents met, each once, in the order they were met. */
interface Reached {
	readonly documents: Uint32Array;
	count: number;
}

function noneReached(source: Source, variants: readonly QueryVariant[]): Reached {
	const most = variants.reduce((sum, { terms }) => sum + source.count(terms[0] ?? ''), 0);
	return { documents: new Uint32Array(Math.min(source.documents, most)), count: 0 };
}

/** What a term tells wherever it is. */
function toldBy({ weight }: QueryVariant, term: string | undefined, statistics: Statistics): number {
	return weight * (K1 + 1) * rarity(statistics.counts.get(term ?? '') ?? 0, statistics.documents);
}

function addTerm(
	sums: Float32Array,
	{ documents, weights }: Postings,
	told: number,
	lengthCodes: Uint8Array,
	norms: Float32Array,
	reached: Reached,
): void {
	let { count } = reached;
	for (let at = 0; at < documents.length; at++) {
		const document = documents[at] ?? 0;
		const weight = weights[at] ?? 0;
		const before = sums[document] ?? 0;
		if (before === 0) reached.documents[count++] = document;
		sums[document] = before + (told * weight) / (weight + (norms[lengthCodes[document] ?? 0] ?? 0));
	}
	reached.count = count;
}

/** Documents, rising, and what each scores. */
interface ScoredPostings {
	readonly documents: Uint32Array;
	readonly scores: Float32Array;
}

/** Documents that hold all terms of a variant, with the sum of the terms' scores, weighed; null when there are none. */
function scoredPostings(
	source: Source,
	variant: QueryVariant,
	statistics: Statistics,
	norms: Float32Array,
): ScoredPostings | null {
	let all: ScoredPostings | null = null;
	for (const term of variant.terms) {
		const postings = source.postings(term);
		if (!postings) return null;
		const told = toldBy(variant, term, statistics);
		const scored = scoresOf(postings, told, source.lengthCodes, norms);
		all = all ? inBoth(all, scored) : scored;
	}
	return all;
}

function scoresOf(
	{ documents, weights }: Postings,
	told: number,
	lengthCodes: Uint8Array,
	norms: Float32Array,
): ScoredPostings {
	const scores = new Float32Array(documents.length);
	for (let at = 0; at < documents.length; at++) {
		const weight = weights[at] ?? 0;
		const code = lengthCodes[documents[at] ?? 0] ?? 0;
		scores[at] = (told * weight) / (weight + (norms[code] ?? 0));
	}
	return { documents, scores };
}

/** Both rise. */
function inBoth(first: ScoredPostings, second: ScoredPostings): ScoredPostings {
	const documents = new Uint32Array(Math.min(first.documents.length, second.documents.length));
	const scores = new Float32Array(documents.length);
	let count = 0;
	let at = 0;
	for (let place = 0; place < first.documents.length; place++) {
		const document = first.documents[place] ?? 0;
		while ((second.documents[at] ?? Number.POSITIVE_INFINITY) < document) at++;
		if (second.documents[at] !== document) continue;
		documents[count] = document;
		scores[count++] = (first.scores[place] ?? 0) + (second.scores[at] ?? 0);
	}
	return { documents: documents.subarray(0, count), scores: scores.subarray(0, count) };
}

/** Each document by the variant in which it scores best. */
function raise(best: Float32Array, { documents, scores }: ScoredPostings, reached: Reached): void {
	let { count } = reached;
	for (let at = 0; at < documents.length; at++) {
		const document = documents[at] ?? 0;
		const before = best[document] ?? 0;
		const score = scores[at] ?? 0;
		if (before === 0) reached.documents[count++] = document;
		if (score > before) best[document] = score;
	}
	reached.count = count;
}

/** Adds what the documents of one part scored, and leaves `best` empty for the next part. */
function addBest(sums: Float32Array, best: Float32Array, part: Reached, reached: Reached): void {
	let { count } = reached;
	for (let at = 0; at < part.count; at++) {
		const document = part.documents[at] ?? 0;
		const before = sums[document] ?? 0;
		if (before === 0) reached.documents[count++] = document;
		sums[document] = before + (best[document] ?? 0);
		best[document] = 0;
	}
	reached.count = count;
}

/** How much a term tells: the rarer the more, always above 0. */
export function rarity(count: number, documents: number): number {
	return Math.log(1 + (Math.max(0, documents - count) + 0.5) / (count + 0.5));
}

function normsFor(averageLength: number): Float32Array {
	return Float32Array.from(
		{ length: 256 },
		(_, code) => K1 * (1 - B + (B * lengthOfCode(code)) / averageLength),
	);
}
