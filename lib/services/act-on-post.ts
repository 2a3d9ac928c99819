/** One act of the user on one post, and what takes it back. The undo lives on disk: a killed background still undoes. */
import type { PostKey, TagId } from '#lib/domain/ids.ts';
import { failure, type Result, success } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { PostWork, PostWorkFields } from '#lib/domain/work.ts';
import type { ActFailure } from '#lib/messages/failure.ts';
import type { PostAct, PostMark, UndoToken } from '#lib/messages/protocol.ts';
import type { Store } from '#lib/store/store.ts';
import type { Means } from './means.ts';
import { storedKey } from './reading/resolve-key.ts';
import { changeOf, valuesBefore } from './sorting/change-of.ts';
import { changeWorks, WORK_TABLES, type WorkTables } from './sorting/change-works.ts';
import { addTag } from './tags/tag-rows.ts';
import { loadThreads, noWorkOn } from './threads/load-threads.ts';
import { markOf } from './threads/post-mark.ts';

const ACT_TABLES = [...WORK_TABLES, 'aliases', 'undo'] as const;

type Acted<Value> = Promise<Result<Value, StoreFailure | ActFailure>>;

/** Does one act; `unknown` when the post is not in the library. */
export async function actOnPost(
	store: Store,
	means: Means,
	request: { readonly key: string; readonly act: PostAct },
): Acted<{ readonly mark: PostMark; readonly undo: UndoToken }> {
	const at = means.now();
	const done = await store.write(ACT_TABLES, async (tables) => {
		const key = await storedKey(tables, request.key);
		if (!(await tables.posts.get(key))) return null;
		const work = (await tables.works.get(key)) ?? noWorkOn(key);
		const act = await plainAct(tables, request.act, means);
		const change = act && changeOf(work, act);
		if (!change) return null;
		const token = means.newId();
		await tables.undo.put({ token, key, at, before: valuesBefore(work, change) });
		return { mark: await changeWork(tables, work, change, at), undo: token };
	});
	if (!done.ok) return done;
	return done.value ? success(done.value) : failure('unknown');
}

/** Takes an act back; `unknown` when it was taken back already, or too long ago. */
export async function undoAct(
	store: Store,
	means: Means,
	token: UndoToken,
): Acted<{ readonly mark: PostMark }> {
	const done = await store.write(ACT_TABLES, async (tables) => {
		const undo = await tables.undo.get(token);
		if (!undo || !(await tables.posts.get(undo.key))) return null;
		await tables.undo.delete(token);
		const work = (await tables.works.get(undo.key)) ?? noWorkOn(undo.key);
		return { mark: await changeWork(tables, work, undo.before, means.now()) };
	});
	if (!done.ok) return done;
	return done.value ? success(done.value) : failure('unknown');
}

/** The user's own note on a post. */
export async function notePost(store: Store, means: Means, key: PostKey, note: string): Acted<void> {
	const done = await store.write(ACT_TABLES, async (tables) => {
		if (!(await tables.posts.get(key))) return false;
		await changeWork(tables, (await tables.works.get(key)) ?? noWorkOn(key), { note }, means.now());
		return true;
	});
	if (!done.ok) return done;
	return done.value ? success(undefined) : failure('unknown');
}

/** An act on tags that exist: a new one is made first; null when the tag meant is not there. */
async function plainAct(
	tables: WorkTables,
	act: PostAct,
	means: Means,
): Promise<Exclude<PostAct, { type: 'new-tag' }> | null> {
	if (act.type === 'new-tag') {
		const tag = await addTag(tables, act.label, means);
		return tag && { type: 'tag', tagId: tag.id, on: true };
	}
	if (act.type !== 'tag') return act;
	const tag = await tables.tags.get(act.tagId as TagId);
	return tag && tag.deletedAt === null ? act : null;
}

async function changeWork(
	tables: WorkTables,
	work: PostWork,
	change: Partial<PostWorkFields>,
	at: number,
): Promise<PostMark> {
	await changeWorks(tables, [{ work, change }], at);
	const tags = new Map((await tables.tags.toArray()).map((tag) => [tag.id, tag]));
	const [thread] = await loadThreads(tables, [work.key]);
	if (!thread) throw new Error('the post was read in this transaction');
	return markOf(thread, tags);
}
