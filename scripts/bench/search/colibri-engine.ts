/**
 * Colibri's own index, in the real library, read as the popup does: the library opens while the code that searches is
 * read. What writes comes when it is needed, as there.
 */
import { openLibrary } from '#lib/services/open-library.ts';
import type { Store } from '#lib/store/store.ts';
import { valueIn } from './colibri-values.ts';
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
		const [store, { findFull, findIds }] = await Promise.all([opened(), import('./colibri-searching.ts')]);
		return {
			search: (words) => findIds(store, words.join(' '), false),
			prefix: (word) => findIds(store, word, true),
			full: (words, typing) => findFull(store, words.join(' '), typing),
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
	const { answerTo } = await import('./colibri-searching.ts');
	const inStore = async <Value>(work: (store: Store) => Promise<Value>) => {
		const store = await opened();
		const value = await work(store);
		store.close();
		return value;
	};
	return {
		saveRows: (posts) => inStore((store) => saveRows(store, posts)),
		checkBuilt: () => inStore(checkBuilt),
		answerTo: (text) => inStore((store) => answerTo(store, text)),
	};
});

async function opened(): Promise<Store> {
	return valueIn(await openLibrary({ name: NAME }));
}
