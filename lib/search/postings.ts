/**
 * Postings in bits. A document is coded by its step from the one before, after Rice: the step's low bits as they
 * are, the rest in ones ended by a zero. How many low bits is said once per term, in the first byte, from how
 * rare the term is. Then its weight: 0 for 2 (once in a post), 10 for 1 (once in a comment), 11 and two bits or
 * more for the others.
 */
import type { ByteReader, ByteWriter } from './bytes.ts';
import { writeByte } from './bytes.ts';
import { IndexFailure } from './index-failure.ts';
import type { Postings } from './source.ts';

/** Longer runs of ones are cut: the step follows in 32 bits. */
const LONGEST_RUN = 24;

/** @param first of the list to write, up to `end`, exclusive; never empty. */
export function writePostings(
	out: ByteWriter,
	{ documents, weights }: Postings,
	first: number,
	end: number,
): void {
	const span = (documents[end - 1] ?? 0) + 1;
	const low = Math.max(0, Math.min(24, Math.round(Math.log2((span / (end - first)) * 0.69))));
	writeByte(out, low);
	// Bits wait here until they make a byte: at most 7 of them, to which a call adds at most 24.
	let held = 0;
	let count = 0;
	const put = (value: number, bits: number) => {
		held = (held << bits) | value;
		count += bits;
		while (count >= 8) {
			count -= 8;
			writeByte(out, (held >>> count) & 0xff);
		}
		held &= (1 << count) - 1;
	};
	let before = -1;
	for (let at = first; at < end; at++) {
		const document = documents[at] ?? 0;
		const step = document - before - 1;
		before = document;
		const high = step >>> low;
		if (high >= LONGEST_RUN) {
			put(0xffffff, LONGEST_RUN);
			put(step >>> 16, 16);
			put(step & 0xffff, 16);
		} else {
			if (high > 0) put((1 << high) - 1, high);
			put(0, 1);
			if (low > 0) put(step & ((1 << low) - 1), low);
		}
		const weight = weights[at] ?? 1;
		if (weight === 2) put(0, 1);
		else if (weight === 1) put(2, 2);
		else if (weight < 6) put(0b1100 | (weight - 3), 4);
		else {
			put(0b1111, 4);
			put(weight, 16);
		}
	}
	if (count > 0) put(0, 8 - count);
}

/** @param count how many documents. @param bound no number reaches it. @throws IndexFailure */
export function readPostings(reader: ByteReader, count: number, bound: number): Postings {
	const { bytes } = reader;
	const documents = new Uint32Array(count);
	const weights = new Uint16Array(count);
	const low = bytes[reader.at] ?? 0;
	const scale = 2 ** low;
	let bit = (reader.at + 1) * 8;
	let document = -1;
	// A first search runs before the browser has made this fast: one window a document, and hardly a call.
	for (let at = 0; at < count; at++) {
		let window = bitsAt(bytes, bit);
		const run = Math.min(LONGEST_RUN, Math.clz32(~window));
		let used = run + 1 + low;
		let step: number;
		if (run === LONGEST_RUN) {
			step = bitsAt(bytes, bit + LONGEST_RUN) >>> 0;
			used = LONGEST_RUN + 32;
		} else {
			const lowBits = used <= 32 ? window << (run + 1) : bitsAt(bytes, bit + run + 1);
			step = run * scale + (low === 0 ? 0 : lowBits >>> (32 - low));
		}
		document += step + 1;
		documents[at] = document;
		window = used <= 28 ? window << used : bitsAt(bytes, bit + used);
		if (window >= 0) {
			weights[at] = 2;
			bit += used + 1;
		} else if ((window & 0x40000000) === 0) {
			weights[at] = 1;
			bit += used + 2;
		} else {
			const small = (window >>> 28) & 3;
			weights[at] = small < 3 ? small + 3 : bitsAt(bytes, bit + used + 4) >>> 16;
			bit += used + (small < 3 ? 4 : 20);
		}
	}
	if (document >= bound || bit > bytes.length * 8) throw new IndexFailure('damaged', reader.name);
	return { documents, weights };
}

/** The 32 bits from a place on, zeros beyond the end; its sign is the first of them. */
function bitsAt(bytes: Uint8Array, bit: number): number {
	const byte = bit >>> 3;
	const shift = bit & 7;
	const first =
		((bytes[byte] ?? 0) << 24) |
		((bytes[byte + 1] ?? 0) << 16) |
		((bytes[byte + 2] ?? 0) << 8) |
		(bytes[byte + 3] ?? 0);
	return shift === 0 ? first : (first << shift) | ((bytes[byte + 4] ?? 0) >>> (8 - shift));
}
