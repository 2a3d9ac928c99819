/**
 * A record carries the checksum of its content in its last four bytes: a cut, swapped or altered record is
 * told, never read as if it were right.
 */
import { type ByteReader, byteReader } from './bytes.ts';
import { IndexFailure } from './index-failure.ts';

const TAIL = 4;

/** Records looked over already: those that searches keep in memory are looked over once. */
const sound = new WeakSet<Uint8Array>();

export function seal(content: Uint8Array): Uint8Array {
	const sealed = new Uint8Array(content.length + TAIL);
	sealed.set(content);
	new DataView(sealed.buffer).setUint32(content.length, checksum(content), true);
	return sealed;
}

/** @throws IndexFailure when the record is missing or altered. */
export function unseal(record: Uint8Array | undefined, name: string): Uint8Array {
	if (!record || record.length < TAIL) throw new IndexFailure('damaged', name);
	const content = record.subarray(0, record.length - TAIL);
	if (sound.has(record)) return content;
	if (checksumOf(record) !== checksum(content)) throw new IndexFailure('damaged', name);
	sound.add(record);
	return content;
}

/** The checksum that a sealed record carries. */
export function checksumOf(record: Uint8Array): number {
	return new DataView(record.buffer, record.byteOffset + record.length - TAIL, TAIL).getUint32(0, true);
}

export function readerOf(record: Uint8Array | undefined, name: string): ByteReader {
	return byteReader(unseal(record, name), name);
}

/** Four bytes at a time where they are aligned: this runs over all that a search reads. */
function checksum(bytes: Uint8Array): number {
	let sum = bytes.length | 0;
	let at = 0;
	if (bytes.byteOffset % 4 === 0) {
		const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
		for (let index = 0; index < words.length; index++)
			sum = Math.imul(sum ^ (words[index] ?? 0), 0x9e3779b1) ^ (sum >>> 15);
		at = words.length * 4;
	} else {
		for (; at + 4 <= bytes.length; at += 4) {
			const word =
				(bytes[at] ?? 0) |
				((bytes[at + 1] ?? 0) << 8) |
				((bytes[at + 2] ?? 0) << 16) |
				((bytes[at + 3] ?? 0) << 24);
			sum = Math.imul(sum ^ word, 0x9e3779b1) ^ (sum >>> 15);
		}
	}
	for (; at < bytes.length; at++) sum = Math.imul(sum ^ (bytes[at] ?? 0), 0x85ebca6b) ^ (sum >>> 13);
	return (sum ^ (sum >>> 16)) >>> 0;
}
