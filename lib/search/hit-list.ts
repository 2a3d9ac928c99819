/** Terms of documents as they are met, document after document; then put in order of terms by counting. */
import type { Postings } from './source.ts';
import type { BookTerm } from './word-book.ts';

export interface HitList {
	/** Weight of a term in the document being added; the list has the term's place for itself. */
	add(term: BookTerm, weight: number): void;
	endDocument(): void;
	/** Documents and weights, term after term; where each term's stretch begins, by number. */
	byTerm(terms: number): { readonly list: Postings; readonly ends: Uint32Array };
}

export function hitList(): HitList {
	let terms = new Uint32Array(4096);
	let weights = new Uint16Array(4096);
	let count = 0;
	const documentEnds: number[] = [];
	/** A term's hit in this document is at its place, if that is not before. */
	let first = 0;
	return {
		add(term, weight) {
			const { place } = term;
			if (place >= first) {
				weights[place] = Math.min(0xffff, (weights[place] ?? 0) + weight);
				return;
			}
			if (count === terms.length) {
				terms = grown(terms, new Uint32Array(count * 2));
				weights = grown(weights, new Uint16Array(count * 2));
			}
			term.place = count;
			terms[count] = term.number;
			weights[count++] = weight;
		},
		endDocument() {
			documentEnds.push(count);
			first = count;
		},
		byTerm(termCount) {
			const ends = new Uint32Array(termCount + 1);
			for (let at = 0; at < count; at++) bump(ends, (terms[at] ?? 0) + 1);
			for (let term = 0; term < termCount; term++) ends[term + 1] = (ends[term + 1] ?? 0) + (ends[term] ?? 0);
			const next = ends.slice();
			const list = { documents: new Uint32Array(count), weights: new Uint16Array(count) };
			let at = 0;
			for (const [document, end] of documentEnds.entries()) {
				for (; at < end; at++) {
					const place = bump(next, terms[at] ?? 0);
					list.documents[place] = document;
					list.weights[place] = weights[at] ?? 1;
				}
			}
			return { list, ends };
		},
	};
}

/** @returns what was counted so far. */
function bump(counts: Uint32Array, at: number): number {
	const before = counts[at] ?? 0;
	counts[at] = before + 1;
	return before;
}

function grown<List extends Uint32Array | Uint16Array>(list: List, larger: List): List {
	larger.set(list);
	return larger;
}
