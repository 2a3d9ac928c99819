import type { AuthorHash } from '#lib/domain/ids.ts';
import type { Tables } from '#lib/store/tables.ts';
import { isNameHash } from './hash-authors.ts';

interface AuthorMove {
	readonly from: AuthorHash;
	readonly to: AuthorHash;
}

/** The member known by name alone, and now by id. */
export function authorMoves(before: AuthorHash | undefined, now: AuthorHash | undefined): AuthorMove[] {
	return before && now && before !== now && isNameHash(before) ? [{ from: before, to: now }] : [];
}

/** What such members said on cards goes under their id too: else erasing them would leave it there. */
export async function followAuthors(
	tables: Pick<Tables, 'contacts'>,
	moves: readonly AuthorMove[],
): Promise<void> {
	if (moves.length === 0) return;
	const targets = new Map<string, AuthorHash>(moves.map(({ from, to }) => [from, to]));
	const follow = (hash: AuthorHash | null) => (hash && targets.get(hash)) ?? hash;
	await tables.contacts
		.filter((contact) => contact.sources.some(({ authorHash }) => targets.has(authorHash ?? '')))
		.modify((contact, context) => {
			context.value = {
				...contact,
				sources: contact.sources.map((source) => ({ ...source, authorHash: follow(source.authorHash) })),
			};
		});
}
