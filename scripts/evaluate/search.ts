/** Search figures on both folder formats, through the real engine with its default settings. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { SearchDocument } from '#lib/search/document.ts';
import { memoryRecords } from '#lib/search/memory-records.ts';
import { planChanges } from '#lib/search/plan-changes.ts';
import { type SearchRequest, UNFILTERED } from '#lib/search/request.ts';
import { searchIndex } from '#lib/search/search.ts';
import type { DocumentText, ReadTexts } from '#lib/search/search-answer.ts';
import { noWorkOn } from '#lib/services/threads/load-threads.ts';
import { threadDocument } from '#lib/services/threads/thread-document.ts';
import { miniSearchPeer } from './minisearch-peer.ts';
import { mean, mrr10, ndcg10, recall10 } from './ranking-figures.ts';
import { readLines } from './read-lines.ts';
import type { Understood } from './understanding.ts';

const FORMS = ['clean', 'noisy', 'short', 'short-noisy'] as const;

/** Ids for a query, best first. */
type Ask = (text: string, limit: number) => Promise<readonly string[]>;

/** Engines to compare with, in the same run. */
export const PEERS = { minisearch: miniSearchPeer } as const;
export type PeerName = keyof typeof PEERS;

interface Figures {
	readonly ndcg10: number;
	readonly recall10: number;
	readonly mrr10: number;
	readonly empty: boolean;
}

/** @param peer measured as well, on the same documents and queries. */
export async function measureDocuments(folder: string, peer: PeerName | null): Promise<unknown> {
	const documents = readLines(join(folder, 'docs.jsonl')).map((line) =>
		documentOf(String(line.id), `${line.title ?? ''}`, `${line.text ?? ''}`),
	);
	const forms = await measureForms(folder, await colibri(documents));
	if (Object.keys(forms).length === 0) throw new Error(`${basename(folder)} holds no queries.*.jsonl`);
	const own = { docs: documents.length, forms };
	return peer ? { ...own, peers: { [peer]: await measureForms(folder, PEERS[peer](documents)) } } : own;
}

async function measureForms(folder: string, ask: Ask): Promise<Record<string, unknown>> {
	const forms: Record<string, unknown> = {};
	for (const form of FORMS) {
		const file = join(folder, `queries.${form}.jsonl`);
		if (!existsSync(file)) continue;
		const figures: Figures[] = [];
		for (const line of readLines(file)) {
			const self = typeof line.self === 'string' ? line.self : null;
			const relevant = new Set((line.relevant as string[]).filter((id) => id !== self));
			const found = (await ask(String(line.q), 11)).filter((id) => id !== self);
			figures.push(figuresOf(found, relevant));
		}
		forms[form] = summary(figures);
	}
	return forms;
}

/** Title and text are one field here: a paragraph's title is no post with comments under it. */
function documentOf(id: string, title: string, text: string): SearchDocument {
	return { ...emptyDocument(id), title: title === '' ? text : `${title}\n${text}` };
}

/** Each query against the threads of the folder; null when it holds no queries. */
export async function measureQueries(
	folder: string,
	threads: readonly Understood[],
	explain: string | null,
): Promise<unknown> {
	const file = join(folder, 'queries.jsonl');
	if (!existsSync(file)) return null;
	const ids = new Map<string, string>(threads.map(({ id, thread }) => [thread.post.key, id]));
	const ask = await colibri(
		threads.map(({ thread, understanding }) =>
			threadDocument({ ...thread, understanding, work: noWorkOn(thread.post.key) }),
		),
	);
	const byStyle = new Map<string, Figures[]>();
	const all: Figures[] = [];
	for (const line of readLines(file)) {
		const keys = await ask(String(line.q), 10);
		const found = keys.map((key) => ids.get(key) ?? key);
		const relevant = line.relevant as string[];
		const figures = figuresOf(found, new Set(relevant));
		if (explain === 'queries' || (explain !== null && relevant.includes(explain)))
			console.error(
				`${figures.ndcg10.toFixed(2)} [${line.style}] ${line.q} → ${found.join(' ')} (${relevant.join(' ')})`,
			);
		all.push(figures);
		const style = String(line.style);
		byStyle.set(style, [...(byStyle.get(style) ?? []), figures]);
	}
	return {
		...summary(all),
		byStyle: Object.fromEntries(
			[...byStyle].map(([style, figures]) => [
				style,
				{ n: figures.length, ndcg10: mean(figures.map((figure) => figure.ndcg10)) },
			]),
		),
	};
}

function emptyDocument(key: string): SearchDocument {
	return {
		key,
		title: '',
		body: [],
		filters: {
			groupId: null,
			kind: null,
			tags: [],
			authors: [],
			authorNames: [],
			answered: false,
			confirmed: false,
			at: 0,
			dated: true,
		},
	};
}

async function colibri(documents: readonly SearchDocument[]): Promise<Ask> {
	const records = memoryRecords();
	const changes = documents.map((document) => ({ type: 'put', document }) as const);
	records.apply(await planChanges(records, changes));
	const texts = new Map<string, DocumentText>(documents.map((document) => [document.key, document]));
	const now = Math.max(0, ...documents.map((document) => document.filters.at));
	const read: ReadTexts = async (wanted) =>
		new Map(
			wanted.flatMap(({ key }) => {
				const text = texts.get(key);
				return text ? [[key, text] as const] : [];
			}),
		);
	return async (text, limit) => {
		const request: SearchRequest = { ...UNFILTERED, text, limit, now };
		return (await searchIndex(records, request, undefined, read)).ranked.map(({ key }) => key);
	};
}

function figuresOf(found: readonly string[], relevant: ReadonlySet<string>): Figures {
	return {
		ndcg10: ndcg10(found, relevant),
		recall10: recall10(found, relevant),
		mrr10: mrr10(found, relevant),
		empty: found.length === 0,
	};
}

function summary(figures: readonly Figures[]): Record<string, number> {
	return {
		n: figures.length,
		ndcg10: mean(figures.map((figure) => figure.ndcg10)),
		recall10: mean(figures.map((figure) => figure.recall10)),
		mrr10: mean(figures.map((figure) => figure.mrr10)),
		zero: mean(figures.map((figure) => (figure.empty ? 1 : 0))),
	};
}
