import type { Tables } from '#lib/store/tables.ts';
import type { People } from './hash-authors.ts';

/**
 * After a merge with another profile, the same member may be kept under two keys. Seen again, the member's
 * rows move to the main hash, so that counts are right from then on.
 */
export async function unifyPeople(
	tables: Pick<Tables, 'posts' | 'comments' | 'contacts'>,
	people: People,
): Promise<void> {
	for (const { hash, otherHashes } of people.values()) {
		if (otherHashes.length === 0) continue;
		const others = new Set<string>(otherHashes);
		const move = (row: { author: { hash: string } | null }) => {
			if (row.author) row.author = { ...row.author, hash };
		};
		await tables.posts
			.where('author.hash')
			.anyOf(otherHashes)
			.modify(move as never);
		await tables.comments
			.where('author.hash')
			.anyOf(otherHashes)
			.modify(move as never);
		await tables.contacts
			.filter((contact) => contact.sources.some((source) => others.has(source.authorHash ?? '')))
			.modify((contact, context) => {
				context.value = {
					...contact,
					sources: contact.sources.map((source) =>
						others.has(source.authorHash ?? '') ? { ...source, authorHash: hash } : source,
					),
				};
			});
	}
}
