/**
 * The query against the words the index really has: unfinished words get their continuations, absent words
 * their nearest spellings.
 */
import type { Interpretation } from './interpret-query.ts';
import type { QueryPart, QueryVariant } from './interpreted-query.ts';
import { nearVariants } from './near-words.ts';
import type { Source } from './source.ts';

const MOST_CONTINUATIONS = 24;
const CONTINUATION_WEIGHT = 0.7;
const KIN_WEIGHT = 0.3;

export async function findTerms(
	interpretation: Interpretation,
	sources: readonly Source[],
	more: readonly string[],
): Promise<readonly QueryPart[]> {
	const { query, unfinished } = interpretation;
	const whole = new Set([
		...query.parts.flatMap((part) => part.variants.flatMap((variant) => variant.terms)),
		...query.excluded,
		...query.filters.required,
		...more,
	]);
	const beginnings = unfinished === null ? [] : beginningsOf(unfinished);
	await Promise.all(sources.map((source) => source.find({ whole, beginnings })));
	const parts = query.parts.map((part) =>
		part.word === unfinished ? withContinuations(part, beginnings, sources) : presentIn(part, sources),
	);
	const complete = await Promise.all(parts.map((part) => (hasTyped(part) ? part : withNear(part, sources))));
	const near = complete.flatMap(({ variants }) => variants.filter(({ origin }) => origin === 'near'));
	if (near.length > 0) {
		const missing = new Set(near.flatMap(({ terms }) => terms));
		await Promise.all(sources.map((source) => source.find({ whole: missing, beginnings: [] })));
	}
	return complete.some(({ variants }) => variants.length > 0) ? complete : withKin(complete, sources);
}

/** A stem may have lost doubled letters that the typed word has. */
function beginningsOf(word: string): string[] {
	return [...new Set([word, word.replace(/(.)\1+/g, '$1')])];
}

function presentIn(part: QueryPart, sources: readonly Source[]): QueryPart {
	const present = part.variants.filter((variant) =>
		variant.terms.every((term) => sources.some((source) => source.count(term) > 0)),
	);
	return { ...part, variants: present };
}

function withContinuations(
	part: QueryPart,
	beginnings: readonly string[],
	sources: readonly Source[],
): QueryPart {
	const present = presentIn(part, sources);
	const typed = new Set(present.variants.flatMap((variant) => variant.terms));
	const counts = new Map<string, number>();
	for (const source of sources) {
		for (const { term, count } of beginnings.flatMap((beginning) => source.beginningWith(beginning)))
			counts.set(term, (counts.get(term) ?? 0) + count);
	}
	const continuations = [...counts]
		.filter(([term]) => !typed.has(term))
		.sort(([first, a], [second, b]) => b - a || (first < second ? -1 : 1))
		.slice(0, MOST_CONTINUATIONS)
		.map(
			([term]): QueryVariant => ({
				terms: [term],
				weight: CONTINUATION_WEIGHT,
				origin: 'beginning',
				shown: part.word,
			}),
		);
	return { ...part, variants: [...present.variants, ...continuations] };
}

/** Nothing at all was found: words that begin as the unknown ones do may be of their family. */
async function withKin(
	parts: readonly QueryPart[],
	sources: readonly Source[],
): Promise<readonly QueryPart[]> {
	const kin = new Map(parts.map((part) => [part, kinBeginnings(part.word)]));
	const beginnings = [...kin.values()].flat();
	if (beginnings.length === 0) return parts;
	await Promise.all(sources.map((source) => source.find({ whole: new Set(), beginnings })));
	return parts.map((part) => {
		const found = (kin.get(part) ?? [])
			.map((beginning) => sources.flatMap((source) => source.beginningWith(beginning)))
			.find((terms) => terms.length > 0);
		const terms = new Set((found ?? []).map(({ term }) => term));
		const variants = [...terms]
			.slice(0, MOST_CONTINUATIONS)
			.map((term): QueryVariant => ({ terms: [term], weight: KIN_WEIGHT, origin: 'near', shown: term }));
		return { ...part, variants };
	});
}

/** Longest first; never so short that everything begins like it. */
function kinBeginnings(word: string): string[] {
	if (word.length < 6 || /\d/.test(word)) return [];
	const lengths = [0.8, 0.6, 0.45].map((share) => Math.max(4, Math.floor(word.length * share)));
	return [...new Set(lengths.map((length) => word.slice(0, length)))];
}

/** What was typed is nowhere: its nearest spellings, and its equivalents count for more. */
async function withNear(part: QueryPart, sources: readonly Source[]): Promise<QueryPart> {
	if (part.variants.length > 0) {
		const variants = part.variants.map((variant) => ({ ...variant, weight: Math.sqrt(variant.weight) }));
		return { ...part, variants };
	}
	return { ...part, variants: await nearVariants(part.word, sources) };
}

function hasTyped(part: QueryPart): boolean {
	return part.variants.some((variant) => variant.origin === 'typed' || variant.origin === 'beginning');
}
