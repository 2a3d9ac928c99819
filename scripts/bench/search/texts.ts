/** Invented posts for measuring: seeded, the same for all engines. Words follow Zipf's law over a given list. */

export interface BenchPost {
	readonly key: string;
	readonly title: string;
	readonly body: readonly string[];
}

const SEED = 20260312;
const POST_WORDS = 45;
const COMMENT_WORDS = 12;
const COMMENTS = 7.5;
/** One post in so many has comments. */
const COMMENTED = 3;

/** Numbers from 0 to 1, always the same for a seed. */
export function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Posts from number `first` on: any stretch can be made alone. */
export function* benchPosts(words: readonly string[], first: number, count: number): Generator<BenchPost> {
	for (let number = first; number < first + count; number++) {
		const random = seeded(SEED + number * 7919);
		const title = textOf(words, around(POST_WORDS, random), random);
		const comments = number % COMMENTED === 0 ? around(COMMENTS, random) : 0;
		const body = Array.from({ length: comments }, () => textOf(words, around(COMMENT_WORDS, random), random));
		yield { key: `1234567890:${1_000_000_000_000 + number * 37}`, title, body };
	}
}

function textOf(words: readonly string[], count: number, random: () => number): string {
	return Array.from({ length: count }, () => words[Math.floor(words.length ** random()) - 1] ?? '').join(' ');
}

/** Between a third and five thirds of the mean. */
function around(mean: number, random: () => number): number {
	return Math.max(1, Math.round(mean * (1 / 3 + (random() * 4) / 3)));
}

/** Words neither everywhere nor nowhere, as people search for. */
export function benchQueries(words: readonly string[], length: number, count: number): string[][] {
	const random = seeded(SEED + length);
	const pick = () => words[Math.floor(60 * 80 ** random())] ?? '';
	return Array.from({ length: count }, () => Array.from({ length }, pick));
}
