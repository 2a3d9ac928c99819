/** Colibri's own index, in the real library, read and written as the product does. */
import { NO_INQUIRY } from '#lib/domain/findings.ts';
import type { GroupId, PostKey } from '#lib/domain/ids.ts';
import type { Comment, Post } from '#lib/domain/post.ts';
import { checkIndex } from '#lib/search/check.ts';
import type { SearchDocument } from '#lib/search/document.ts';
import { type MergeState, mergeStep } from '#lib/search/merge.ts';
import { planChanges } from '#lib/search/plan-changes.ts';
import { type SearchRequest, UNFILTERED } from '#lib/search/request.ts';
import { searchIndex } from '#lib/search/search.ts';
import type { SearchAnswer } from '#lib/search/search-answer.ts';
import { findAnswers } from '#lib/services/find-answers.ts';
import { applyIndexWrites, indexRecordsOf } from '#lib/store/index-records.ts';
import { openStore } from '#lib/store/open-store.ts';
import type { Store } from '#lib/store/store.ts';
import type { Engine } from './engine.ts';
import type { BenchPost } from './texts.ts';

const NAME = 'bench-colibri';
const GROUP = '1234567890' as GroupId;
const BATCH = 25_000;
const NOW = Date.UTC(2026, 2, 12);

export const colibriEngine: Engine = {
	async build(posts) {
		const store = await opened();
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
		const bytes = await store.read(['indexRecords'], (tables) =>
			wordBytes(tables.indexRecords.toCollection()),
		);
		store.close();
		return { bytes: valueIn(bytes) };
	},
	async open() {
		const store = await opened();
		const ids = async (text: string, typing: boolean) =>
			valueIn(
				await store.read(['indexRecords'], async (tables) => {
					const answer = await searchIndex(indexRecordsOf(tables), request(text, typing));
					return answer.ranked.map(({ key }) => key);
				}),
			);
		return {
			search: (words) => ids(words.join(' '), false),
			prefix: (word) => ids(word, true),
			async full(words, typing) {
				const inquiry = { ...NO_INQUIRY, text: words.join(' '), typing, limit: 10 };
				return valueIn(await findAnswers(store, inquiry, NOW)).hits.length;
			},
			add: (post) => put(store, [post]),
			close: () => store.close(),
		};
	},
};

/** Posts and comments as rows, for full answers; apart, so that building the index alone is timed. */
export async function saveRows(posts: Iterable<BenchPost>): Promise<void> {
	const store = await opened();
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
	store.close();
}

/** Whole and consistent, or it throws. */
export async function checkBuilt(): Promise<number> {
	const store = await opened();
	const report = valueIn(await store.read(['indexRecords'], (tables) => checkIndex(indexRecordsOf(tables))));
	store.close();
	return report.keys.size;
}

/** What the index made of a query, with its ten best. */
export async function answerTo(text: string): Promise<SearchAnswer> {
	const store = await opened();
	const answer = valueIn(
		await store.read(['indexRecords'], (tables) => searchIndex(indexRecordsOf(tables), request(text, false))),
	);
	store.close();
	return answer;
}

async function opened(): Promise<Store> {
	return valueIn(await openStore({ name: NAME }));
}

async function put(store: Store, posts: readonly BenchPost[]): Promise<void> {
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

export function documentOf({ key, title, body }: BenchPost): SearchDocument {
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

function request(text: string, typing: boolean): SearchRequest {
	return { ...UNFILTERED, text, typing, limit: 10, facets: 'none', now: NOW };
}

function valueIn<Value>(
	result: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: string },
): Value {
	if (!result.ok) throw new Error(`the library answered: ${result.reason}`);
	return result.value;
}
