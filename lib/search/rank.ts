/** BM25 over one source: each part of the query counts once, by its best variant. */
import type { QueryPart, QueryVariant } from './interpreted-query.ts';
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
	/** By document number; empty when nothing was asked of the words. */
	readonly scores: Float32Array;
}

export function scoreSource(source: Source, parts: readonly QueryPart[], statistics: Statistics): Scored {
	const scores = new Float32Array(source.documents);
	const several = parts.some((part) => part.variants.length > 1);
	const best = several ? new Float32Array(source.documents) : scores;
	const norms = normsFor(statistics.averageLength);
	let touched = new Uint32Array(1024);
	let count = 0;
	const touch = (document: number) => {
		if (count === touched.length) {
			const larger = new Uint32Array(count * 2);
			larger.set(touched);
			touched = larger;
		}
		touched[count++] = document;
	};
	for (const part of parts) {
		const present = part.variants.filter((variant) => variant.terms.every((term) => source.postings(term)));
		const only = present.length === 1 ? present[0] : undefined;
		if (only) {
			eachScore(source, only, statistics, norms, (document, score) => {
				const before = scores[document] ?? 0;
				if (before === 0) touch(document);
				scores[document] = before + score;
			});
			continue;
		}
		const reached: number[] = [];
		for (const variant of present) {
			eachScore(source, variant, statistics, norms, (document, score) => {
				const before = best[document] ?? 0;
				if (before === 0) reached.push(document);
				if (score > before) best[document] = score;
			});
		}
		for (const document of reached) {
			const before = scores[document] ?? 0;
			if (before === 0) touch(document);
			scores[document] = before + (best[document] ?? 0);
			best[document] = 0;
		}
	}
	return { documents: touched.subarray(0, count), scores };
}

/** Documents that hold all terms of a variant, with the sum of the terms' scores, weighed. */
function eachScore(
	source: Source,
	variant: QueryVariant,
	statistics: Statistics,
	norms: Float32Array,
	visit: (document: number, score: number) => void,
): void {
	const [term = ''] = variant.terms;
	const postings = source.postings(term);
	if (!postings) return;
	const { documents, weights } = postings;
	const told = variant.weight * (K1 + 1) * rarity(statistics.counts.get(term) ?? 0, statistics.documents);
	if (variant.terms.length === 1) {
		for (let at = 0; at < documents.length; at++) {
			const document = documents[at] ?? 0;
			const weight = weights[at] ?? 0;
			visit(document, (told * weight) / (weight + (norms[source.lengthCode(document)] ?? 0)));
		}
		return;
	}
	let sums = new Map<number, number>();
	eachScore(source, { ...variant, terms: [term] }, statistics, norms, (document, score) =>
		sums.set(document, score),
	);
	for (const other of variant.terms.slice(1)) {
		const both = new Map<number, number>();
		eachScore(source, { ...variant, terms: [other] }, statistics, norms, (document, score) => {
			const before = sums.get(document);
			if (before !== undefined) both.set(document, before + score);
		});
		sums = both;
	}
	for (const [document, score] of sums) visit(document, score);
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
