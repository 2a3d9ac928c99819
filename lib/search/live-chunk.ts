/**
 * The live segment: what was just read, a few documents a record, each with its own terms. Small enough to be
 * read whole by every search, cheap enough to be rewritten with every post.
 *
 * A document: key, seconds, flags, group number + 1, length; size in bytes of its terms, then each as (length,
 * weight, bytes in UTF-8); size in bytes of its words, then each as a text.
 */
import {
	type ByteReader,
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
	/** As written, folded, without repeats. */
	readonly words: ReadonlySet<string>;
}

export type LiveHead = Omit<IndexedDocument, 'terms' | 'words'>;

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
	const words = byteWriter(1024);
	for (const word of document.words) writeText(words, word);
	writeVarint(writer, words.length);
	writeBytes(writer, words.bytes.subarray(0, words.length));
	return written(writer);
}

/** Offsets in a chunk's content. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Where a document stands, and its parts. */
export interface LivePlace extends Span {
	readonly terms: Span;
	readonly words: Span;
}

function readSpan(reader: ByteReader): Span {
	const size = readVarint(reader);
	const start = reader.at;
	reader.at += size;
	if (reader.at > reader.bytes.length) throw new IndexFailure('damaged', reader.name);
	return { start, end: reader.at };
}

/**
 * Goes through a chunk's content: `visit` gets each document's head and its place, to copy, drop or scan it.
 */
export function eachLiveDocument(
	content: Uint8Array,
	name: string,
	visit: (head: LiveHead, place: LivePlace) => void,
): void {
	const reader = byteReader(content, name);
	while (reader.at < content.length) {
		const start = reader.at;
		const key = readText(reader);
		const seconds = readVarint(reader);
		const flags = readByte(reader);
		const group = readVarint(reader) - 1;
		const length = readVarint(reader);
		const terms = readSpan(reader);
		const words = readSpan(reader);
		visit({ key, seconds, flags, group, length }, { start, end: reader.at, terms, words });
	}
}

/** All terms of one document. */
export function readLiveTerms(content: Uint8Array, name: string, { start, end }: Span): Map<string, number> {
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

/** The words as written. */
export function readLiveWords(content: Uint8Array, name: string, { start, end }: Span): string[] {
	const reader = byteReader(content, name);
	reader.at = start;
	const words: string[] = [];
	while (reader.at < end) words.push(readText(reader));
	return words;
}

/**
 * Visits the wanted terms of one document. Nearly all terms are passed over by length and end letters alone,
 * without becoming strings.
 */
export function scanLiveTerms(
	content: Uint8Array,
	name: string,
	{ start, end }: Span,
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

/** Everything of one document, to write it elsewhere. */
export function readLiveDocument(
	content: Uint8Array,
	name: string,
	head: LiveHead,
	place: LivePlace,
): IndexedDocument {
	return {
		...head,
		terms: readLiveTerms(content, name, place.terms),
		words: new Set(readLiveWords(content, name, place.words)),
	};
}
