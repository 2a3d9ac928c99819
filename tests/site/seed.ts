/** Everything invented here comes from seeds, so that a page is the same bytes at each run. */

/** 32 bits of FNV-1a, well mixed. */
export function hash(text: string): number {
	let h = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}

/** `count` decimal digits that never start with 0. */
export function digits(seed: string, count: number): string {
	let out = '';
	for (let i = 0; out.length < count; i++) out += hash(`${seed}#${i}`);
	return `${(hash(seed) % 9) + 1}${out}`.slice(0, count);
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** `count` letters and digits. */
export function letters(seed: string, count: number): string {
	const random = randomFrom(seed);
	let out = '';
	while (out.length < count) out += ALPHABET[Math.floor(random() * ALPHABET.length)];
	return out;
}

/** A stream of numbers in [0, 1). */
export function randomFrom(seed: string): () => number {
	let state = hash(seed) || 1;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

export function pick<T>(list: readonly T[], random: () => number): T {
	const found = list[Math.floor(random() * list.length)];
	if (found === undefined) throw new Error('pick: empty list');
	return found;
}

export function shuffled<T>(list: readonly T[], random: () => number): T[] {
	const out = [...list];
	for (let i = out.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		const held = out[i] as T;
		out[i] = out[j] as T;
		out[j] = held;
	}
	return out;
}
