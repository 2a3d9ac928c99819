/**
 * Derived data follows the rows it is made from, in the same transaction: what is understood of a thread, and
 * its words in the index.
 */
import { NO_HABITS } from '#lib/domain/habits.ts';
import type { ContactId, PostKey } from '#lib/domain/ids.ts';
import type { DocumentChange } from '#lib/search/document.ts';
import { planChanges } from '#lib/search/plan-changes.ts';
import { applyIndexWrites, indexRecordsOf } from '#lib/store/index-records.ts';
import type { Tables } from '#lib/store/tables.ts';
import { HABIT_TABLES, habitsOf } from '../learning/habits-of.ts';
import { UNDERSTANDING_VERSION, understandThread } from '../understand-thread.ts';
import { loadThreads, THREAD_TABLES, understoodIn } from './load-threads.ts';
import { contactDocument, contactDocumentKey, threadDocument } from './thread-document.ts';

export const REFRESH_TABLES = [...THREAD_TABLES, ...HABIT_TABLES, 'groups', 'indexRecords'] as const;

type RefreshTables = Pick<Tables, (typeof REFRESH_TABLES)[number]>;

const DEFAULT_PLACE = { country: 'FR', timeZone: 'Europe/Paris' } as const;

/** Understands these threads again and indexes them; those gone from the posts leave the index. */
export async function refreshThreads(tables: RefreshTables, keys: readonly PostKey[]): Promise<void> {
	const wanted = [...new Set(keys)];
	const threads = await loadThreads(tables, wanted);
	const groupIds = [...new Set(threads.map((thread) => thread.post.groupId))];
	const groups = new Map((await tables.groups.bulkGet(groupIds)).map((group) => [group?.id, group]));
	const ruled = threads.map((thread) => {
		const place = groups.get(thread.post.groupId) ?? DEFAULT_PLACE;
		const value = understandThread(thread, place, thread.work.kind);
		return { ...thread, value, ruleKinds: value.kinds };
	});
	const habits = await habitsOf(tables, ruled);
	const rows = ruled.map(({ post, value }, place) => {
		const row = { key: post.key, version: UNDERSTANDING_VERSION, value };
		return { ...row, habits: habits[place] ?? NO_HABITS };
	});
	await tables.understandings.bulkPut(rows);
	const understood = threads.map((thread, place) => ({
		...thread,
		...understoodIn(rows[place], thread.work),
	}));
	const present = new Set(threads.map((thread) => thread.post.key));
	const gone = wanted.filter((key) => !present.has(key));
	await tables.understandings.bulkDelete(gone);
	await changeIndex(tables, [
		...gone.map((key) => ({ type: 'remove', key }) as const),
		...understood.map((thread) => ({ type: 'put', document: threadDocument(thread) }) as const),
	]);
}

/** Indexes again threads whose words did not change: a tag, a kind, a note. */
export async function reindexThreads(
	tables: Pick<Tables, (typeof THREAD_TABLES)[number] | 'indexRecords'>,
	keys: readonly PostKey[],
): Promise<void> {
	const threads = await loadThreads(tables, keys);
	await changeIndex(
		tables,
		threads.map((thread) => ({ type: 'put', document: threadDocument(thread) })),
	);
}

/** Indexes these cards; those deleted or gone leave the index. */
export async function reindexContacts(
	tables: Pick<Tables, 'contacts' | 'indexRecords'>,
	ids: readonly ContactId[],
): Promise<void> {
	const contacts = await tables.contacts.bulkGet([...ids]);
	const changes = ids.map((id, place): DocumentChange => {
		const contact = contacts[place];
		return contact && contact.deletedAt === null
			? { type: 'put', document: contactDocument(contact) }
			: { type: 'remove', key: contactDocumentKey(id) };
	});
	await changeIndex(tables, changes);
}

export async function changeIndex(
	tables: Pick<Tables, 'indexRecords'>,
	changes: readonly DocumentChange[],
): Promise<void> {
	if (changes.length === 0) return;
	await applyIndexWrites(tables, await planChanges(indexRecordsOf(tables), [...changes]));
}
