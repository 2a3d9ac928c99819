/** The words of a query as parts with variants: stems, abbreviations in full, equivalents, translations. */
import { type Equivalent, type EquivalentTable, type Found, findPhrases } from '../language/equivalents.ts';
import {
	abbreviatedBy,
	englishAnswers,
	englishEquivalents,
	frenchEquivalents,
	isWrittenInFrench,
	ownEquivalents,
} from '../language/known-equivalents.ts';
import { STOP_WORDS } from '../language/stop-words.ts';
import { type TextLanguage, tellLanguage } from '../language/tell-language.ts';
import { termOf } from '../language/term-of.ts';
import type { QueryPart, QueryVariant } from './interpreted-query.ts';

const IN_FULL_WEIGHT = 0.9;
const CLOSE_WEIGHT = 0.45;
const FAINT_WEIGHT = 0.2;
const TRANSLATION_WEIGHT = 0.9;
/** Of English that answers French: few threads are English, and some of its words are French too. */
const ENGLISH_WEIGHT = 0.4;
/** Each is looked up in the index, which mostly has none of them. */
const MOST_ENGLISH = 6;
/** Of what stands for a phrase of several words: it tells more than each of them. */
const PHRASE_SHARE = 2;
/** Of its words alone. */
const IN_PHRASE_SHARE = 0.6;
/** Who wrote the line knows what is meant. */
const OWN_WEIGHT = 0.9;

/** A word that means something, with the terms it stands for in a phrase. */
interface Item {
	readonly word: string;
	readonly inFull: readonly string[];
}

export interface SaidWords {
	readonly language: TextLanguage;
	readonly parts: readonly QueryPart[];
}

/**
 * @param words folded, in order.
 * @param own the user's own equivalents, one line each.
 */
export function readWords(words: readonly string[], own: readonly string[]): SaidWords {
	const language = tellQueryLanguage(words);
	const items = meaningOf(words, language);
	const parts = items.map((item) => ({ word: item.word, variants: typedVariants(item, language) }));
	const more: QueryPart[] = [];
	const spoken = items.flatMap(({ word, inFull }) => (inFull.length > 0 ? inFull : [word]));
	const tables: { table: EquivalentTable; weight: (equivalent: Equivalent) => number }[] = [];
	for (const table of ownEquivalents(own, spoken, language))
		tables.push({ table, weight: ({ close }) => (close ? OWN_WEIGHT : FAINT_WEIGHT) });
	tables.push(
		language === 'en'
			? { table: englishEquivalents(spoken), weight: () => TRANSLATION_WEIGHT }
			: {
					table: frenchEquivalents(spoken),
					weight: ({ close }) => (close ? CLOSE_WEIGHT : FAINT_WEIGHT),
				},
	);
	const owners = items.flatMap((item, owner) =>
		termsInPhrase(item, language).map((term) => ({ term, owner })),
	);
	const terms = owners.map(({ term }) => term);
	const inPhrase = new Set<number>();
	for (const { table, weight } of tables) {
		const found = findPhrases(terms, table);
		const french = language === 'en' ? frenchOf(found) : null;
		for (const { at, length, equivalents } of found) {
			const first = owners[at]?.owner ?? 0;
			const last = owners[at + length - 1]?.owner ?? 0;
			const share = last > first ? PHRASE_SHARE : 1;
			const variants = [
				...equivalents.map((equivalent) => variantOf(equivalent, share * weight(equivalent))),
				...(french ? beyond(equivalents, french, share) : []),
			];
			const part = parts[first];
			if (first === last && part) parts[first] = { ...part, variants: merged(part.variants, variants) };
			else {
				const said = wholePhrase(items.slice(first, last + 1), terms.slice(at, at + length));
				more.push({ word: said.shown, variants: merged([said], variants) });
				for (let place = first; place <= last; place++) inPhrase.add(place);
			}
		}
	}
	const alone = parts.map((part, place) => (inPhrase.has(place) ? lessened(part) : part));
	const all = [...alone, ...more];
	return { language, parts: language === 'fr' ? withEnglish(all, spoken, terms) : all };
}

/** The same asked in English, beside what was asked; for a phrase of several words, beside its first. */
function withEnglish(
	parts: readonly QueryPart[],
	spoken: readonly string[],
	terms: readonly string[],
): readonly QueryPart[] {
	const english = new Map<string, QueryVariant[]>();
	for (const { at, equivalents } of findPhrases(terms, englishAnswers(spoken))) {
		const variants = equivalents.slice(0, MOST_ENGLISH).map((one) => variantOf(one, ENGLISH_WEIGHT));
		const first = terms[at] ?? '';
		english.set(first, [...(english.get(first) ?? []), ...variants]);
	}
	return parts.map((part) => {
		const said = part.variants.flatMap((one) => (one.origin === 'typed' ? one.terms.slice(0, 1) : []));
		return {
			...part,
			variants: merged(
				part.variants,
				said.flatMap((term) => english.get(term) ?? []),
			),
		};
	});
}

