/** Threads that may answer one: a few dozen candidates by the index, then the rules of matching on them alone. */
import type { Group } from '#lib/domain/group.ts';
import type { GroupId, PostKey } from '#lib/domain/ids.ts';
import type { Kind } from '#lib/domain/kind.ts';
import type { Result } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { MatchView } from '#lib/domain/thread-match.ts';
import { wordsOfTerms } from '#lib/language/words-of-terms.ts';
import { UNFILTERED } from '#lib/search/request.ts';
import { searchIndex } from '#lib/search/search.ts';
import { pairOf } from '#lib/store/dismissals.ts';
import { indexRecordsOf } from '#lib/store/index-records.ts';
import type { Store } from '#lib/store/store.ts';
import type { Tables } from '#lib/store/tables.ts';
import { matchThreads, type ThreadMatch, type UnderstoodThread } from '../match-threads.ts';
import type { Means } from '../means.ts';
import { storedKey } from '../reading/resolve-key.ts';
import { type KnownThread, kindOf, loadThreads, THREAD_TABLES } from '../threads/load-threads.ts';
import { permalinkOfPost } from '../threads/permalink-of-post.ts';
import { rowOf } from '../threads/thread-document.ts';

const MATCH_TABLES = [...THREAD_TABLES, 'aliases', 'groups', 'dismissals', 'indexRecords'] as const;
type MatchTables = Pick<Tables, (typeof MATCH_TABLES)[number]>;

/** What answers each kind; others match nothing. */
const COUNTERPARTS: Readonly<Partial<Record<Kind, readonly Kind[]>>> = {
	need: ['offer', 'need', 'question', 'job'],
	question: ['offer', 'question', 'need'],
	offer: ['need', 'question'],
	job: ['need'],
	lost: ['found'],
	found: ['lost'],
	ride: ['ride'],
};
/** Weighed against the thread; more would be slower and no better. */
const CANDIDATES = 40;
const MOST_SHOWN = 3;
/** The opening says what it is about. */
const OPENING = 240;
const EXCERPT = 140;

interface Candidate extends UnderstoodThread {
	readonly known: KnownThread;
}

/** The best first, at most three, those refused left out; empty when the thread is not in the library. */
export function findMatches(
	store: Store,
	key: string,
	now: number,
): Promise<Result<readonly MatchView[], StoreFailure>> {
	return store.read(MATCH_TABLES, async (tables) => {
		const [thread] = await loadThreads(tables, [await storedKey(tables, key)]);
		const wanted = thread && COUNTERPARTS[kindOf(thread) ?? 'other'];
		if (!thread || !wanted) return [];
		const groups = new Map((await tables.groups.toArray()).map((group) => [group.id, group]));
		const self = candidateOf(thread, groups);
		if (!self) return [];
		const keys = await candidatesOf(tables, thread, wanted, now);
		const candidates = (await loadThreads(tables, keys)).flatMap((one) => candidateOf(one, groups) ?? []);
		return matchThreads(self, candidates)
			.slice(0, MOST_SHOWN)
			.map((match) => viewOf(match, groups));
	});
}

async function candidatesOf(
	tables: MatchTables,
	{ post }: KnownThread,
	kinds: readonly Kind[],
	now: number,
): Promise<PostKey[]> {
	// A member's sentence is not a query: its colons, quotes and dashes are no operators.
	const text = post.text
		.slice(0, OPENING)
		.replace(/[^\p{L}\p{M}\p{N}'’]+/gu, ' ')
		.trim();
	if (text === '') return [];
	const { ranked } = await searchIndex(indexRecordsOf(tables), {
		...UNFILTERED,
		text,
		kinds,
		type: 'thread',
		limit: CANDIDATES,
		facets: 'none',
		now,
	});
	const keys = ranked.flatMap(({ key }) => {
		const row = rowOf(key);
		return row.type === 'thread' && row.key !== post.key ? [row.key] : [];
	});
	const refused = await tables.dismissals.bulkGet(keys.map((other) => pairOf(post.key, other)));
	return keys.filter((_, place) => refused[place] === undefined);
}

/** What the user said of a thread stands before what was deduced. */
function candidateOf(known: KnownThread, groups: ReadonlyMap<GroupId, Group>): Candidate | null {
	const { understanding, work, post } = known;
	if (!understanding) return null;
	const said = work.kind && { value: work.kind, score: 1, because: [], by: 'user' as const };
	return {
		known,
		thread: known,
		understanding: {
			...understanding,
			kinds: said ? [said] : understanding.kinds,
			settled: work.state === 'taken' ? { ...understanding.settled, value: true } : understanding.settled,
		},
		place: { country: groups.get(post.groupId)?.country ?? 'FR' },
	};
}

function viewOf(
	{ thread: { known }, type, because }: ThreadMatch<Candidate>,
	groups: ReadonlyMap<GroupId, Group>,
): MatchView {
	const { post } = known;
	const line = post.text.replace(/\s+/g, ' ').trim();
	return {
		key: post.key,
		type,
		kind: kindOf(known),
		excerpt: line.length > EXCERPT ? `${line.slice(0, EXCERPT - 1).trimEnd()}…` : line,
		groupName: groups.get(post.groupId)?.name ?? '',
		authorName: post.author?.name ?? null,
		time: post.time,
		firstSeenAt: post.firstSeenAt,
		permalink: permalinkOfPost(post),
		because: wordsOfTerms(post.text, because).slice(0, 3),
	};
}

/** « Pas celles-là »: the two are not proposed for each other again. */
export function dismissMatch(
	store: Store,
	means: Means,
	key: string,
	other: string,
): Promise<Result<void, StoreFailure>> {
	return store.write(['aliases', 'dismissals'], async (tables) => {
		const pair = pairOf(await storedKey(tables, key), await storedKey(tables, other));
		await tables.dismissals.put({ pair, at: means.now() });
	});
}

export function bringMatchBack(
	store: Store,
	key: string,
	other: string,
): Promise<Result<void, StoreFailure>> {
	return store.write(['aliases', 'dismissals'], async (tables) => {
		await tables.dismissals.delete(pairOf(await storedKey(tables, key), await storedKey(tables, other)));
	});
}
