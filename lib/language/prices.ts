/** Amounts as people write them: 60€, 12,50 €, 40 $, CHF 30.-, 75 euros, 22 balles, gratuit, je donne. */
import type { Country } from '#lib/domain/group.ts';
import type { Price } from '#lib/domain/understanding.ts';
import { declareCues, findCues } from './phrases.ts';
import { type Reading, written } from './reading.ts';
import { wordSet } from './word-set.ts';

export interface PriceFound extends Price {
	/** What it pays: the thing itself unless another word says so. */
	readonly aside: boolean;
	/** A ticket, a drink, a cake sold there. */
	readonly stall: boolean;
	readonly words: string;
	readonly from: number;
	readonly to: number;
}

type Amount = Omit<PriceFound, 'aside' | 'stall'>;

const UNITS: ReadonlyMap<string, Price['currency'] | 'local'> = new Map([
	['€', 'EUR'],
	['e', 'EUR'],
	['eur', 'EUR'],
	['euro', 'EUR'],
	['euros', 'EUR'],
	['chf', 'CHF'],
	['fr', 'CHF'],
	['frs', 'CHF'],
	['francs', 'CHF'],
	['$', 'CAD'],
	['dollar', 'CAD'],
	['dollars', 'CAD'],
	['piasses', 'CAD'],
	['piastres', 'CAD'],
	['balles', 'local'],
]);
/** Amounts in words, before a currency: "dix euros", "septante francs". */
const SPELLED: ReadonlyMap<string, number> = new Map([
	...'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'
		.split(' ')
		.map((word, index) => [word, index + 1] as const),
	['vingt', 20],
	['trente', 30],
	['quarante', 40],
	['cinquante', 50],
	['soixante', 60],
	['septante', 70],
	['huitante', 80],
	['nonante', 90],
	['cent', 100],
]);
const LOCAL: Readonly<Record<Country, Price['currency']>> = {
	FR: 'EUR',
	BE: 'EUR',
	LU: 'EUR',
	CH: 'CHF',
	CA: 'CAD',
};
/** Said just before an amount: it is not what is asked for the thing. */
const ASIDE_BEFORE: readonly string[] = [
	'au lieu de|d',
	'lieu de',
	'instead of',
	'neuf|neuve|neufs|valeur|paye|payee|achete|achetee|vaut|coute|ailleurs|caution|acompte|facture|arrhes|amende',
	'budget|max|maximum|jusqu|jusque',
	'plus|moins de',
	'annonce|facture|demande|charge|facturait|voulaient',
];
/** Said just after an amount: what it costs elsewhere, or goes with the thing. */
const ASIDE_AFTER: readonly string[] = [
	'en|au magasin|boutique|neuf|neuve|pharmacie|rayon|commerce|depart',
	'neuf|neuve|neufs|neuves',
	'prix|a neuf|magasin|d|l achat',
	'a l achat',
	'ailleurs|partout',
	'de caution|reduction|rabais|remise|frais|port|livraison|facture|deplacement|perdus',
	'd acompte|arrhes|amende|economie|economies|adhesion|frais',
	'de moins|plus',
	'fdp|frais',
];
/** Sold at a feast, not its entrance. */
const STALLS: readonly string[] = [
	'le|la|les|l|de billet|billets|tombola|ballon|ticket|tickets|jeton|jetons|jeu|jeux|verre|epi|portion|grille|gobelet|assiette|bulletin|lot|gateau|crepe|crepes|part|boisson|enveloppe|case|partie|tour|gaufre|hot|sandwich',
];
const FREE: readonly string[] = [
	'gratuit|gratuite|gratuits|gratuites|gratuitement|gratos|gratis',
	'a donner|adopter',
	'je|on|j|nous donne|donnons|offre|offrons',
	'je|on|nous le|la|les donne|donnons|offre|offrons',
	'^donne|donnons|don',
	'^je _1 donne',
	'don',
	'entree libre',
	'demande|demandons rien',
	'sans frais',
	'pas de frais',
	'pas|aucune de participation',
	'no money',
	'contre bons soins',
	'gracieusement',
	'rien en echange',
	'rien a payer',
	'c est cadeau',
	'servez vous',
	'giving away',
	'for|it free',
	'give away',
];
const FREE_TABLE = declareCues('post', () => FREE.map((pattern) => [true, pattern] as const));
const ASIDE_TABLE = declareCues('post', () => ASIDE_BEFORE.map((pattern) => [true, pattern] as const));
const AFTER_TABLE = declareCues('post', () => ASIDE_AFTER.map((pattern) => [true, pattern] as const));
const STALL_TABLE = declareCues('post', () => STALLS.map((pattern) => [true, pattern] as const));
/** Before a number without its sign: "j'en veux 22", "je le laisse pour 70". */
const ASKED_TABLE = declareCues('post', () =>
	[
		'j en veux|demande|voudrais|espere',
		'je|j|on _2 laisse|laisser|brade|cede|lache _3 pour|a',
		'partir pour|a',
		'cede|cedee|cedes|cedees|vendu|vendue|vends|brade|bradee _1 a|pour',
		'je|on|nous demande|demandons',
		'prix|tarif demande|ferme|souhaite|fixe',
		'prix',
		'asking|price',
	].map((pattern) => [true, pattern] as const),
);
/** After a bare number these say it counts something else. */
const COUNTED =
	/^(ans?|mois|cm|mm|m|kg|g|l|ml|h|heures?|min|jours?|semaines?|personnes?|places?|pieces?|enfants?|km|%|x|er|eme|lots?|paires?|ou|et|vetements|livres|bodies)$/;
