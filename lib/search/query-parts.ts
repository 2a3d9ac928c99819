/** The words of a query as parts with variants: stems, abbreviations in full, equivalents, translations. */
import { type Equivalent, type EquivalentTable, findPhrases } from '../language/equivalents.ts';
import {
	abbreviationsByWord,
	englishEquivalents,
	frenchEquivalents,
	ownEquivalents,
	termsOf,
} from '../language/known-equivalents.ts';
import { STOP_WORDS } from '../language/stop-words.ts';
import { type TextLanguage, tellLanguage } from '../language/tell-language.ts';
import { termOf } from '../language/term-of.ts';
import type { QueryPart, QueryVariant } from './interpreted-query.ts';

const IN_FULL_WEIGHT = 0.9;
const CLOSE_WEIGHT = 0.45;
const FAINT_WEIGHT = 0.2;
const TRANSLATION_WEIGHT = 0.9;
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
	for (const { table, weight } of tables) {
		for (const { at, length, equivalents } of findPhrases(terms, table)) {
			const first = owners[at]?.owner ?? 0;
			const last = owners[at + length - 1]?.owner ?? 0;
			const variants = equivalents.map(
				(equivalent): QueryVariant => ({
					terms: equivalent.terms,
					weight: weight(equivalent),
					origin: 'synonym',
					shown: equivalent.shown,
				}),
			);
			const part = parts[first];
			if (first === last && part) parts[first] = { ...part, variants: merged(part.variants, variants) };
			else more.push({ word: terms.slice(at, at + length).join(' '), variants });
		}
	}
	return { language, parts: [...parts, ...more] };
}

function merged(known: readonly QueryVariant[], more: readonly QueryVariant[]): QueryVariant[] {
	const seen = new Set(known.map((variant) => variant.terms.join(' ')));
	return [...known, ...more.filter((variant) => !seen.has(variant.terms.join(' ')))];
}

/** Stop words alone are searched as they are: nothing typed is silently nothing. */
function meaningOf(words: readonly string[], language: TextLanguage): Item[] {
	const stops = STOP_WORDS[language];
	const items = new Map<string, Item>();
	for (const word of words) {
		if (stops.has(word)) continue;
		const full = language === 'fr' ? abbreviationsByWord().get(word) : undefined;
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
	const known = termsOf(frenchEquivalents(words));
	const french = words.map((word) => known.has(termOf(word, 'fr')) || STOP_WORDS.fr.has(word));
	if (french.every((sign) => sign)) return 'fr';
	const english = new Set(
		findPhrases(
			words.map((word) => termOf(word, 'en')),
			englishEquivalents(words),
		).flatMap(({ at, length }) => Array.from({ length }, (_, step) => at + step)),
	);
	let signs = 0;
	for (const [place, word] of words.entries()) {
		if (english.has(place) && !french[place]) signs++;
		if (!english.has(place) && french[place] && !STOP_WORDS.en.has(word)) signs--;
	}
	return signs > 0 ? 'en' : 'fr';
}
