/** Colibri's own index, in the real library, read as the popup does. What writes comes when it is needed, as there. */
import { NO_INQUIRY } from '#lib/domain/findings.ts';
import { type SearchRequest, UNFILTERED } from '#lib/search/request.ts';
import { searchIndex } from '#lib/search/search.ts';
import { findAnswers } from '#lib/services/find-answers.ts';
import { indexRecordsOf } from '#lib/store/index-records.ts';
import { openStore } from '#lib/store/open-store.ts';
import type { Store } from '#lib/store/store.ts';
import { NOW, valueIn } from './colibri-values.ts';
import type { Engine } from './engine.ts';
import { runPage } from './page.ts';

const NAME = 'bench-colibri';

const engine: Engine = {
	async build(posts) {
		const store = await opened();
		const { build } = await import('./colibri-writing.ts');
		const bytes = await build(store, posts);
		store.close();
		return { bytes };
	},
	async open() {
		const store = await opened();
		const ids = async (text: string, typing: boolean) =>
			valueIn(
				await store.readRows(['indexRecords'], async (tables) => {
					const answer = await searchIndex(indexRecordsOf(tables, store), request(text, typing));
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
			async add(post) {
				const { put } = await import('./colibri-writing.ts');
				await put(store, [post]);
			},
			close: () => store.close(),
		};
	},
};

runPage(engine, async () => {
	const { checkBuilt, saveRows } = await import('./colibri-writing.ts');
	const inStore = async <Value>(work: (store: Store) => Promise<Value>) => {
		const store = await opened();
		const value = await work(store);
		store.close();
		return value;
	};
	return {
		saveRows: (posts) => inStore((store) => saveRows(store, posts)),
		checkBuilt: () => inStore(checkBuilt),
		answerTo: (text) =>
			inStore(async (store) => {
				const answer = valueIn(
					await store.read(['indexRecords'], (tables) =>
						searchIndex(indexRecordsOf(tables), request(text, false)),
					),
				);
				return { parts: answer.query.parts, keys: answer.ranked.map(({ key }) => key) };
			}),
	};
});

async function opened(): Promise<Store> {
	return valueIn(await openStore({ name: NAME }));
}

function request(text: string, typing: boolean): SearchRequest {
	return { ...UNFILTERED, text, typing, limit: 10, facets: 'none', now: NOW };
}
