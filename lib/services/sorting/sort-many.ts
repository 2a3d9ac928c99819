/** Many posts at once: first seen and counted, then changed in one transaction, and taken back in one gesture. */
import type { PostKey } from '#lib/domain/ids.ts';
import type { Result } from '#lib/domain/result.ts';
import {
	type ManyAct,
	MOST_AT_ONCE,
	MOST_SELECTED,
	type Selected,
	type SortSelection,
} from '#lib/domain/sort-item.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { PostWork } from '#lib/domain/work.ts';
import { matchOwnRule, readyRule, ruleText } from '#lib/language/own-rules.ts';
import type { UndoToken } from '#lib/messages/protocol.ts';
import { UNFILTERED } from '#lib/search/request.ts';
import { searchIndex } from '#lib/search/search.ts';
import { indexRecordsOf } from '#lib/store/index-records.ts';
import type { Store } from '#lib/store/store.ts';
import type { Tables } from '#lib/store/tables.ts';
import { readVocabulary, VOCABULARY_TABLES } from '../answers/read-vocabulary.ts';
import type { Means } from '../means.ts';
import { noWorkOn } from '../threads/load-threads.ts';
import { rowOf } from '../threads/thread-document.ts';
import { changeOf, valuesBefore } from './change-of.ts';
import { changeWorks, WORK_TABLES } from './change-works.ts';
import { scanPosts } from './scan-posts.ts';
import { ITEM_TABLES, readItems } from './sort-item.ts';

const SELECT_TABLES = [...ITEM_TABLES, ...VOCABULARY_TABLES, 'ownRules', 'indexRecords'] as const;
type SelectTables = Pick<Tables, (typeof SELECT_TABLES)[number]>;

const EXAMPLES = 20;

/** The posts a selection means; nothing changes. */
export function selectPosts(
	store: Store,
	selection: SortSelection,
	now: number,
): Promise<Result<Selected, StoreFailure>> {
	return store.read(SELECT_TABLES, async (tables) => {
		const found = await keysOf(tables, selection, now);
		const keys = selection.unsortedOnly ? await unsortedAmong(tables, found) : found;
		return {
			keys: keys.slice(0, MOST_SELECTED),
			total: keys.length,
			examples: await readItems(tables, keys.slice(0, EXAMPLES)),
		};
	});
}

async function keysOf(
	tables: SelectTables,
	{ text, kinds, groupId, ruleId }: SortSelection,
	now: number,
): Promise<PostKey[]> {
	if (ruleId !== null) {
		const rule = await tables.ownRules.get(ruleId);
		if (!rule || rule.deletedAt !== null) return [];
		const ready = readyRule(rule);
		return scanPosts(tables, (post) => matchOwnRule(ready, ruleText(post.text)) !== null);
	}
	// Signs alone ask for nothing; the index would then give every post, and a bulk act take them all.
	const wordless = !/[\p{L}\p{N}]/u.test(text);
	if (wordless && (text.trim() !== '' || (kinds.length === 0 && groupId === null))) return [];
	const { vocabulary } = await readVocabulary(tables);
	const request = {
		...UNFILTERED,
		text,
		kinds,
		groups: groupId === null ? [] : [groupId],
		type: 'thread',
		limit: MOST_SELECTED,
		facets: 'none',
		now,
	} as const;
	const found = await searchIndex(indexRecordsOf(tables), request, vocabulary);
	return found.ranked.flatMap(({ key }) => {
		const row = rowOf(key);
		return row.type === 'thread' ? [row.key] : [];
	});
}

async function unsortedAmong(tables: SelectTables, keys: readonly PostKey[]): Promise<PostKey[]> {
	const works = await tables.works.bulkGet([...keys]);
	return keys.filter((_, place) => (works[place]?.kind ?? null) === null);
}

export interface ManyDone {
	/** Posts that were not already so. */
	readonly changed: number;
	readonly undo: UndoToken;
}

/** Does one act on all of them; posts that are already so stay untouched. */
export function actOnMany(
	store: Store,
	means: Means,
	keys: readonly PostKey[],
	act: ManyAct,
): Promise<Result<ManyDone, StoreFailure>> {
	return store.write([...WORK_TABLES, 'undo'], async (tables) => {
		const at = means.now();
		const undo = means.newId();
		const wanted = keys.slice(0, MOST_AT_ONCE);
		const posts = await tables.posts.bulkGet([...wanted]);
		const works = await tables.works.bulkGet([...wanted]);
		const changes = wanted.flatMap((key, place) => {
			if (!posts[place]) return [];
			const work = works[place] ?? noWorkOn(key);
			return isSo(work, act) ? [] : [{ work, change: changeOf(work, act) }];
		});
		await tables.undo.bulkPut(
			changes.map(({ work, change }, place) => ({
				token: `${undo}/${place}`,
				key: work.key,
				at,
				before: valuesBefore(work, change),
			})),
		);
		if (changes.length > 0) await changeWorks(tables, changes, at);
		return { changed: changes.length, undo };
	});
}

function isSo(work: PostWork, act: ManyAct): boolean {
	return act.type === 'kind' ? work.kind === act.kind : work.tags.includes(act.tagId) === act.on;
}

/** Takes all of it back; says how many posts. A second time there is nothing left. */
export function undoMany(store: Store, means: Means, undo: UndoToken): Promise<Result<number, StoreFailure>> {
	return store.write([...WORK_TABLES, 'undo'], async (tables) => {
		const rows = await tables.undo.where('token').startsWith(`${undo}/`).toArray();
		const works = await tables.works.bulkGet(rows.map(({ key }) => key));
		await tables.undo.bulkDelete(rows.map(({ token }) => token));
		const changes = rows.map(({ key, before }, place) => ({
			work: works[place] ?? noWorkOn(key),
			change: before,
		}));
		if (changes.length > 0) await changeWorks(tables, changes, means.now());
		return changes.length;
	});
}
