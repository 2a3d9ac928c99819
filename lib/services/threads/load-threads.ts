import type { PostKey, TagId } from '#lib/domain/ids.ts';
import type { Kind } from '#lib/domain/kind.ts';
import type { Comment, Thread } from '#lib/domain/post.ts';
import type { Suggestion } from '#lib/domain/suggestion.ts';
import type { Understanding } from '#lib/domain/understanding.ts';
import { NO_WORK, type PostWork } from '#lib/domain/work.ts';
import type { RowTables } from '#lib/store/bare-reads.ts';
import type { UnderstandingRow } from '#lib/store/understandings.ts';
import { withOwnFacts } from './own-facts.ts';

/** A thread with all that is known and said of it. */
export interface KnownThread extends Thread {
	readonly work: PostWork;
	/** Its kinds are those to suggest to this user: the rules', turned by what they taught. */
	readonly understanding: Understanding | null;
	/** Kinds by Colibri's rules alone: what lessons are measured against. */
	readonly ruleKinds: readonly Suggestion<Kind>[];
	readonly suggestedTags: readonly Suggestion<TagId>[];
}

export const THREAD_TABLES = ['posts', 'comments', 'works', 'understandings'] as const;

/** A post with all that is known and said of it, without its comments: they cost the most to read. */
export type KnownPost = Omit<KnownThread, 'comments'>;

export const POST_TABLES = ['posts', 'works', 'understandings'] as const;

/** In the order of `keys`; those not in the library are left out. One round trip. */
export async function loadPosts(
	tables: Pick<RowTables, (typeof POST_TABLES)[number]>,
	keys: readonly PostKey[],
): Promise<KnownPost[]> {
	const [posts, works, understandings] = await Promise.all([
		tables.posts.bulkGet([...keys]),
		tables.works.bulkGet([...keys]),
		tables.understandings.bulkGet([...keys]),
	]);
	return keys.flatMap((key, place) => {
		const post = posts[place];
		if (!post) return [];
		const work = works[place] ?? noWorkOn(key);
		return [{ post, work, ...understoodIn(understandings[place], work) }];
	});
}

/** As `loadPosts`, with their comments. */
export async function loadThreads(
	tables: Pick<RowTables, (typeof THREAD_TABLES)[number]>,
	keys: readonly PostKey[],
): Promise<KnownThread[]> {
	const [posts, comments] = await Promise.all([loadPosts(tables, keys), commentsOf(tables, keys)]);
	return posts.map((known) => ({ ...known, comments: comments.get(known.post.key) ?? [] }));
}

/** A row as a thread shows it: the user's habits over the rules, their own word over what was read. */
export function understoodIn(
	row: Pick<UnderstandingRow, 'value' | 'habits'> | undefined,
	work: PostWork,
): Pick<KnownThread, 'understanding' | 'ruleKinds' | 'suggestedTags'> {
	const value = row?.value ?? null;
	const kinds = row?.habits?.kinds ?? null;
	return {
		understanding: value && withOwnFacts(kinds ? { ...value, kinds } : value, work),
		ruleKinds: value?.kinds ?? [],
		suggestedTags: row?.habits?.tags ?? [],
	};
}

/** Comments by post, in reading order. All asked for at once: a cursor over many posts waits for each. */
export async function commentsOf(
	tables: Pick<RowTables, 'comments'>,
	keys: readonly PostKey[],
): Promise<Map<PostKey, Comment[]>> {
	const found = await Promise.all(
		keys.map((key) => tables.comments.where('postKey').equals(key).sortBy('order')),
	);
	return new Map(keys.map((key, place) => [key, found[place] ?? []]));
}

export function noWorkOn(key: PostKey): PostWork {
	return { key, ...NO_WORK, stamps: {}, deletedAt: null };
}

/** The kind to show: the user's, else the best suggestion. */
export function kindOf(thread: Pick<KnownThread, 'work' | 'understanding'>) {
	return thread.work.kind ?? thread.understanding?.kinds[0]?.value ?? null;
}
