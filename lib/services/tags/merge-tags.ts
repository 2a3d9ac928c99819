/** Two tags become one: posts, lessons and rules of the first go under the second; all of it can be taken back. */
import type { TagId } from '#lib/domain/ids.ts';
import type { OwnRule, OwnRuleFields } from '#lib/domain/own-rule.ts';
import { failure, type Result } from '#lib/domain/result.ts';
import { withChange } from '#lib/domain/stamped.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { Tag, TagFields } from '#lib/domain/tag.ts';
import type { UndoToken } from '#lib/messages/protocol.ts';
import type { Store } from '#lib/store/store.ts';
import type { Means } from '../means.ts';
import { valuesBefore } from '../sorting/change-of.ts';
import { changeWorks, WORK_TABLES } from '../sorting/change-works.ts';

const MERGE_TABLES = [...WORK_TABLES, 'undo'] as const;

export interface TagsMerged {
	readonly posts: number;
	readonly undo: UndoToken;
}

/** `from` leaves the lists; its posts are under `into`. */
export async function mergeTags(
	store: Store,
	means: Means,
	from: TagId,
	into: TagId,
): Promise<Result<TagsMerged, StoreFailure>> {
	if (from === into) return failure('broken');
	return store.write(MERGE_TABLES, async (tables) => {
		const at = means.now();
		const undo = means.newId();
		const works = await tables.works.where('tags').equals(from).toArray();
		const changes = works.map((work) => ({
			work,
			change: { tags: [...new Set(work.tags.map((id) => (id === from ? into : id)))] },
		}));
		await tables.undo.bulkPut(
			changes.map(({ work, change }, place) => ({
				token: `${undo}/${place}`,
				key: work.key,
				at,
				before: valuesBefore(work, change),
			})),
		);
		await setMerged(tables.tags, from, into, at);
		const rules = (await tables.ownRules.toArray()).filter((rule) => rule.tags.includes(from));
		await tables.ownRules.bulkPut(
			rules.map((rule) =>
				withChange<OwnRuleFields, OwnRule>(
					rule,
					{ tags: [...new Set(rule.tags.map((id) => (id === from ? into : id)))] },
					at,
				),
			),
		);
		if (changes.length > 0) await changeWorks(tables, changes, at);
		return { posts: changes.length, undo };
	});
}

/** The tag stands alone again, with the posts it had. */
export function unmergeTags(
	store: Store,
	means: Means,
	from: TagId,
	undo: UndoToken,
): Promise<Result<void, StoreFailure>> {
	return store.write(MERGE_TABLES, async (tables) => {
		const at = means.now();
		await setMerged(tables.tags, from, null, at);
		const rows = await tables.undo.where('token').startsWith(`${undo}/`).toArray();
		const works = await tables.works.bulkGet(rows.map(({ key }) => key));
		await tables.undo.bulkDelete(rows.map(({ token }) => token));
		const changes = rows.flatMap(({ before }, place) => {
			const work = works[place];
			return work ? [{ work, change: before }] : [];
		});
		if (changes.length > 0) await changeWorks(tables, changes, at);
	});
}

async function setMerged(
	tags: { get(id: TagId): PromiseLike<Tag | undefined>; put(tag: Tag): PromiseLike<unknown> },
	id: TagId,
	into: TagId | null,
	at: number,
): Promise<void> {
	const tag = await tags.get(id);
	if (tag) await tags.put(withChange<TagFields, Tag>(tag, { mergedInto: into }, at));
}
