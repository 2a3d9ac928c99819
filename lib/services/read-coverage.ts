import type { Coverage } from '#lib/domain/coverage.ts';
import type { Result } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { Store } from '#lib/store/store.ts';

/** How much was read, the built-in sample apart. */
export function readCoverage(store: Store): Promise<Result<Coverage, StoreFailure>> {
	return store.read(['groups', 'posts', 'comments', 'contacts'], async (tables) => {
		const groups = await tables.groups.toArray();
		const samples = groups.filter((group) => group.sample).map((group) => group.id);
		const [posts, comments, samplePosts, sampleComments, contacts] = await Promise.all([
			tables.posts.count(),
			tables.comments.count(),
			tables.posts.where('groupId').anyOf(samples).count(),
			tables.comments.where('groupId').anyOf(samples).count(),
			tables.contacts.filter((contact) => contact.deletedAt === null && !contact.sample).count(),
		]);
		const own = groups.filter((group) => !group.sample);
		const first = own.flatMap((group) => group.firstReadAt ?? []);
		const last = own.flatMap((group) => group.lastReadAt ?? []);
		return {
			posts: posts - samplePosts,
			comments: comments - sampleComments,
			contacts,
			groups: own.filter((group) => group.state === 'on' || group.state === 'paused').length,
			since: first.length > 0 ? Math.min(...first) : null,
			until: last.length > 0 ? Math.max(...last) : null,
			samplePosts,
		};
	});
}
