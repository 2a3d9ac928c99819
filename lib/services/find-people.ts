import type { Author } from '#lib/domain/author.ts';
import type { AuthorHash, GroupId } from '#lib/domain/ids.ts';
import { type Result, success } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import { fold } from '#lib/language/fold.ts';
import type { Store } from '#lib/store/store.ts';
import { type Erasure, previewErasure } from './erase-person.ts';

/** A member as kept, with what erasing would take away. */
export interface Person extends Erasure {
	readonly hash: AuthorHash;
	readonly name: string;
}

/** Enough to recognise someone; more means the name asked is too short. */
const MOST = 20;

/** Members whose shown name holds what was typed, accents and case aside. The sample's are left out. */
export async function findPeople(
	store: Store,
	text: string,
): Promise<Result<readonly Person[], StoreFailure>> {
	const wanted = fold(text.trim());
	const names = await store.read(['posts', 'comments', 'groups'], async (tables) => {
		const found = new Map<AuthorHash, string>();
		const groups = await tables.groups.toArray();
		const samples = new Set(groups.filter(({ sample }) => sample).map(({ id }) => id));
		const keep = (row: { readonly author: Author | null; readonly groupId: GroupId }) => {
			if (!row.author || found.size >= MOST || samples.has(row.groupId)) return;
			if (fold(row.author.name).includes(wanted)) found.set(row.author.hash, row.author.name);
		};
		await tables.posts.each(keep);
		await tables.comments.each(keep);
		return found;
	});
	if (!names.ok) return names;
	const people: Person[] = [];
	for (const [hash, name] of names.value) {
		const erasure = await previewErasure(store, hash);
		if (!erasure.ok) return erasure;
		people.push({ hash, name, ...erasure.value });
	}
	return success(people);
}
