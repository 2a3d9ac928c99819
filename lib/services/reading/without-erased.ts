import type { SeenAuthor, SeenPost } from '#lib/domain/seen.ts';
import type { Tables } from '#lib/store/tables.ts';
import { type People, personKey } from './hash-authors.ts';

/** The batch without the words of erased people: null in place of their posts, their replies left out. */
export async function withoutErased(
	tables: Pick<Tables, 'erased'>,
	posts: readonly SeenPost[],
	people: People,
): Promise<readonly (SeenPost | null)[]> {
	const hashes = [...people.values()].flatMap((person) => [person.hash, ...person.otherHashes]);
	const rows = await tables.erased.bulkGet(hashes);
	const erased = new Set(rows.flatMap((row) => (row ? [row.hash] : [])));
	if (erased.size === 0) return posts;
	const isErased = (author: SeenAuthor | null): boolean => {
		const person = author && people.get(personKey(author));
		return !!person && [person.hash, ...person.otherHashes].some((hash) => erased.has(hash));
	};
	return posts.map((post) =>
		isErased(post.author)
			? null
			: { ...post, comments: post.comments.filter((comment) => !isErased(comment.author)) },
	);
}
