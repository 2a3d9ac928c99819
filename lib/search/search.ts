/**
 * One search, from the request to ranked keys. Round trips: the fixed records; the dictionary; postings,
 * lengths and columns; keys. One more for misspelt words, and the stored texts when `readTexts` is given.
 */

import type { HitReason } from '../domain/hit.ts';
import { KINDS, type Kind } from '../domain/kind.ts';
import { isAnswered, isConfirmed, isContact, kindOf } from './filters.ts';
import { interpretQuery } from './interpret-query.ts';
import type { InterpretedQuery, QueryPart } from './interpreted-query.ts';
import { type OpenIndex, openIndex } from './open-index.ts';
import { scoreSource } from './rank.ts';
import type { IndexRecords } from './records.ts';
import type { SearchRequest } from './request.ts';
import { RERANKED, rerank } from './rerank.ts';
import { findTerms } from './resolve-query.ts';
import type { RankedDocument, ReadTexts, SearchAnswer, SearchFacets } from './search-answer.ts';
import type { Source } from './source.ts';
import { NO_VOCABULARY, type SearchVocabulary } from './vocabulary.ts';

interface Candidate {
	readonly source: Source;
	readonly document: number;
	readonly score: number;
}

/**
 * @param readTexts stored texts of the best candidates: needed by exact phrases, and makes the ranking finer.
 * @throws IndexFailure when the index is damaged or from a newer version: never a silent empty answer.
 */
export async function searchIndex(
	records: IndexRecords,
	request: SearchRequest,
	vocabulary: SearchVocabulary = NO_VOCABULARY,
	readTexts: ReadTexts | null = null,
): Promise<SearchAnswer> {
	const interpretation = interpretQuery(request, vocabulary);
	const index = await openIndex(records);
	const parts = await findTerms(interpretation, index.sources);
	const query = { ...interpretation.query, parts };
	const candidates = await findCandidates(index, query, request);
	candidates.sort(request.sort === 'date' ? byDate : byScore);
	const top = await finest(candidates, request, query, readTexts);
	return {
		ranked: top.map(
			(candidate): RankedDocument => ({
				key: candidate.key,
				score: candidate.score,
				why: reasonsOf(candidate, parts, request.now),
			}),
		),
		total: candidates.length,
		facets: countFacets(candidates, index, request.now),
		query,
	};
}

interface Keyed extends Candidate {
	readonly key: string;
}

function byScore(a: Candidate, b: Candidate): number {
	return b.score - a.score || byDate(a, b);
}

function byDate(a: Candidate, b: Candidate): number {
	return b.source.seconds(b.document) - a.source.seconds(a.document);
}

/** The first candidates with their keys, in a finer order when the texts can be read. */
async function finest(
	candidates: readonly Candidate[],
	request: SearchRequest,
	query: InterpretedQuery,
	readTexts: ReadTexts | null,
): Promise<Keyed[]> {
	const again = request.sort === 'relevance' && readTexts !== null && query.parts.length > 0;
	const head = candidates.slice(0, again ? Math.max(RERANKED, request.limit) : request.limit);
	const keys = await keysOf(head);
	const keyed = head.map((candidate, place): Keyed => ({ ...candidate, key: keys[place] ?? '' }));
	if (!again) return keyed;
	const looked = keyed.slice(0, RERANKED);
	const scores = rerank(request.text, looked, await readTexts(looked.map(({ key }) => key)));
	const finer = looked.map((candidate, place) => ({ ...candidate, score: scores[place] ?? 0 })).sort(byScore);
	return [...finer, ...keyed.slice(RERANKED)].slice(0, request.limit);
}

async function findCandidates(
	index: OpenIndex,
	query: InterpretedQuery,
	_request: SearchRequest,
): Promise<Candidate[]> {
	const terms = new Set([
		...query.parts.flatMap((part) => part.variants.flatMap((variant) => variant.terms)),
		...query.excluded,
		...query.filters.required,
	]);
	const counts = new Map<string, number>();
	for (const term of terms) {
		let count = 0;
		for (const source of index.sources) count += source.count(term);
		counts.set(term, count);
	}
	await Promise.all(index.sources.map((source) => source.load({ terms, flags: true, seconds: true })));
	const statistics = { documents: index.documents, averageLength: index.averageLength, counts };
	const nothingTyped = query.parts.length === 0;
	return index.sources.flatMap((source) => {
		const passes = filterOf(source, query, index);
		if (nothingTyped) return everyDocument(source, passes);
		const scored = scoreSource(source, query.parts, statistics);
		const found: Candidate[] = [];
		for (let at = 0; at < scored.documents.length; at++) {
			const document = scored.documents[at] ?? 0;
			if (passes(document)) found.push({ source, document, score: scored.scores[at] ?? 0 });
		}
		return found;
	});
}

