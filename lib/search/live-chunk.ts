/**
 * The live segment: what was just read, a few documents a record, each with its own terms. Small enough to be
 * read whole by every search, cheap enough to be rewritten with every post.
 *
 * A document: key, seconds, flags, group number + 1, length, number of terms, then each term as
 * (length, weight, bytes). Terms are bytes in UTF-8, at most 255 long.
 */
import {
	type ByteWriter,
	byteReader,
	byteWriter,
	encodeText,
	readByte,
	readChars,
	readText,
	readVarint,
	textOf,
	writeByte,
	writeBytes,
	writeText,
	writeVarint,
	written,
} from './bytes.ts';
import { IndexFailure } from './index-failure.ts';
import type { Wanted } from './source.ts';

/** What the index keeps of one document. */
export interface IndexedDocument {
	readonly key: string;
	readonly seconds: number;
	readonly flags: number;
	/** Number in the manifest's list, or -1. */
	readonly group: number;
	readonly length: number;
	readonly terms: ReadonlyMap<string, number>;
}

export type LiveHead = Omit<IndexedDocument, 'terms'>;

export function encodeLiveDocument(document: IndexedDocument): Uint8Array {
	const writer: ByteWriter = byteWriter(1024);
	writeText(writer, document.key);
	writeVarint(writer, document.seconds);
	writeByte(writer, document.flags);
	writeVarint(writer, document.group + 1);
	writeVarint(writer, document.length);
	const terms = byteWriter(1024);
	for (const [term, weight] of document.terms) {
		const bytes = encodeText(term);
		writeByte(terms, Math.min(255, bytes.length));
		writeVarint(terms, weight);
		writeBytes(terms, bytes.subarray(0, 255));
	}
	writeVarint(writer, terms.length);
	writeBytes(writer, terms.bytes.subarray(0, terms.length));
	return written(writer);
}

/**
 * Goes through a chunk's content: `visit` gets each document's head, its place in the content (to copy or drop
 * it) and the span of its terms.
 */
export function eachLiveDocument(
	content: Uint8Array,
	name: string,
	visit: (head: LiveHead, start: number, end: number, termsStart: number) => void,
): void {
	const reader = byteReader(content, name);
	while (reader.at < content.length) {
		const start = reader.at;
		const key = readText(reader);
		const seconds = readVarint(reader);
		const flags = readByte(reader);
		const group = readVarint(reader) - 1;
		const length = readVarint(reader);
		const size = readVarint(reader);
		const termsStart = reader.at;
		reader.at += size;
		if (reader.at > content.length) throw new IndexFailure('damaged', name);
		visit({ key, seconds, flags, group, length }, start, reader.at, termsStart);
	}
}

/** All terms of one document. */
export function readLiveTerms(
	content: Uint8Array,
	name: string,
	start: number,
	end: number,
): Map<string, number> {
	const reader = byteReader(content, name);
	reader.at = start;
	const terms = new Map<string, number>();
	while (reader.at < end) {
		const length = readByte(reader);
		const weight = readVarint(reader);
		terms.set(readChars(reader, length), weight);
	}
	return terms;
}

/**
 * Visits the wanted terms of one document. Nearly all terms are passed over by length and end letters alone,
 * without becoming strings.
 */
export function scanLiveTerms(
	content: Uint8Array,
	name: string,
	start: number,
	end: number,
	wanted: Wanted,
	sieve: Uint8Array,
	visit: (term: string, weight: number) => void,
): void {
	const reader = byteReader(content, name);
	reader.at = start;
	while (reader.at < end) {
		const length = readByte(reader);
		const weight = readVarint(reader);
		const from = reader.at;
		const to = from + length;
		reader.at = to;
		const first = content[from] ?? 0;
		if (sieve[sieveSlot(length, first, content[to - 1] ?? 0)] === 0 && sieve[first] !== BEGINNING) continue;
		const term = textOf(content, from, to);
		if (wanted.whole.has(term) || wanted.beginnings.some((beginning) => term.startsWith(beginning)))
			visit(term, weight);
	}
}

const BEGINNING = 2;
const SLOTS = 4096;

function sieveSlot(length: number, first: number, last: number): number {
	return 256 + ((Math.imul(length, 31) + first * 7 + Math.imul(last, 131)) & (SLOTS - 1));
}

export function sieveOf(wanted: Wanted): Uint8Array {
	const sieve = new Uint8Array(256 + SLOTS);
	for (const term of wanted.whole) {
		const bytes = encodeText(term);
		sieve[sieveSlot(bytes.length, bytes[0] ?? 0, bytes.at(-1) ?? 0)] = 1;
	}
	for (const beginning of wanted.beginnings) sieve[encodeText(beginning)[0] ?? 0] = BEGINNING;
	return sieve;
}
