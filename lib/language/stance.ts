/** Does a member praise a professional, warn against, or only pass the name on. Negation and irony never make praise. */
import { NEWS_ONLY, NO_PRAISE, NO_WARNING, PRAISE, WARNING } from './cues/stance-cues.ts';
import { declareCues, type Found, findCues } from './phrases.ts';
import type { Reading } from './reading.ts';

export interface StanceSeen {
	readonly praise: number;
	readonly warning: number;
	/** Only news: full, closed, a waiting list. */
	readonly news: boolean;
}

type Tone = 'praise' | 'warning' | 'no-warning' | 'no-praise' | 'news';

const TONES = declareCues<Tone>('comment', () => [
	...PRAISE.map((pattern) => ['praise', pattern] as const),
	...WARNING.map((pattern) => ['warning', pattern] as const),
	...NO_WARNING.map((pattern) => ['no-warning', pattern] as const),
	...NO_PRAISE.map((pattern) => ['no-praise', pattern] as const),
	...NEWS_ONLY.map((pattern) => ['news', pattern] as const),
]);

/** Reads the words from `from` to `to`: counts of praise and of warnings, each cancelled by what turns it round. */
export function seeStance(reading: Reading, from = 0, to = reading.words.length): StanceSeen {
	const found = findCues(reading, TONES, from, to);
	const of = (tone: Tone) => found.filter((one) => one.value === tone);
	return {
		praise: without(of('praise'), of('no-praise')),
		warning: without(of('warning'), of('no-warning')),
		news: of('news').length > 0,
	};
}

/** How many stand outside what cancels them; overlapping ones count once. */
function without(found: readonly Found<Tone>[], cancelled: readonly Found<Tone>[]): number {
	let count = 0;
	let covered = 0;
	for (const one of found) {
		if (one.from < covered || cancelled.some((other) => one.from < other.to && other.from < one.to)) continue;
		covered = one.to;
		count += 1;
	}
	return count;
}