/** Amounts of a text, in order. `entrée gratuite` and a gift are 0. */
export function findPrices(reading: Reading, country: Country): PriceFound[] {
	const before = findCues(reading, ASIDE_TABLE)
		.filter((found) => !isLikeNew(reading, found.from))
		.map((found) => found.to);
	const after = findCues(reading, AFTER_TABLE).map((found) => found.from);
	const stalls = findCues(reading, STALL_TABLE).map((found) => found.from);
	const asked = findCues(reading, ASKED_TABLE).map((found) => found.to);
	const found: PriceFound[] = [];
	for (let at = 0; at < reading.words.length; at += 1) {
		const price =
			amountAt(reading, at, country) ??
			(asked.includes(at) || isToTheCent(reading, at) ? bareAmount(reading, at, country) : null);
		if (!price) continue;
		const aside = isAside(reading, price, before, after);
		found.push({ ...price, aside, stall: stalls.includes(price.to) });
		at = price.to - 1;
	}
	return found;
}

/** Words end right before it, or begin right after it, by which it pays something else. */
function isAside(
	reading: Reading,
	{ from, to }: Amount,
	before: readonly number[],
	after: readonly number[],
): boolean {
	return (
		before.some((end) => end <= from && end >= from - 2 && unbroken(reading, end, from)) ||
		after.some((start) => start === to && unbroken(reading, to, start))
	);
}

/** "comme neuf 40 €", "état neuf": its state, not what it cost. */
function isLikeNew(reading: Reading, at: number): boolean {
	return (
		/^neu/.test(reading.words[at]?.folded ?? '') &&
		/^(comme|quasi|presque|etat)$/.test(reading.words[at - 1]?.folded ?? '') &&
		unbroken(reading, at, at)
	);
}

const BEFORE_PRICE = wordSet('a c est sont coute pour de seulement prix'.split(' '));

const PER = wordSet('le la l par'.split(' '));

/** "à 4,90", "2,50 le trajet", "c'est 3,50 la partie": two figures after the comma, where a price would stand. */
function isToTheCent({ words, text }: Reading, at: number): boolean {
	const whole = words[at];
	const part = words[at + 1];
	if (at === 0 || whole?.shape !== 'digits' || part?.shape !== 'digits') return false;
	if (whole.folded.length > 3 || part.folded.length !== 2) return false;
	return (
		text.slice(whole.end, part.start) === ',' &&
		(BEFORE_PRICE.has(words[at - 1]) ||
			(PER.has(words[at + 2]) &&
				/^(trajet|personne|tete|aller|passage|place|passager|jour)$/.test(words[at + 3]?.folded ?? ''))) &&
		!COUNTED.test(words[at + 2]?.folded ?? '')
	);
}

