/** From what is said of a professional to one opinion: recommended, warned against, or neither. */
import { HOLDS_PICTURE, type Reading } from './reading.ts';
import { NOTHING_SEEN, type StanceSeen, seeStance } from './stance.ts';
import { saysAny, wordSet } from './word-set.ts';

export type Opinion = 'recommends' | 'warns';

/** Sums what the sentences of a stretch say; questions say nothing. */
export function readOpinion(reading: Reading, from = 0, to = reading.words.length): StanceSeen {
	let sum = NOTHING_SEEN;
	for (const one of reading.sentences) {
		if (one.asks || one.to <= from || one.from >= to) continue;
		const seen = seeStance(reading, Math.max(from, one.from), Math.min(to, one.to));
		if (seen !== NOTHING_SEEN) sum = sum === NOTHING_SEEN ? seen : together(sum, seen);
	}
	return sum;
}

function together(left: StanceSeen, right: StanceSeen): StanceSeen {
	return {
		praise: left.praise + right.praise,
		ownPraise: left.ownPraise + right.ownPraise,
		warning: left.warning + right.warning,
		firm: left.firm || right.firm,
		news: left.news || right.news,
		agrees: left.agrees || right.agrees,
		served: left.served || right.served,
		offers: left.offers || right.offers,
	};
}

/**
 * What words of their own say. "Bien, mais…" recommends; a firm blame warns whatever stands beside it; the account of
 * a client who blames nothing recommends.
 */
export function opinionOf(seen: StanceSeen, reading: Reading): Opinion | null {
	const { ownPraise, warning, firm, served, news } = seen;
	if (firm) return 'warns';
	if (ownPraise > warning) return 'recommends';
	if (warning > 0) return ownPraise > 0 && hasContrast(reading) ? 'recommends' : 'warns';
	if (reading.holds & HOLDS_PICTURE && ANGER.test(reading.text)) return 'warns';
	return served && !news ? 'recommends' : null;
}

/** Signs of blame. */
export const ANGER = /[😡🤬😠👎]/u;

const CONTRAST =
	/(?<!\p{L})(mais|par contre|cependant|toutefois|juste|quand m[eê]me|m[eê]me si|apr[eè]s)(?!\p{L})/iu;

const CONTRASTING = wordSet('mais contre cependant toutefois juste meme apres'.split(' '));

/** "mais", "par contre", "juste": two sides are weighed. */
export function hasContrast({ text, words }: Reading): boolean {
	return saysAny(words, CONTRASTING) && CONTRAST.test(text);
}
