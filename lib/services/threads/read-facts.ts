import type { PostFacts } from '#lib/domain/post-facts.ts';
import type { Result } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { Store } from '#lib/store/store.ts';
import { storedKey } from '../reading/resolve-key.ts';
import { loadPosts, POST_TABLES } from './load-threads.ts';
import { factsOf } from './post-facts.ts';

/** Of a post that a page shows; null too when it is not in the library. */
export function readFacts(store: Store, key: string): Promise<Result<PostFacts | null, StoreFailure>> {
	return store.read([...POST_TABLES, 'aliases', 'groups'], async (tables) => {
		const [thread] = await loadPosts(tables, [await storedKey(tables, key)]);
		const group = thread && (await tables.groups.get(thread.post.groupId));
		return thread && group ? factsOf(thread, group) : null;
	});
}
