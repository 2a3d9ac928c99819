import { type PairWord, pairKey, pairOf } from '#lib/domain/post-pair.ts';
import { failure, type Result, success } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { ActFailure } from '#lib/messages/failure.ts';
import type { Store } from '#lib/store/store.ts';
import type { Means } from '../means.ts';
import { storedKey } from '../reading/resolve-key.ts';

/**
 * The user's word on two posts: they answer each other, they do not, or nothing any more. Answers what was said before,
 * which said again takes this back; `unknown` when one of them is not in the library, or they are one.
 */
export async function sayPair(
	store: Store,
	means: Means,
	key: string,
	other: string,
	said: PairWord | null,
): Promise<Result<PairWord | null, StoreFailure | ActFailure>> {
	const done = await store.write(['aliases', 'posts', 'pairs'], async (tables) => {
		const both = pairKey(await storedKey(tables, key), await storedKey(tables, other));
		const posts = await tables.posts.bulkGet(both);
		if (both[0] === both[1] || posts.includes(undefined)) return null;
		const before = await tables.pairs.get(both);
		// Later than what it answers, whatever the clocks.
		const at = Math.max(means.now(), (before?.at ?? 0) + 1);
		await tables.pairs.put(pairOf(...both, said, at));
		return { before: before?.said ?? null };
	});
	if (!done.ok) return done;
	return done.value ? success(done.value.before) : failure('unknown');
}
