import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byteReader, byteWriter, written } from '#lib/search/bytes.ts';
import { IndexFailure } from '#lib/search/index-failure.ts';
import { readPostings, writePostings } from '#lib/search/postings.ts';

const postings = fc
	.uniqueArray(fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 3_000_000 })), {
		minLength: 1,
	})
	.chain((numbers) =>
		fc.tuple(
			fc.constant([...numbers].sort((a, b) => a - b)),
			fc.array(fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 60_000 })), {
				minLength: numbers.length,
				maxLength: numbers.length,
			}),
		),
	);

it('reads back the documents and weights that were written', () => {
	fc.assert(
		fc.property(postings, ([documents, weights]) => {
			const writer = byteWriter();
			const list = { documents: Uint32Array.from(documents), weights: Uint16Array.from(weights) };
			writePostings(writer, list, 0, documents.length);
			const read = readPostings(byteReader(written(writer), 'p'), documents.length, 3_000_001);
			expect([...read.documents]).toEqual(documents);
			expect([...read.weights]).toEqual(weights);
		}),
	);
});

it('tells bytes that are cut short', () => {
	const writer = byteWriter();
	const list = { documents: Uint32Array.of(5, 900, 4000, 60_000), weights: Uint16Array.of(2, 7, 1, 2) };
	writePostings(writer, list, 0, 4);
	const cut = written(writer).slice(0, 4);
	expect(() => readPostings(byteReader(cut, 'p'), 4, 100_000)).toThrow(IndexFailure);
});