function everyDocument(source: Source, passes: (document: number) => boolean): Candidate[] {
	const found: Candidate[] = [];
	for (let document = 0; document < source.documents; document++)
		if (passes(document)) found.push({ source, document, score: 0 });
	return found;
}

function filterOf(source: Source, query: InterpretedQuery, index: OpenIndex): (document: number) => boolean {
	const { filters } = query;
	const excluded = new Set(query.excluded.flatMap((term) => [...(source.postings(term)?.documents ?? [])]));
	const required = filters.required.map((term) => new Set(source.postings(term)?.documents ?? []));
	const groups = filters.groups && new Set(filters.groups.map((id) => index.manifest.groups.indexOf(id)));
	return (document) => {
		if (source.isDeleted(document) || excluded.has(document)) return false;
		if (required.some((documents) => !documents.has(document))) return false;
		if (groups && !(source.group(document) >= 0 && groups.has(source.group(document)))) return false;
		const flags = source.flags(document);
		if (filters.answered && !isAnswered(flags)) return false;
		if (filters.type !== null && isContact(flags) !== (filters.type === 'contact')) return false;
		if (filters.kinds) {
			const kind = kindOf(flags);
			if (kind === null || !filters.kinds.includes(kind)) return false;
		}
		const seconds = source.seconds(document);
		return seconds >= filters.since && seconds <= filters.until;
	};
}

async function keysOf(top: readonly Candidate[]): Promise<string[]> {
	const bySource = new Map<Source, number[]>();
	for (const { source, document } of top) bySource.set(source, [...(bySource.get(source) ?? []), document]);
	const keys = new Map<Source, Map<number, string>>();
	await Promise.all(
		[...bySource].map(async ([source, documents]) => {
			const found = await source.keys(documents);
			keys.set(source, new Map(documents.map((document, place) => [document, found[place] ?? ''])));
		}),
	);
	return top.map(({ source, document }) => keys.get(source)?.get(document) ?? '');
}

const RECENT_SECONDS = 31 * 86_400;

function reasonsOf(candidate: Candidate, parts: readonly QueryPart[], now: number): HitReason[] {
	const { source, document } = candidate;
	const words = { typed: new Set<string>(), near: new Set<string>(), synonym: new Set<string>() };
	for (const part of parts) {
		const held = part.variants.find((variant) =>
			variant.terms.every((term) => source.postings(term)?.documents.includes(document) ?? false),
		);
		if (!held) continue;
		words[held.origin === 'beginning' ? 'typed' : held.origin].add(held.shown);
	}
	const reasons: HitReason[] = [];
	if (words.typed.size > 0) reasons.push({ code: 'words', words: [...words.typed] });
	if (words.near.size > 0) reasons.push({ code: 'near-words', words: [...words.near] });
	if (words.synonym.size > 0) reasons.push({ code: 'synonyms', words: [...words.synonym] });
	const flags = source.flags(document);
	if (isConfirmed(flags)) reasons.push({ code: 'confirmed' });
	if (isAnswered(flags)) reasons.push({ code: 'answered' });
	if (source.seconds(document) >= now / 1000 - RECENT_SECONDS) reasons.push({ code: 'recent' });
	return reasons;
}

function countFacets(candidates: readonly Candidate[], index: OpenIndex, now: number): SearchFacets {
	const groups = new Map<number, number>();
	const kinds = new Map<Kind, number>();
	const counts = { answered: 0, contacts: 0, week: 0, month: 0, year: 0 };
	for (const { source, document } of candidates) {
		const flags = source.flags(document);
		const kind = kindOf(flags);
		if (kind) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
		const group = source.group(document);
		if (group >= 0) groups.set(group, (groups.get(group) ?? 0) + 1);
		if (isAnswered(flags)) counts.answered++;
		if (isContact(flags)) counts.contacts++;
		const days = (now / 1000 - source.seconds(document)) / 86_400;
		if (days <= 7) counts.week++;
		if (days <= 31) counts.month++;
		if (days <= 366) counts.year++;
	}
	return {
		groups: [...groups]
			.map(([group, count]) => ({ groupId: index.manifest.groups[group] ?? '', count }))
			.sort((a, b) => b.count - a.count),
		kinds: KINDS.flatMap((kind) => {
			const count = kinds.get(kind);
			return count ? [{ kind, count }] : [];
		}),
		tags: [],
		...counts,
	};
}
