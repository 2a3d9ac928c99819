/**
 * One search, from the request to ranked keys. Round trips: the fixed records, unless they are remembered or were read
 * ahead; the dictionary; postings, lengths and columns; heads of the best. More only for misspelt words, and for the
 * stored texts when `readTexts` is given.
 */
import { countFacets, NO_FACETS } from './facets.ts';
import { hasBody } from './filters.ts';
import { TAG_SIGN } from './index-terms.ts';
import { interpretQuery } from './interpret-query.ts';
import type { InterpretedQuery } from './interpreted-query.ts';
import { bestOf, type Candidate, countUndated, findMatches, type Matches } from './matches.ts';
import { openIndex } from './open-index.ts';
import { holdsPhrases } from './phrases.ts';
import { preference, reasonsOf } from './reasons.ts';
import { forget, recalling } from './recall.ts';
import type { IndexRecords } from './records.ts';
import type { SearchRequest } from './request.ts';
import { RERANKED, rerank } from './rerank.ts';
import { findTerms } from './resolve-query.ts';
import type { ReadTexts, SearchAnswer } from './search-answer.ts';
import type { DocumentHead } from './segment-parts.ts';
import { type TextMemory, textMemoryOf } from './text-memory.ts';
import { NO_VOCABULARY, type SearchVocabulary } from './vocabulary.ts';

/** Candidates whose text is read to check an exact phrase; beyond, a rare phrase of frequent words is lost. */
const MOST_CHECKED = 400;

interface StoredTexts {
	readonly read: ReadTexts;
	readonly memory: TextMemory;
}

interface Answering extends Candidate {
	readonly head: DocumentHead;
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
	try {
		return await answer(records, request, vocabulary, readTexts);
	} catch (error) {
		forget(records);
		throw error;
	}
}

async function answer(
	records: IndexRecords,
	request: SearchRequest,
	vocabulary: SearchVocabulary,
	readTexts: ReadTexts | null,
): Promise<SearchAnswer> {
	const facets = request.facets ?? 'chips';
	const tags = facets === 'none' ? [] : vocabulary.tags.map(({ id }) => id);
	const tagTerms = tags.map((tag) => TAG_SIGN + tag);
	const looking = recalling(records, async (recalled) => {
		const index = await openIndex(recalled);
		return { index, parts: await findTerms(interpretation, index.sources, tagTerms) };
	});
	// Understanding the query takes about as long as the first round trip: done while that is under way.
	const interpretation = interpretQuery(request, vocabulary);
	const { index, parts } = await looking;
	const query = { ...interpretation.query, parts };
	// Words were typed and none is known, nor anything near: there is no answer, whatever the filters leave.
	const hopeless = interpretation.query.parts.length > 0 && parts.every((part) => part.variants.length === 0);
	const matches = await findMatches(index, query, {
		facets: facets !== 'none',
		periods: facets === 'periods',
		byDate: request.sort === 'date' || parts.length === 0,
		tags: tagTerms,
	});
	const answering = hopeless ? [] : matches;
	const texts = readTexts && { read: readTexts, memory: textMemoryOf(records.library, index.manifest.mark) };
	const { shown, total } = await bestAnswers(answering, request, query, texts);
	return {
		ranked: shown.map(({ source, document, score, head }) => ({
			key: head.key,
			hasBody: hasBody(head.flags),
			score,
			why: reasonsOf(source, document, head, parts, request.now),
		})),
		total,
		undated: countUndated(answering, query.filters),
		facets:
			facets === 'none'
				? NO_FACETS
				: countFacets(answering, index, tags, facets === 'periods' ? request.now / 1000 : null),
		query,
	};
}

async function bestAnswers(
	matches: readonly Matches[],
	request: SearchRequest,
	query: InterpretedQuery,
	stored: StoredTexts | null,
): Promise<{ readonly shown: readonly Answering[]; readonly total: number }> {
	const total = matches.reduce((sum, { documents }) => sum + documents.length, 0);
	const byDate = request.sort === 'date' || query.parts.length === 0;
	const again = !byDate && stored !== null;
	const phrased = query.phrases.length > 0 && stored !== null;
	const wanted = phrased ? MOST_CHECKED : again ? Math.max(RERANKED, request.limit) : request.limit;
	const best = await withHeads(bestOf(matches, wanted, byDate));
	if (!stored || (!again && !phrased)) {
		const preferred = byDate ? best : byPreference(best, request.now);
		return { shown: preferred.slice(0, request.limit), total };
	}
	const looked = phrased ? best : best.slice(0, RERANKED);
	const { memory } = stored;
	const read = phrased ? looked : looked.filter(({ head }) => !memory.knows(head.key));
	const texts = await stored.read(read.map(({ head }) => ({ key: head.key, hasBody: hasBody(head.flags) })));
	const kept = phrased
		? looked.filter(({ head }) => holdsPhrases(texts.get(head.key), query.phrases))
		: looked;
	const all = total <= wanted;
	const found = phrased && all ? kept.length : total;
	if (byDate) return { shown: kept.slice(0, request.limit), total: found };
	const near = kept.slice(0, RERANKED);
	for (const { head } of near) {
		const text = texts.get(head.key);
		if (text && !memory.knows(head.key)) memory.keep(head.key, text);
	}
	const scores = rerank(
		request.text,
		near.map(({ head, score }) => ({ key: head.key, score })),
		memory,
	);
	const finer = near.map((answer, place) => ({ ...answer, score: scores[place] ?? 0 }));
	const rest = phrased ? kept.slice(RERANKED) : best.slice(RERANKED);
	return { shown: [...byPreference(finer, request.now), ...rest].slice(0, request.limit), total: found };
}

function byPreference(answers: readonly Answering[], now: number): Answering[] {
	return answers
		.map((answer) => ({ ...answer, score: answer.score * preference(answer.head, now) }))
		.sort((a, b) => b.score - a.score || b.head.seconds - a.head.seconds);
}

/** Each source reads all the heads it is asked for in one round trip. */
async function withHeads(candidates: readonly Candidate[]): Promise<Answering[]> {
	const bySource = Map.groupBy(candidates, ({ source }) => source);
	const heads = new Map<Candidate, DocumentHead>();
	await Promise.all(
		[...bySource].map(async ([source, own]) => {
			const found = await source.heads(own.map(({ document }) => document));
			for (const [place, candidate] of own.entries()) {
				const head = found[place];
				if (head) heads.set(candidate, head);
			}
		}),
	);
	return candidates.flatMap((candidate) => {
		const head = heads.get(candidate);
		return head ? [{ ...candidate, head }] : [];
	});
}
