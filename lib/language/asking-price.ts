/** The price a post is about: what is asked or paid for its thing, never a budget, a wage or what it cost new. */
import { type Country, CURRENCY } from '#lib/domain/group.ts';
import type { Kind } from '#lib/domain/kind.ts';
import type { Suggestion } from '#lib/domain/suggestion.ts';
import type { Price } from '#lib/domain/understanding.ts';
import { seeksSomeone } from './job-sides.ts';
import { findGifts, findPrices, type PriceFound } from './prices.ts';
import type { Reading } from './reading.ts';
import { needsRide } from './ride-role.ts';

const PRICED_KINDS: ReadonlySet<Kind> = new Set(['offer', 'tip', 'event', 'ride', 'job', 'distress']);
const ENTRANCE = /^entr[eé]e$/i;
const DEAREST_HOUR = 80;
/** Neither a price nor a gift. */
const PAY_WHAT_YOU_WANT =
	/prix libre|participation libre|libre participation|au chapeau|dons? bienvenus?|donation libre|contribution (?:libre|volontaire)|prix conscient|pay what you/i;

/** Null when the kind of post names no price, or none is said. */
export function findAskingPrice(reading: Reading, kind: Kind, country: Country): Suggestion<Price> | null {
	if (!PRICED_KINDS.has(kind) || (kind === 'ride' && needsRide(reading))) return null;
	const gifts = findGifts(reading);
	const prices =
		kind === 'distress'
			? []
			: findPrices(reading, country).filter(
					(price) =>
						(!price.aside || (kind === 'tip' && isPaid(reading, price))) &&
						!(kind === 'event' && price.stall) &&
						!(kind === 'ride' && paysElse(reading, price)),
				);
	const entrance = prices.find((price) => nextTo(reading, price));
	const freeEntrance = gifts.find(
		(gift) => /^entr[eé]e (libre|gratuite)/i.test(gift.words) || followsEntrance(reading, gift.from),
	);
	if (kind === 'event' && freeEntrance && !entrance) return gift(freeEntrance.words, country);
	const price = kind === 'job' ? rateOf(reading, prices) : (entrance ?? prices[0]);
	if (price) {
		const { amount, currency, words } = price;
		return {
			value: { amount, currency },
			score: prices.length > 1 ? 0.7 : 0.9,
			because: [words],
			by: 'rule',
		};
	}
	const [given] = gifts;
	return given && kind !== 'job' && !PAY_WHAT_YOU_WANT.test(reading.text) ? gift(given.words, country) : null;
}

/** "j'ai payé 9 euros le livre": in a good address, what it costs. */
function isPaid({ words }: Reading, { from }: PriceFound): boolean {
	return words[from - 1]?.folded === 'paye' && /^(ai|avons|a)$/.test(words[from - 2]?.folded ?? '');
}

/** "ça évite le parking à 10.-": what is paid there, not for the ride. */
function paysElse({ words }: Reading, { from }: PriceFound): boolean {
	return [1, 2, 3].some((back) =>
		/^(parking|stationnement|peage|forfait|billets?|tickets?|train|taxi|amende|entree)$/.test(
			words[from - back]?.folded ?? '',
		),
	);
}

function gift(words: string, country: Country): Suggestion<Price> {
	return { value: { amount: 0, currency: CURRENCY[country] }, score: 0.85, because: [words], by: 'rule' };
}

function nextTo(reading: Reading, price: PriceFound): boolean {
	return followsEntrance(reading, price.from);
}

function followsEntrance(reading: Reading, at: number): boolean {
	for (let back = 1; back <= 2; back += 1) {
		const word = reading.words[at - back];
		if (word && ENTRANCE.test(word.folded)) return true;
	}
	return false;
}

/** What who offers work asks by the hour; who hires names a wage. */
function rateOf(reading: Reading, prices: readonly PriceFound[]): PriceFound | undefined {
	return seeksSomeone(reading) ? undefined : prices.find((one) => isHourly(reading, one));
}

/** "12€ de l'heure", "10€/h": a rate of the person, not a wage of the post. */
function isHourly(reading: Reading, price: PriceFound): boolean {
	const after = reading.text.slice(reading.words[price.to - 1]?.end ?? 0).slice(0, 14);
	return (
		price.amount <= DEAREST_HOUR && /^(?:\.[-–—])?\s*(?:net\s*)?(?:\/|de l|l['’]|par )\s*['’]?h/i.test(after)
	);
}
