/**
 * Brings a backup into the library by merging, never by clearing: what is here stays, what the file adds is
 * added. One transaction; a file that cannot be used changes nothing.
 */
import type { PostKey } from '#lib/domain/ids.ts';
import { type Result, success } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { BackupData, BackupFailure } from '#lib/exchange/backup/backup.ts';
import { parseBackup } from '#lib/exchange/backup/parse-backup.ts';
import type { Store } from '#lib/store/store.ts';
import type { Tables } from '#lib/store/tables.ts';
import { relearn } from './learning/learned-store.ts';
import { DATA_TABLES, readData } from './merging/library-data.ts';
import { mergeData } from './merging/merge-data.ts';
import { isSameRow } from './merging/same-row.ts';
import { putAuthorKeys } from './reading/author-keys.ts';
import { countUses } from './tags/tag-rows.ts';
import { changeIndex, reindexContacts } from './threads/refresh-threads.ts';
import { understandAllStale } from './upkeep.ts';

export interface Restored {
	/** Posts and cards the file added or changed. */
	readonly posts: number;
	readonly contacts: number;
}

const RESTORE_TABLES = [...DATA_TABLES, 'understandings', 'learnedTerms', 'indexRecords'] as const;
type RestoreTables = Pick<Tables, (typeof RESTORE_TABLES)[number]>;

export async function restoreBackup(
	store: Store,
	text: string,
): Promise<Result<Restored, StoreFailure | BackupFailure>> {
	const backup = await parseBackup(text);
	if (!backup.ok) return backup;
	const done = await store.write(RESTORE_TABLES, (tables) => mergeIn(tables, backup.value.data));
	if (!done.ok) return done;
	// What is interrupted here goes on at the next upkeep: the threads are marked.
	const understood = await understandAllStale(store, new AbortController().signal);
	return understood.ok ? success(done.value) : understood;
}

async function mergeIn(tables: RestoreTables, incoming: BackupData): Promise<Restored> {
	const present = await readData(tables);
	const merged = mergeData(present, wantedOf(incoming, present));
	await putAuthorKeys(tables, merged.authorKeys);
	const posts = await putRows(tables.posts, present.posts, merged.posts, (row) => row.key);
	const comments = await putRows(tables.comments, present.comments, merged.comments, (row) => row.key);
	const works = await putRows(tables.works, present.works, merged.works, (row) => row.key);
	const contacts = await putRows(tables.contacts, present.contacts, merged.contacts, (row) => row.id);
	await putRows(tables.groups, present.groups, merged.groups, (row) => row.id);
	await putRows(tables.aliases, present.aliases, merged.aliases, (row) => row.from);
	await putRows(tables.tags, present.tags, merged.tags, (row) => row.id);
	await putRows(tables.settings, present.settings, merged.settings, (row) => row.key);
	await putRows(tables.segments, present.segments, merged.segments, (row) => [row.docId, row.seq]);
	await putRows(tables.timeActs, present.timeActs, merged.timeActs, (row) => row.id);
	await putRows(tables.erased, present.erased, merged.erased, (row) => row.hash);
	await putRows(tables.ownRules, present.ownRules, merged.ownRules, (row) => row.id);
	await putRows(tables.pairs, present.pairs, merged.pairs, (row) => [row.one, row.other]);
	const lessons = await putRows(tables.lessons, present.lessons, merged.lessons, (row) => row.key);
	if (lessons.length > 0) await relearn(tables);
	await countUses(
		tables,
		merged.tags.map((tag) => tag.id),
	);
	const known = new Set<string>(merged.posts.map((post) => post.key));
	const touched = [...posts, ...works, ...comments.map((key) => key.slice(0, key.indexOf('/')))];
	await markThreads(tables, [...new Set(touched)] as PostKey[], known);
	await reindexContacts(tables, contacts);
	return { posts: posts.length, contacts: contacts.length };
}

/** Where the user keeps no replies, and the file's later choice is no other, the file brings none. */
function wantedOf(incoming: BackupData, present: BackupData): BackupData {
	const here = repliesIn(present);
	const there = repliesIn(incoming);
	const later = there && here && there.stamp > here.stamp ? there : here;
	return here?.value === false && later?.value === false ? { ...incoming, comments: [] } : incoming;
}

function repliesIn({ settings }: BackupData): BackupData['settings'][number] | undefined {
	return settings.find(({ key }) => key === 'keepComments');
}

interface RowTable<Row, Key> {
	bulkPut(rows: readonly Row[]): PromiseLike<unknown>;
	bulkDelete(keys: Key[]): PromiseLike<unknown>;
}

/** Writes what differs, removes what moved to another key or was erased; says which keys changed. */
async function putRows<Row, Key extends string | [string, string | number]>(
	table: RowTable<Row, Key>,
	before: readonly Row[],
	after: readonly Row[],
	keyOf: (row: Row) => Key,
): Promise<Key[]> {
	const known = new Map(before.map((row) => [String(keyOf(row)), row]));
	const changed = after.filter((row) => !isSameRow(known.get(String(keyOf(row))), row));
	const kept = new Set(after.map((row) => String(keyOf(row))));
	const gone = before.map(keyOf).filter((key) => !kept.has(String(key)));
	await table.bulkPut(changed);
	await table.bulkDelete(gone);
	return [...changed.map(keyOf), ...gone];
}

/** Threads that are here wait to be understood and indexed; those that are not leave at once. */
async function markThreads(
	tables: RestoreTables,
	keys: readonly PostKey[],
	known: ReadonlySet<string>,
): Promise<void> {
	const here = keys.filter((key) => known.has(key));
	const gone = keys.filter((key) => !known.has(key));
	await tables.understandings.bulkPut(here.map((key) => ({ key, version: 0, value: null })));
	await tables.understandings.bulkDelete(gone);
	await changeIndex(
		tables,
		gone.map((key) => ({ type: 'remove', key })),
	);
}
