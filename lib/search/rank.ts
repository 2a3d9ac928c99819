/** BM25 over one source: each part of the query counts once, by its best variant. */
import type { QueryPart } from './interpreted-query.ts';
import { lengthOfCode } from './lengths.ts';
import type { Source } from './source.ts';

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
	/** Parallel to `documents`. */
	readonly scores: Float32Array;
}

export function scoreSource(source: Source, parts: readonly QueryPart[], statistics: Statistics): Scored {
	const total = new Float32Array(source.documents);
	const best = new Float32Array(source.documents);
	const touched: number[] = [];
	const norms = normsFor(statistics.averageLength);
	for (const part of parts) {
		const reached: number[] = [];
		for (const variant of part.variants) {
			for (const [document, score] of variantScores(source, variant.terms, statistics, norms)) {
				const weighed = score * variant.weight;
				const before = best[document] ?? 0;
				if (before === 0) reached.push(document);
				if (weighed > before) best[document] = weighed;
			}
		}
		for (const document of reached) {
			const before = total[document] ?? 0;
			if (before === 0) touched.push(document);
			total[document] = before + (best[document] ?? 0);
			best[document] = 0;
		}
	}
	const documents = Uint32Array.from(touched);
	return { documents, scores: Float32Array.from(touched, (document) => total[document] ?? 0) };
}

/** Of documents that hold all the terms: the sum of the terms' scores. */
function variantScores(
	source: Source,
	terms: readonly string[],
	statistics: Statistics,
	norms: Float32Array,
): Map<number, number> {
	let scores: Map<number, number> | null = null;
	for (const term of terms) {
		const postings = source.postings(term);
		const next = new Map<number, number>();
		const weight = rarity(statistics.counts.get(term) ?? 0, statistics.documents) * (K1 + 1);
		for (let at = 0; at < (postings?.documents.length ?? 0); at++) {
			const document = postings?.documents[at] ?? 0;
			const before = scores === null ? 0 : scores.get(document);
			if (before === undefined) continue;
			const count = postings?.weights[at] ?? 0;
			next.set(document, before + (weight * count) / (count + (norms[source.lengthCode(document)] ?? 0)));
		}
		scores = next;
	}
	return scores ?? new Map();
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
