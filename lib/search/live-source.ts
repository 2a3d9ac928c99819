/** The live chunks as a source: scanned whole, for they are few. */

import { lengthCode } from './lengths.ts';
import {
	eachLiveDocument,
	type LiveHead,
	type LivePlace,
	readLiveWords,
	scanLiveTerms,
	sieveOf,
} from './live-chunk.ts';
import { liveName } from './record-names.ts';
import type { Postings, Source, TermCount, Wanted } from './source.ts';

interface Place {
	readonly content: Uint8Array;
	readonly name: string;
	readonly place: LivePlace;
}

interface GrowingPostings {
	readonly documents: number[];
	readonly weights: number[];
}

/** @param chunks contents, unsealed, in order. */
export function liveSource(chunks: readonly Uint8Array[]): Source {
	const heads: LiveHead[] = [];
	const places: Place[] = [];
	for (const [chunk, content] of chunks.entries()) {
		const name = liveName(chunk);
		eachLiveDocument(content, name, (head, place) => {
			heads.push(head);
			places.push({ content, name, place });
		});
	}
	const found = new Map<string, GrowingPostings>();
	let all: readonly TermCount[] | null = null;

	function scan(wanted: Wanted): void {
		// A second look-up must not count twice what the first one found.
		const whole = new Set([...wanted.whole].filter((term) => !found.has(term)));
		const looked = { whole, beginnings: wanted.beginnings };
		const known = new Set(found.keys());
		const sieve = sieveOf(looked);
		for (const [document, { content, name, place }] of places.entries()) {
			scanLiveTerms(content, name, place.terms, looked, sieve, (term, weight) => {
				if (known.has(term)) return;
				const growing = found.get(term) ?? { documents: [], weights: [] };
				growing.documents.push(document);
				growing.weights.push(weight);
				found.set(term, growing);
			});
		}
	}

	return {
		documents: heads.length,
		find: async (wanted) => scan(wanted),
		count: (term) => found.get(term)?.documents.length ?? 0,
		beginningWith: (beginning) =>
			[...found]
				.filter(([term]) => term.startsWith(beginning))
				.map(([term, { documents }]) => ({ term, count: documents.length })),
		async near(word, most) {
			all ??= allWords(places);
			return all.filter(({ term }) => Math.abs(term.length - word.length) <= most);
		},
		load: async () => {},
		postings: (term) => frozen(found.get(term)),
		lengthCodes: Uint8Array.from(heads, ({ length }) => lengthCode(length)),
		hasDeleted: () => false,
		isDeleted: () => false,
		flags: (document) => heads[document]?.flags ?? 0,
		group: (document) => heads[document]?.group ?? -1,
		seconds: (document) => heads[document]?.seconds ?? 0,
		heads: async (documents) => documents.flatMap((document) => heads[document] ?? []),
	};
}

function frozen(growing: GrowingPostings | undefined): Postings | undefined {
	return (
		growing && {
			documents: Uint32Array.from(growing.documents),
			weights: Uint16Array.from(growing.weights),
		}
	);
}

function allWords(places: readonly Place[]): TermCount[] {
	const counts = new Map<string, number>();
	for (const { content, name, place } of places) {
		for (const word of readLiveWords(content, name, place.words))
			counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return [...counts].map(([term, count]) => ({ term, count }));
}
