/** What measuring writes in Colibri's library, as the background does. */
import type { GroupId, PostKey } from '#lib/domain/ids.ts';
import type { Comment, Post } from '#lib/domain/post.ts';
import { checkIndex } from '#lib/search/check.ts';
import type { SearchDocument } from '#lib/search/document.ts';
import { type MergeState, mergeStep } from '#lib/search/merge.ts';
import { planChanges } from '#lib/search/plan-changes.ts';
import { applyIndexWrites, indexRecordsOf } from '#lib/store/index-records.ts';
import type { Store } from '#lib/store/store.ts';
import { NOW, valueIn } from './colibri-values.ts';
import type { BenchPost } from './texts.ts';

const GROUP = '1234567890' as GroupId;
/** In one transaction, as for SQLite: what is put later is merged. */
const BATCH = 100_000;

/** @returns bytes of what finds words. */
export async function build(store: Store, posts: Iterable<BenchPost>): Promise<number> {
	let batch: BenchPost[] = [];
	for (const post of posts) {
		batch.push(post);
		if (batch.length === BATCH) {
			await put(store, batch);
			batch = [];
		}
	}
	if (batch.length > 0) await put(store, batch);
	await mergeAll(store);
	return valueIn(
		await store.read(['indexRecords'], (tables) => wordBytes(tables.indexRecords.toCollection())),
	);
}

export async function saveRows(store: Store, posts: Iterable<BenchPost>): Promise<void> {
	let rows: { post: Post; comments: Comment[] }[] = [];
	const flush = async () => {
		valueIn(
			await store.write(['posts', 'comments'], async (tables) => {
				await tables.posts.bulkPut(rows.map(({ post }) => post));
				await tables.comments.bulkPut(rows.flatMap(({ comments }) => comments));
			}),
		);
		rows = [];
	};
	for (const post of posts) {
		rows.push(rowsOf(post));
		if (rows.length === 2000) await flush();
	}
	await flush();
}

export async function checkBuilt(store: Store): Promise<number> {
	const report = valueIn(await store.read(['indexRecords'], (tables) => checkIndex(indexRecordsOf(tables))));
	return report.keys.size;
}

export async function put(store: Store, posts: readonly BenchPost[]): Promise<void> {
	const changes = posts.map((post) => ({ type: 'put', document: documentOf(post) }) as const);
	valueIn(
		await store.write(['indexRecords'], async (tables) =>
			applyIndexWrites(tables, await planChanges(indexRecordsOf(tables), changes)),
		),
	);
}

async function mergeAll(store: Store): Promise<void> {
	let state: MergeState | null = null;
	do {
		state = valueIn(
			await store.write(['indexRecords'], async (tables): Promise<MergeState | null> => {
				const step = await mergeStep(indexRecordsOf(tables), state, { everything: true });
				await applyIndexWrites(tables, step.writes);
				return step.state;
			}),
		);
	} while (state);
}

/** Postings, dictionary, lengths and words as written; filter columns, keys and their hashes apart. */
async function wordBytes(records: {
	each(visit: (value: Uint8Array, cursor: { primaryKey: string }) => void): PromiseLike<void>;
}) {
	let bytes = 0;
	await records.each((value, { primaryKey }) => {
		if (!/\/[ctkhx]/.test(primaryKey)) bytes += value.length;
	});
	return bytes;
}

function documentOf({ key, title, body }: BenchPost): SearchDocument {
	return {
		key,
		title,
		body,
		filters: {
			groupId: GROUP,
			kind: null,
			tags: [],
			authors: [],
			authorNames: [],
			answered: false,
			confirmed: false,
			at: NOW,
			dated: true,
		},
	};
}

function rowsOf({ key, title, body }: BenchPost): { post: Post; comments: Comment[] } {
	const post: Post = {
		key: key as PostKey,
		groupId: GROUP,
		postId: key.split(':')[1] ?? null,
		permalink: null,
		author: null,
		anonymous: false,
		text: title,
		truncated: false,
		quoted: null,
		time: { at: NOW, precision: 'minute', source: 'page-data' },
		price: null,
		links: [],
		firstSeenAt: NOW,
		lastSeenAt: NOW,
		sample: false,
	};
	const comments = body.map(
		(text, order): Comment => ({
			key: `${key}/${order}` as Comment['key'],
			postKey: post.key,
			groupId: GROUP,
			parentKey: null,
			author: null,
			text,
			time: post.time,
			order,
			firstSeenAt: NOW,
		}),
	);
	return { post, comments };
}
