/**
 * Erases a member everywhere: posts with their replies, replies elsewhere, recommendations on cards, words in
 * the index. A keyed hash stays, so that the person is never read again nor restored.
 */
import type { ContactSource } from '#lib/domain/contact.ts';
import type { AuthorHash } from '#lib/domain/ids.ts';
import type { Result } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { Store } from '#lib/store/store.ts';
import type { Tables } from '#lib/store/tables.ts';
import { REMOVE_TABLES, removeThreads } from './erasing/remove-threads.ts';
import type { Means } from './means.ts';
import { mergeIndex } from './merge-index.ts';
import { countUses } from './tags/tag-rows.ts';
import { REFRESH_TABLES, refreshThreads, reindexContacts } from './threads/refresh-threads.ts';

/** What erasing would take away, told before it is done. */
export interface Erasure {
	readonly posts: number;
	readonly comments: number;
	readonly recommendations: number;
}

const COUNT_TABLES = ['posts', 'comments', 'contacts'] as const;
export const ERASE_TABLES = [...REFRESH_TABLES, ...REMOVE_TABLES, 'contacts', 'tags', 'erased'] as const;
type EraseTables = Pick<Tables, (typeof ERASE_TABLES)[number]>;

export function previewErasure(store: Store, hash: AuthorHash): Promise<Result<Erasure, StoreFailure>> {
	return store.read(COUNT_TABLES, async (tables) => ({
		posts: await tables.posts.where('author.hash').equals(hash).count(),
		comments: await tables.comments.where('author.hash').equals(hash).count(),
		recommendations: (await tables.contacts.toArray()).reduce(
			(sum, contact) => sum + contact.sources.filter((source) => source.authorHash === hash).length,
			0,
		),
	}));
}

/** When it answers, the person's words are gone from the index on disk too. */
export async function erasePerson(
	store: Store,
	means: Means,
	hash: AuthorHash,
): Promise<Result<Erasure, StoreFailure>> {
	const erased = await store.write(ERASE_TABLES, async (tables) => {
		await tables.erased.put({ hash, at: means.now() });
		return eraseRows(tables, hash);
	});
	if (!erased.ok) return erased;
	const merged = await mergeIndex(store, { everything: true }, new AbortController().signal);
	return merged.ok ? erased : merged;
}

/** Removes the rows of a person; the register is the caller's. */
export async function eraseRows(tables: EraseTables, hash: AuthorHash): Promise<Erasure> {
	const keys = await tables.posts.where('author.hash').equals(hash).primaryKeys();
	await removeThreads(tables, keys);
	const works = await tables.works.bulkGet(keys);
	await tables.works.bulkDelete(keys);
	await countUses(
		tables,
		works.flatMap((work) => work?.tags ?? []),
	);
	const said = await tables.comments.where('author.hash').equals(hash).toArray();
	await tables.comments.bulkDelete(said.map((comment) => comment.key));
	const recommendations = await eraseSources(tables, hash);
	await refreshThreads(
		tables,
		said.map((comment) => comment.postKey),
	);
	return { posts: keys.length, comments: said.length, recommendations };
}

/** Cards stay: they are the user's own. What the person said on them goes. */
async function eraseSources(tables: EraseTables, hash: AuthorHash): Promise<number> {
	const isTheirs = (source: ContactSource) => source.authorHash === hash;
	const touched = await tables.contacts.filter((contact) => contact.sources.some(isTheirs)).toArray();
	const cleaned = touched.map((contact) => ({
		...contact,
		sources: contact.sources.filter((source) => !isTheirs(source)),
	}));
	await tables.contacts.bulkPut(cleaned);
	await reindexContacts(
		tables,
		cleaned.map((contact) => contact.id),
	);
	return touched.flatMap((contact) => contact.sources).filter(isTheirs).length;
}