/** A number said as a price without its sign. */
function bareAmount(reading: Reading, at: number, country: Country): Amount | null {
	const number = numberAt(reading, at);
	if (!number || number.amount === 0 || COUNTED.test(reading.words[number.to]?.folded ?? '')) return null;
	const gap = reading.text.slice(reading.words[at - 1]?.end ?? 0, reading.words[at]?.start ?? 0);
	const next = reading.text[reading.words[number.to - 1]?.end ?? 0] ?? '';
	if (!/^\s?[:.(]?\s?$/.test(gap) || /[/:\-h]/.test(next)) return null;
	return priced(reading, at, number.to, number.amount, 'local', country);
}

/** "devis gratuit", "parking gratuit": what goes with the thing is free, not the thing. */
const BESIDES =
	/^(devis|estimation|livraison|parking|stationnement|deplacement|decouverte|diagnostic|consultation|conseil|conseils|wifi|garderie|navette|cafe|buvette|retouche|echantillon)s?$/;

/** Words that say a thing is given or an entrance free. */
export function findGifts(
	reading: Reading,
): { readonly from: number; readonly to: number; readonly words: string }[] {
	return findCues(reading, FREE_TABLE)
		.filter(
			({ from }) =>
				reading.words[from - 1]?.sentence !== reading.words[from]?.sentence ||
				!BESIDES.test(reading.words[from - 1]?.folded ?? ''),
		)
		.map(({ from, to }) => ({
			from,
			to,
			words: written(reading, from, to),
		}));
}

/** No punctuation, nor the end of a sentence, between the word before `left` and the one at `right`. */
function unbroken(reading: Reading, left: number, right: number): boolean {
	return !/[,;:()]|\.\s/.test(
		reading.text.slice(reading.words[left - 1]?.end ?? 0, reading.words[right]?.start ?? 0),
	);
}

/** Of those that begin with no figure, the only ones an amount begins with. */
const AMOUNT_WORDS = wordSet([...SPELLED.keys(), ...UNITS.keys()]);

function amountAt(reading: Reading, at: number, country: Country): Amount | null {
	const word = reading.words[at];
	if (!word) return null;
	const code = word.folded.charCodeAt(0);
	const digit = code >= 48 && code <= 57;
	if (!digit && !AMOUNT_WORDS.has(word)) return null;
	if (!digit && SPELLED.has(word.folded)) return spelledAt(reading, at, country);
	const ahead = UNITS.get(word.folded);
	if (
		ahead &&
		word.folded !== 'fr' &&
		word.folded !== 'e' &&
		!/^\d/.test(reading.words[at - 1]?.folded ?? '')
	) {
		const number = numberAt(reading, at + 1);
		if (number && reading.text.slice(word.end, reading.words[at + 1]?.start).trim() === '') {
			return priced(reading, at, number.to, number.amount, ahead, country);
		}
	}
	const glued = /^(\d{1,5})(e|eur|euros?|chf|frs?|balles)(\d{2})?$/.exec(word.folded);
	if (
		glued &&
		!(
			glued[2] === 'e' &&
			/^(annee|arrondissement|etage|annees|mois|fois|primaire|essai|lot)$/.test(
				reading.words[at + 1]?.folded ?? '',
			)
		)
	) {
		if (glued[2] === 'e' && !looksLikePrice(reading, at)) return null;
		const unit = UNITS.get(glued[2] as string) as Price['currency'];
		return priced(reading, at, at + 1, Number(glued[1]) + Number(glued[3] ?? 0) / 100, unit, country);
	}
	const number = numberAt(reading, at);
	if (!number) return null;
	const after = reading.words[number.to];
	const last = reading.words[number.to - 1];
	const unit = after && UNITS.get(after.folded);
	const gap = after && last ? reading.text.slice(last.end, after.start) : '';
	if (unit && (gap.trim() === '' || gap === '.-' || gap === '.- ') && after.folded !== 'e') {
		const cents = after.folded === '€' ? centsAt(reading, number.to + 1) : null;
		return priced(
			reading,
			at,
			number.to + (cents === null ? 1 : 2),
			number.amount + (cents ?? 0) / 100,
			unit,
			country,
		);
	}
	if (country === 'CH' && last && /^\.(-|–|—)/.test(reading.text.slice(last.end, last.end + 2))) {
		return priced(reading, at, number.to, number.amount, 'CHF', country);
	}
	return null;
}

/** "dix euros"; "un euro" only, not "un e". */
function spelledAt(reading: Reading, at: number, country: Country): Amount | null {
	const unit = reading.words[at + 1]?.folded ?? '';
	const currency = unit.length > 2 ? UNITS.get(unit) : undefined;
	const amount = SPELLED.get(reading.words[at]?.folded ?? '');
	if (!currency || amount === undefined || SPELLED.has(reading.words[at - 1]?.folded ?? '')) return null;
	return priced(reading, at, at + 2, amount, currency, country);
}

/** "45e" alone is a price at the end of words, "11e arr" is not: an ordinal is followed by a noun or is a class. */
function looksLikePrice(reading: Reading, at: number): boolean {
	const word = reading.words[at];
	const next = reading.words[at + 1];
	const amount = Number.parseInt(word?.folded ?? '', 10);
	if (
		amount <= 20 &&
		next &&
		next.sentence === word?.sentence &&
		reading.text.slice(word.end, next.start) === ' '
	)
		return false;
	const before = reading.words[at - 1]?.folded ?? '';
	return !/^(le|la|au|paris|lyon|du|ma|mon|ce|de)$/.test(before);
}

function numberAt(reading: Reading, at: number): { amount: number; to: number } | null {
	const first = reading.words[at];
	if (!first || !/^\d{1,6}$/.test(first.folded)) return null;
	const second = reading.words[at + 1];
	if (!second || !/^\d+$/.test(second.folded)) return { amount: Number(first.folded), to: at + 1 };
	const mark = reading.text.slice(first.end, second.start);
	if ((mark === ',' || mark === '.') && second.folded.length <= 2) {
		const part = Number(second.folded) / 10 ** second.folded.length;
		return { amount: Number(first.folded) + part, to: at + 2 };
	}
	if (/^[ \u00a0\u202f.']$/.test(mark) && second.folded.length === 3 && first.folded.length <= 3) {
		return { amount: Number(first.folded + second.folded), to: at + 2 };
	}
	return { amount: Number(first.folded), to: at + 1 };
}

/** "4€50". */
function centsAt(reading: Reading, at: number): number | null {
	const word = reading.words[at];
	const before = reading.words[at - 1];
	return word && before && word.start === before.end && /^\d{2}$/.test(word.folded)
		? Number(word.folded)
		: null;
}

function priced(
	reading: Reading,
	from: number,
	to: number,
	amount: number,
	unit: Price['currency'] | 'local',
	country: Country,
): Amount {
	const currency = unit === 'local' ? LOCAL[country] : unit;
	return { amount: Math.round(amount * 100) / 100, currency, words: written(reading, from, to), from, to };
}
