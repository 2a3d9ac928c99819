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

/** Plain loops over numbers: a frequent word is in tens of thousands of documents, and a letter typed asks for all. */
export function scoreSource(source: Source, parts: readonly QueryPart[], statistics: Statistics): Scored {
	const scores = new Float32Array(source.documents);
	const norms = normsFor(statistics.averageLength);
	const touched = growing();
	for (const { variants } of parts) {
		const present = variants.flatMap((variant) => scoredPostings(source, variant, statistics, norms) ?? []);
		const [first, ...others] = present;
		if (first) addTo(scores, others.length === 0 ? first : bestOfEach(source.documents, present), touched);
	}
	return { documents: touched.taken(), scores };
}

/** Documents, rising or in no order, each once, and what each scores. */
interface ScoredPostings {
	readonly documents: Uint32Array;
	readonly scores: Float32Array;
}

/** Documents that hold all terms of a variant, with the sum of the terms' scores, weighed; null when there are none. */
function scoredPostings(
	source: Source,
	{ terms, weight }: QueryVariant,
	statistics: Statistics,
	norms: Float32Array,
): ScoredPostings | null {
	let all: ScoredPostings | null = null;
	for (const term of terms) {
		const postings = source.postings(term);
		if (!postings) return null;
		const told = weight * (K1 + 1) * rarity(statistics.counts.get(term) ?? 0, statistics.documents);
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
	for (const [place, document] of first.documents.entries()) {
		while ((second.documents[at] ?? Number.POSITIVE_INFINITY) < document) at++;
		if (second.documents[at] !== document) continue;
		documents[count] = document;
		scores[count++] = (first.scores[place] ?? 0) + (second.scores[at] ?? 0);
	}
	return { documents: documents.subarray(0, count), scores: scores.subarray(0, count) };
}

/** Each document once, by the variant in which it scores best. */
function bestOfEach(size: number, variants: readonly ScoredPostings[]): ScoredPostings {
	const best = new Float32Array(size);
	const reached = growing();
	for (const { documents, scores } of variants) {
		for (let at = 0; at < documents.length; at++) {
			const document = documents[at] ?? 0;
			const before = best[document] ?? 0;
			const score = scores[at] ?? 0;
			if (before === 0) reached.add(document);
			if (score > before) best[document] = score;
		}
	}
	const documents = reached.taken();
	const scores = new Float32Array(documents.length);
	for (let at = 0; at < documents.length; at++) scores[at] = best[documents[at] ?? 0] ?? 0;
	return { documents, scores };
}

function addTo(sums: Float32Array, { documents, scores }: ScoredPostings, touched: GrowingNumbers): void {
	for (let at = 0; at < documents.length; at++) {
		const document = documents[at] ?? 0;
		const before = sums[document] ?? 0;
		if (before === 0) touched.add(document);
		sums[document] = before + (scores[at] ?? 0);
	}
}

interface GrowingNumbers {
	add(value: number): void;
	taken(): Uint32Array;
}

function growing(): GrowingNumbers {
	let values = new Uint32Array(1024);
	let count = 0;
	return {
		add(value) {
			if (count === values.length) {
				const larger = new Uint32Array(count * 2);
				larger.set(values);
				values = larger;
			}
			values[count++] = value;
		},
		taken: () => values.subarray(0, count),
	};
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
