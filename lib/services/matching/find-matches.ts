/** Threads that may answer one: a few dozen candidates by the index, then the rules of matching on them alone. */
import type { Group } from '#lib/domain/group.ts';
import type { GroupId, PostKey } from '#lib/domain/ids.ts';
import type { Kind } from '#lib/domain/kind.ts';
import { pairKey, partnerIn } from '#lib/domain/post-pair.ts';
import type { Result } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { MatchView } from '#lib/domain/thread-match.ts';
import { saidOf } from '#lib/domain/time-estimate.ts';
import { wordsOfTerms } from '#lib/language/words-of-terms.ts';
import { UNFILTERED } from '#lib/search/request.ts';
import { searchIndex } from '#lib/search/search.ts';
import { indexRecordsOf } from '#lib/store/index-records.ts';
import type { Store } from '#lib/store/store.ts';
import type { Tables } from '#lib/store/tables.ts';
import { matchThreads, type ThreadMatch, type UnderstoodThread } from '../match-threads.ts';
import { storedKey } from '../reading/resolve-key.ts';
import { type KnownThread, kindOf, loadThreads, THREAD_TABLES } from '../threads/load-threads.ts';
import { permalinkOfPost } from '../threads/permalink-of-post.ts';
import { rowOf } from '../threads/thread-document.ts';
import { pairsOf } from './pair-rows.ts';

export const MATCH_TABLES = [...THREAD_TABLES, 'aliases', 'groups', 'pairs', 'indexRecords'] as const;
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

/**
 * What the user linked to it, then what is proposed: the best first, at most three, those refused left out. Empty when
 * the thread is not in the library.
 */
export function findMatches(
	store: Store,
	key: string,
	now: number,
): Promise<Result<readonly MatchView[], StoreFailure>> {
	return store.read(MATCH_TABLES, async (tables) => {
		const [thread] = await loadThreads(tables, [await storedKey(tables, key)]);
		if (!thread) return [];
		const groups = new Map((await tables.groups.toArray()).map((group) => [group.id, group]));
		const linked = await linkedTo(tables, thread);
		const proposed = await proposedFor(tables, thread, groups, now);
		return [
			...linked.map((known) => viewOf(known, { linked: true, type: null, because: [] }, groups)),
			...proposed.map(({ thread: { known }, type, because }) =>
				viewOf(known, { linked: false, type, because }, groups),
			),
		];
	});
}

/** The latest linked first. */
async function linkedTo(tables: MatchTables, { post }: KnownThread): Promise<KnownThread[]> {
	const pairs = (await pairsOf(tables, post.key)).filter(({ said }) => said === 'linked');
	const latest = pairs.sort((left, right) => right.at - left.at);
	return loadThreads(
		tables,
		latest.map((pair) => partnerIn(pair, post.key)),
	);
}

/** What may answer a thread, the best first; nothing that the user linked to it or refused. */
export async function proposedFor(
	tables: MatchTables,
	thread: KnownThread,
	groups: ReadonlyMap<GroupId, Group>,
	now: number,
): Promise<readonly ThreadMatch<Candidate>[]> {
	const wanted = COUNTERPARTS[kindOf(thread) ?? 'other'];
	const self = wanted && candidateOf(thread, groups);
	if (!self) return [];
	const keys = await candidatesOf(tables, thread, wanted, now);
	const candidates = (await loadThreads(tables, keys)).flatMap((one) => candidateOf(one, groups) ?? []);
	return matchThreads(self, candidates).slice(0, MOST_SHOWN);
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
	const said = await tables.pairs.bulkGet(keys.map((other) => pairKey(post.key, other)));
	return keys.filter((_, place) => (said[place]?.said ?? null) === null);
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

/** A thread as it is shown beside another. */
export function viewOf(
	known: KnownThread,
	{ linked, type, because }: Pick<MatchView, 'linked' | 'type' | 'because'>,
	groups: ReadonlyMap<GroupId, Group>,
): MatchView {
	const { post } = known;
	const line = post.text.replace(/\s+/g, ' ').trim();
	return {
		key: post.key,
		linked,
		type,
		kind: kindOf(known),
		excerpt: line.length > EXCERPT ? `${line.slice(0, EXCERPT - 1).trimEnd()}…` : line,
		groupName: groups.get(post.groupId)?.name ?? '',
		authorName: post.author?.name ?? null,
		...saidOf(post),
		permalink: permalinkOfPost(post),
		because: wordsOfTerms(post.text, because).slice(0, 3),
		price: known.understanding?.price?.value ?? null,
	};
}
