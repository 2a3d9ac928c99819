import type { AuthorHash } from '#lib/domain/ids.ts';
import type { SeenAuthor, SeenPost } from '#lib/domain/seen.ts';
import type { Tables } from '#lib/store/tables.ts';
import { type People, type Person, personKey } from './hash-authors.ts';

/**
 * The batch without the words of erased people: null in place of their posts, their replies left out. Met by id,
 * an erased person is known by name too from then on: a page that shows the name alone brings nothing back.
 */
export async function withoutErased(
	tables: Pick<Tables, 'erased'>,
	posts: readonly SeenPost[],
	people: People,
	at: number,
): Promise<readonly (SeenPost | null)[]> {
	const hashes = [...people.values()].flatMap(hashesOf);
	const rows = await tables.erased.bulkGet(hashes);
	const erased = new Set(rows.flatMap((row) => (row ? [row.hash] : [])));
	if (erased.size === 0) return posts;
	const named = [...people.values()].flatMap((person) =>
		person.nameHash && hashesOf(person).some((hash) => erased.has(hash)) ? [person.nameHash] : [],
	);
	const known = new Set((await tables.erased.bulkGet(named)).map((row) => row?.hash));
	const learnt = named.filter((hash) => !known.has(hash));
	await tables.erased.bulkPut(learnt.map((hash) => ({ hash, at })));
	for (const hash of learnt) erased.add(hash);
	const isErased = (author: SeenAuthor | null): boolean => {
		const person = author && people.get(personKey(author));
		return !!person && hashesOf(person).some((hash) => erased.has(hash));
	};
	return posts.map((post) =>
		isErased(post.author)
			? null
			: { ...post, comments: post.comments.filter((comment) => !isErased(comment.author)) },
	);
}

function hashesOf({ hash, otherHashes }: Person): AuthorHash[] {
	return [hash, ...otherHashes];
}
