/** From what is said of a professional to one opinion: recommended, warned against, or neither. */
import { HOLDS_PICTURE, type Reading } from './reading.ts';
import { type StanceSeen, seeStance } from './stance.ts';

export type Opinion = 'recommends' | 'warns';

/** Sums what the sentences of a stretch say; questions say nothing. */
export function readOpinion(reading: Reading, from = 0, to = reading.words.length): StanceSeen {
	const told = reading.sentences.filter((one) => !one.asks && one.to > from && one.from < to);
	const seen = told.map((one) => seeStance(reading, Math.max(from, one.from), Math.min(to, one.to)));
	const sum = (count: (one: StanceSeen) => number) => seen.reduce((total, one) => total + count(one), 0);
	return {
		praise: sum((one) => one.praise),
		ownPraise: sum((one) => one.ownPraise),
		warning: sum((one) => one.warning),
		firm: seen.some((one) => one.firm),
		news: seen.some((one) => one.news),
		agrees: seen.some((one) => one.agrees),
		served: seen.some((one) => one.served),
		offers: seen.some((one) => one.offers),
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

/** "mais", "par contre", "juste": two sides are weighed. */
export function hasContrast({ text }: Reading): boolean {
	return CONTRAST.test(text);
}
