/**
 * Keeps what was on screen: one transaction a batch, with all that derives from it. Nothing is kept of a group
 * that is not on, of an erased person, nor replies when the user does not want them.
 */
import type { Group } from '#lib/domain/group.ts';
import type { Health } from '#lib/domain/health.ts';
import type { CommentKey, PostKey } from '#lib/domain/ids.ts';
import { isProvisional } from '#lib/domain/post-key.ts';
import { failure, type Result } from '#lib/domain/result.ts';
import type { SeenComment, SeenGroup, SeenPost } from '#lib/domain/seen.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { ActFailure } from '#lib/messages/failure.ts';
import type { PostMark } from '#lib/messages/protocol.ts';
import { settingsFrom } from '#lib/store/settings.ts';
import type { Store } from '#lib/store/store.ts';
import type { Tables } from '#lib/store/tables.ts';
import { withAnsweredBefore } from './answers/answered-before.ts';
import { refreshHabits } from './learning/refresh-habits.ts';
import type { Means } from './means.ts';
import { authorKeys } from './reading/author-keys.ts';
import { authorMoves, followAuthors } from './reading/follow-authors.ts';
import { hashAuthors, type People, personKey } from './reading/hash-authors.ts';
import { learnPlace } from './reading/learn-place.ts';
import { mergeComments } from './reading/merge-comments.ts';
import { mergePost } from './reading/merge-post.ts';
import { orderByNeighbours } from './reading/order/order-by-neighbours.ts';
import { GROUP_TABLES, resolveGroup } from './reading/resolve-group.ts';
import { resolveKey } from './reading/resolve-key.ts';
import { unifyPeople } from './reading/unify-people.ts';
import { withoutErased } from './reading/without-erased.ts';
import { loadThreads } from './threads/load-threads.ts';
import { markOf } from './threads/post-mark.ts';
import { refreshThreads } from './threads/refresh-threads.ts';

export interface Reading {
	readonly group: SeenGroup;
	readonly posts: readonly SeenPost[];
	readonly health: Health;
}

const READING_TABLES = [...GROUP_TABLES, 'settings', 'erased', 'tags', 'meta'] as const;
type ReadingTables = Pick<Tables, (typeof READING_TABLES)[number]>;

/** One mark a post, in order; null for a post that is not kept. */
export async function recordReading(
	store: Store,
	means: Means,
	reading: Reading,
): Promise<Result<readonly (PostMark | null)[], StoreFailure | ActFailure>> {
	const keys = await authorKeys(store, means);
	if (!keys.ok) return keys;
	const people = await hashAuthors(reading.posts, keys.value);
	const kept = await store.write(READING_TABLES, (tables) => keepReading(tables, reading, people, means));
	if (!kept.ok) return kept;
	return kept.value ? withAnsweredBefore(store, kept.value, means.now()) : failure('not-reading');
}

async function keepReading(
	tables: ReadingTables,
	reading: Reading,
	people: People,
	means: Means,
): Promise<readonly (PostMark | null)[] | null> {
	const at = means.now();
	const group = await resolveGroup(tables, reading.group);
	if (group?.state !== 'on') return null;
	const settings = settingsFrom(await tables.settings.toArray());
	if (settings.keepComments === null) return null;
	await unifyPeople(tables, people);
	const welcome = await withoutErased(tables, reading.posts, people, at);
	const touched = new Set<PostKey>();
	const keys: (PostKey | null)[] = [];
	for (const seen of welcome) {
		const place = { group, people, at, comments: settings.keepComments };
		const keptPost = seen && isOf(seen, group) ? await keepPost(tables, seen, place) : null;
		keys.push(keptPost?.key ?? null);
		if (keptPost?.changed) touched.add(keptPost.key);
	}
	const sights = welcome.flatMap((seen, order) => {
		const key = keys[order];
		return seen && key ? [{ key, place: seen.place ?? 0 }] : [];
	});
	const moves = await orderByNeighbours(tables, group.id, { sights, changed: touched, at });
	for (const key of moves) touched.add(key);
	const placed = touched.size > 0 ? await learnPlace(tables, group, means.timeZone()) : group;
	await tables.groups.put(withReading(placed, reading.health, at));
	const moved = placed.country !== group.country || placed.timeZone !== group.timeZone;
	await refreshThreads(tables, moved ? await allOf(tables, group) : [...touched]);
	return marksOf(tables, keys);
}

