/** « Déjà répondu »: how many answered discussions of the library speak of the same thing as a question. */
import type { PostKey } from '#lib/domain/ids.ts';
import { type Result, success } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { PostMark } from '#lib/messages/protocol.ts';
import { searchIndex } from '#lib/search/search.ts';
import type { RankedDocument, SearchAnswer } from '#lib/search/search-answer.ts';
import type { RowTables } from '#lib/store/bare-reads.ts';
import { indexRecordsOf } from '#lib/store/index-records.ts';
import type { Store } from '#lib/store/store.ts';
import { type KnownThread, kindOf, loadThreads, THREAD_TABLES } from '../threads/load-threads.ts';
import { readVocabulary, VOCABULARY_TABLES } from './read-vocabulary.ts';

export const BEFORE_TABLES = [...THREAD_TABLES, ...VOCABULARY_TABLES, 'indexRecords'] as const;
type BeforeTables = Pick<RowTables, (typeof BEFORE_TABLES)[number]>;

/** The opening of a question says what it is about. */
const OPENING = 160;
const MOST_SHOWN = 3;
/** Of the words of the question, those that an answered discussion must share. */
const SHARED_WORDS = 0.5;
const LEAST_WORDS = 2;

/** The marks, those of unanswered questions told what was answered before. */
export async function withAnsweredBefore(
	store: Store,
	marks: readonly (PostMark | null)[],
	now: number,
): Promise<Result<readonly (PostMark | null)[], StoreFailure>> {
	const open = marks.filter((mark) => mark?.kind?.value === 'question' || mark?.kind?.value === 'need');
	if (open.length === 0) return success(marks);
	const counts = await store.readRows(BEFORE_TABLES, (tables) =>
		countEach(
			tables,
			open.flatMap((mark) => (mark ? [mark.key as PostKey] : [])),
			now,
		),
	);
	if (!counts.ok) return counts;
	return success(
		marks.map((mark) => mark && { ...mark, answeredBefore: counts.value.get(mark.key as PostKey) ?? 0 }),
	);
}

async function countEach(
	tables: BeforeTables,
	keys: readonly PostKey[],
	now: number,
): Promise<ReadonlyMap<PostKey, number>> {
	const counts = new Map<PostKey, number>();
	for (const thread of await loadThreads(tables, keys)) {
		const unanswered = !thread.understanding?.answered.value && kindOf(thread) !== null;
		if (unanswered) counts.set(thread.post.key, (await answeredLike(tables, thread.post, now)).length);
	}
	return counts;
}

/** Answered discussions that speak of the same thing, best first; no call for help. */
export async function answeredLike(
	tables: BeforeTables,
	{ key, text }: { readonly key: PostKey; readonly text: string },
	now: number,
): Promise<readonly KnownThread[]> {
	const opening = wordsOnly(text.slice(0, OPENING));
	if (opening === '') return [];
	const answer = await searchIndex(
		indexRecordsOf(tables),
		{
			text: opening,
			groups: [],
			kinds: [],
			tags: [],
			answered: true,
			type: 'thread',
			since: null,
			until: null,
			undated: false,
			sort: 'relevance',
			typing: false,
			limit: 2 * MOST_SHOWN,
			now,
		},
		(await readVocabulary(tables)).vocabulary,
	);
	const alike = answer.ranked.filter((found) => found.key !== key && isAlike(found, answer));
	const threads = await loadThreads(
		tables,
		alike.map((found) => found.key as PostKey),
	);
	return threads.filter((thread) => kindOf(thread) !== 'distress').slice(0, MOST_SHOWN);
}

/** A member's sentence is not a query: its colons, quotes and dashes are no operators. */
function wordsOnly(text: string): string {
	return text.replace(/[^\p{L}\p{M}\p{N}'’]+/gu, ' ').trim();
}

function isAlike(found: RankedDocument, answer: SearchAnswer): boolean {
	const shared = found.why.reduce((sum, reason) => sum + ('words' in reason ? reason.words.length : 0), 0);
	return shared >= Math.max(LEAST_WORDS, answer.query.parts.length * SHARED_WORDS);
}