function variantOf({ terms, shown }: Equivalent, weight: number): QueryVariant {
	return { terms, weight, origin: 'synonym', shown };
}

/** All words of a known phrase together, as typed. */
function wholePhrase(items: readonly Item[], terms: readonly string[]): QueryVariant {
	return { terms, weight: 1, origin: 'typed', shown: items.map(({ word }) => word).join(' ') };
}

/** A word of a phrase says little without the others: "appareil dentaire" is no "appareil à raclette". */
function lessened({ word, variants }: QueryPart): QueryPart {
	return {
		word,
		variants: variants.map((variant) => ({ ...variant, weight: variant.weight * IN_PHRASE_SHARE })),
	};
}

/** The French families of what was found, when it is French. */
function frenchOf(found: readonly Found[]): EquivalentTable {
	const words = found.flatMap(({ equivalents }) =>
		equivalents.flatMap(({ shown }) => shown.split(/[^a-z0-9]+/)),
	);
	return frenchEquivalents([...new Set(words)]);
}

/** What stands in French for translations: the English list need not repeat each family. */
function beyond(translations: readonly Equivalent[], french: EquivalentTable, share: number): QueryVariant[] {
	return translations
		.flatMap(({ terms }) => french.byPhrase.get(terms.join(' ')) ?? [])
		.filter(({ close }) => close)
		.map((equivalent) => variantOf(equivalent, share * CLOSE_WEIGHT));
}

function merged(known: readonly QueryVariant[], more: readonly QueryVariant[]): QueryVariant[] {
	const variants = new Map(known.map((variant) => [variant.terms.join(' '), variant]));
	for (const variant of more) {
		const key = variant.terms.join(' ');
		if (!variants.has(key)) variants.set(key, variant);
	}
	return [...variants.values()];
}

/** Stop words alone are searched as they are: nothing typed is silently nothing. */
function meaningOf(words: readonly string[], language: TextLanguage): Item[] {
	const stops = STOP_WORDS[language];
	const items = new Map<string, Item>();
	for (const word of words) {
		if (stops.has(word)) continue;
		const full = language === 'fr' ? abbreviatedBy(word) : undefined;
		const inFull = (full ?? []).filter((part) => !stops.has(part));
		if (full && inFull.length === 0) continue;
		items.set(word, { word, inFull });
	}
	if (items.size > 0) return [...items.values()];
	return [...new Set(words)].map((word) => ({ word, inFull: [] }));
}

function typedVariants(item: Item, language: TextLanguage): QueryVariant[] {
	// Under the stems of both languages: a text's language may have been told otherwise.
	const forms = new Set([
		termOf(item.word, language),
		termOf(item.word, language === 'fr' ? 'en' : 'fr'),
		item.word,
	]);
	const variants = [...forms].map(
		(term): QueryVariant => ({ terms: [term], weight: 1, origin: 'typed', shown: item.word }),
	);
	if (item.inFull.length === 0) return variants;
	const terms = item.inFull.map((word) => termOf(word, language));
	return merged(variants, [{ terms, weight: IN_FULL_WEIGHT, origin: 'typed', shown: item.inFull.join(' ') }]);
}

function termsInPhrase(item: Item, language: TextLanguage): string[] {
	const words = item.inFull.length > 0 ? item.inFull : [item.word];
	return words.map((word) => termOf(word, language));
}

/**
 * Queries are too short for small words to tell: words that only one of the two lexicons knows count as well.
 */
function tellQueryLanguage(words: readonly string[]): TextLanguage {
	if (tellLanguage(words) === 'en') return 'en';
	const written = new Set(words.filter(isWrittenInFrench));
	if (words.every((word) => STOP_WORDS.fr.has(word) || written.has(word))) return 'fr';
	const table = frenchEquivalents(words);
	const stems = new Set([...table.byPhrase.keys()].flatMap((phrase) => phrase.split(' ')));
	const english = new Set(
		findPhrases(
			words.map((word) => termOf(word, 'en')),
			englishEquivalents(words),
		).flatMap(({ at, length }) => Array.from({ length }, (_, step) => at + step)),
	);
	// Under the same stem, "home" would be "homme", and "visit" French.
	const french = words.map(
		(word, place) =>
			STOP_WORDS.fr.has(word) || (english.has(place) ? written.has(word) : stems.has(termOf(word, 'fr'))),
	);
	let signs = 0;
	for (const [place, word] of words.entries()) {
		if (english.has(place) && !french[place]) signs++;
		if (!english.has(place) && french[place] && !STOP_WORDS.en.has(word)) signs--;
	}
	return signs > 0 ? 'en' : 'fr';
}