/** A page may show a post of another group among its own: that group's user choice is not this one's. */
function isOf({ groupId }: SeenPost, group: Group): boolean {
	const numbers = [groupId ?? '', group.id].every((id) => /^\d+$/.test(id));
	return !numbers || groupId === group.id;
}

/** Numbers and dates are read again with the new place. */
function allOf(tables: ReadingTables, group: Group): Promise<PostKey[]> {
	return tables.posts.where('groupId').equals(group.id).primaryKeys();
}

interface Place {
	readonly group: Group;
	readonly people: People;
	readonly at: number;
	/** Whether replies are kept. */
	readonly comments: boolean;
}

async function keepPost(
	tables: ReadingTables,
	seen: SeenPost,
	{ group, people, at, comments }: Place,
): Promise<{ readonly key: PostKey; readonly changed: boolean }> {
	const person = seen.author && people.get(personKey(seen.author));
	const author = person ? { hash: person.hash, name: person.name } : null;
	const key = await resolveKey(tables, seen, { group, author: author?.hash ?? null });
	const kept = await tables.posts.get(key);
	// An id that was not believed leads to somebody else's post.
	const told = isProvisional(key) ? { ...seen, id: null, permalink: null } : seen;
	const post = mergePost(kept, told, { key, groupId: group.id, author, at });
	await tables.posts.put(post);
	await followAuthors(tables, authorMoves(kept?.author?.hash, post.author?.hash));
	const changedWords =
		comments && (await keepComments(tables, key, seen.comments, { group, people, at, comments }));
	const unread = (await tables.understandings.get(key)) === undefined;
	return { key, changed: unread || changedWords || kept === undefined || differs(kept, post) };
}

/** All but the instant of the sight. */
function differs<Row extends { readonly lastSeenAt: number }>(before: Row, after: Row): boolean {
	return JSON.stringify({ ...before, lastSeenAt: 0 }) !== JSON.stringify({ ...after, lastSeenAt: 0 });
}

async function keepComments(
	tables: ReadingTables,
	postKey: PostKey,
	seen: readonly SeenComment[],
	{ group, people, at }: Place,
): Promise<boolean> {
	if (seen.length === 0) return false;
	const kept = await tables.comments.where('postKey').equals(postKey).toArray();
	const before = new Map(kept.map((comment) => [comment.key, JSON.stringify(comment)]));
	const { comments, replaced } = mergeComments(kept, seen, people, { postKey, groupId: group.id, at });
	const changed = comments.filter((comment) => before.get(comment.key) !== JSON.stringify(comment));
	await tables.comments.bulkPut(changed);
	await tables.comments.bulkDelete([...replaced.keys()]);
	await moveCommentSources(tables, replaced);
	const now = new Map(comments.map((comment) => [comment.key, comment.author?.hash]));
	await followAuthors(
		tables,
		kept.flatMap(({ key, author }) => authorMoves(author?.hash, now.get(replaced.get(key) ?? key))),
	);
	return changed.length > 0;
}

/** A card keeps pointing at its reply once the reply is known by its id. */
async function moveCommentSources(
	tables: ReadingTables,
	replaced: ReadonlyMap<CommentKey, CommentKey>,
): Promise<void> {
	if (replaced.size === 0) return;
	await tables.contacts
		.filter((contact) => contact.sources.some(({ commentKey }) => commentKey && replaced.has(commentKey)))
		.modify((contact, context) => {
			context.value = {
				...contact,
				sources: contact.sources.map((source) => ({
					...source,
					commentKey: (source.commentKey && replaced.get(source.commentKey)) ?? source.commentKey,
				})),
			};
		});
}

function withReading(group: Group, health: Health, at: number): Group {
	return { ...group, firstReadAt: group.firstReadAt ?? at, lastReadAt: at, lastHealth: health };
}

async function marksOf(
	tables: ReadingTables,
	keys: readonly (PostKey | null)[],
): Promise<readonly (PostMark | null)[]> {
	const known = keys.filter((key) => key !== null);
	await refreshHabits(tables, known);
	const tags = new Map((await tables.tags.toArray()).map((tag) => [tag.id, tag]));
	const marks = new Map(
		(await loadThreads(tables, known)).map((thread) => [thread.post.key, markOf(thread, tags)]),
	);
	return keys.map((key) => (key && marks.get(key)) ?? null);
}
