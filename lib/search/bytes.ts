/** Writing and reading bytes: growing buffer, varints (7 bits a byte, low first), texts in UTF-8. */
import { IndexFailure } from './index-failure.ts';

export interface ByteWriter {
	bytes: Uint8Array;
	length: number;
}

export function byteWriter(capacity = 256): ByteWriter {
	return { bytes: new Uint8Array(capacity), length: 0 };
}

function makeRoom(writer: ByteWriter, more: number): void {
	if (writer.length + more <= writer.bytes.length) return;
	const larger = new Uint8Array(Math.max(writer.bytes.length * 2, writer.length + more));
	larger.set(writer.bytes.subarray(0, writer.length));
	writer.bytes = larger;
}

export function writeByte(writer: ByteWriter, value: number): void {
	makeRoom(writer, 1);
	writer.bytes[writer.length++] = value;
}

/** @param value a whole number from 0 to 2^53 - 1. */
export function writeVarint(writer: ByteWriter, value: number): void {
	makeRoom(writer, 8);
	let rest = value;
	while (rest >= 0x80) {
		writer.bytes[writer.length++] = (rest % 0x80) | 0x80;
		rest = rest < 0x80000000 ? rest >>> 7 : Math.floor(rest / 0x80);
	}
	writer.bytes[writer.length++] = rest;
}

export function writeBytes(writer: ByteWriter, bytes: Uint8Array): void {
	makeRoom(writer, bytes.length);
	writer.bytes.set(bytes, writer.length);
	writer.length += bytes.length;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function encodeText(text: string): Uint8Array {
	// Most terms are plain letters: no need of the encoder.
	const bytes = new Uint8Array(text.length);
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code >= 0x80) return encoder.encode(text);
		bytes[at] = code;
	}
	return bytes;
}

export function writeText(writer: ByteWriter, text: string): void {
	const encoded = encodeText(text);
	writeVarint(writer, encoded.length);
	writeBytes(writer, encoded);
}

export function written(writer: ByteWriter): Uint8Array {
	return writer.bytes.slice(0, writer.length);
}

export interface ByteReader {
	readonly bytes: Uint8Array;
	/** The record's name, for failures. */
	readonly name: string;
	at: number;
}

export function byteReader(bytes: Uint8Array, name: string): ByteReader {
	return { bytes, name, at: 0 };
}

export function readByte(reader: ByteReader): number {
	const value = reader.bytes[reader.at++];
	if (value === undefined) throw new IndexFailure('damaged', reader.name);
	return value;
}

export function readVarint(reader: ByteReader): number {
	let value = 0;
	let scale = 1;
	for (;;) {
		const byte = readByte(reader);
		value += (byte & 0x7f) * scale;
		if (byte < 0x80) return value;
		scale *= 0x80;
		if (scale > 2 ** 53) throw new IndexFailure('damaged', reader.name);
	}
}

export function readText(reader: ByteReader): string {
	return readChars(reader, readVarint(reader));
}

/** @param length in bytes. */
export function readChars(reader: ByteReader, length: number): string {
	const { bytes } = reader;
	const end = reader.at + length;
	if (end > bytes.length) throw new IndexFailure('damaged', reader.name);
	const start = reader.at;
	reader.at = end;
	return textOf(bytes, start, end);
}

export function textOf(bytes: Uint8Array, start: number, end: number): string {
	// The decoder costs more than these few letters.
	if (end - start < 24) {
		let text = '';
		for (let at = start; at < end; at++) {
			const code = bytes[at] ?? 0;
			if (code >= 0x80) return decoder.decode(bytes.subarray(start, end));
			text += String.fromCharCode(code);
		}
		return text;
	}
	return decoder.decode(bytes.subarray(start, end));
}
