/**
 * The query against the words the index really has: unfinished words get their continuations, absent words
 * their nearest spellings.
 */
import { spellingDistance } from '../language/spelling.ts';
import type { Interpretation } from './interpret-query.ts';
import type { QueryPart, QueryVariant } from './interpreted-query.ts';
import type { Source, TermCount } from './source.ts';

const MOST_CONTINUATIONS = 24;
const CONTINUATION_WEIGHT = 0.7;
const MOST_NEAR = 6;
/** Of a word one slip away, two slips away. */
const NEAR_WEIGHTS = [0, 0.8, 0.5];

export async function findTerms(
	interpretation: Interpretation,
	sources: readonly Source[],
): Promise<readonly QueryPart[]> {
	const { query, unfinished } = interpretation;
	const whole = new Set([
		...query.parts.flatMap((part) => part.variants.flatMap((variant) => variant.terms)),
		...query.excluded,
		...query.filters.required,
	]);
	const beginnings = unfinished === null ? [] : beginningsOf(unfinished);
	await Promise.all(sources.map((source) => source.find({ whole, beginnings })));
	const parts = query.parts.map((part) =>
		part.word === unfinished ? withContinuations(part, beginnings, sources) : presentIn(part, sources),
	);
	return Promise.all(parts.map((part) => (part.variants.length > 0 ? part : withNear(part, sources))));
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

async function withNear(part: QueryPart, sources: readonly Source[]): Promise<QueryPart> {
	// Numbers are right or wrong, never nearly right.
	if (part.word.length < 3 || /\d/.test(part.word)) return part;
	const forms = typedForms(part);
	const most = part.word.length <= 5 ? 1 : 2;
	const candidates = await Promise.all(sources.map((source) => source.near(part.word, most)));
	const distances = new Map<string, { distance: number; count: number }>();
	for (const { term, count } of candidates.flat()) addCandidate(term, count, forms, most, distances);
	const variants = [...distances]
		.sort(
			([first, a], [second, b]) => a.distance - b.distance || b.count - a.count || (first < second ? -1 : 1),
		)
		.slice(0, MOST_NEAR)
		.map(
			([term, { distance }]): QueryVariant => ({
				terms: [term],
				weight: NEAR_WEIGHTS[distance] ?? 0,
				origin: 'near',
				shown: term,
			}),
		);
	return { ...part, variants };
}

function typedForms(part: QueryPart): string[] {
	return [part.word];
}

function addCandidate(
	term: TermCount['term'],
	count: number,
	forms: readonly string[],
	most: number,
	distances: Map<string, { distance: number; count: number }>,
): void {
	const known = distances.get(term);
	if (known) {
		known.count += count;
		return;
	}
	const distance = Math.min(...forms.map((form) => spellingDistance(form, term, most)));
	if (distance > 0 && distance <= most) distances.set(term, { distance, count });
}
