/** FlexSearch 0.8 with its own IndexedDB store, exact words. */
import { Index, IndexedDB } from 'flexsearch';
import { type Engine, wholeText } from './engine.ts';

const BATCH = 10_000;

export const flexSearchEngine: Engine = {
	async build(posts) {
		const index = await mounted();
		let count = 0;
		for (const post of posts) {
			index.add(post.key, wholeText(post));
			if (++count % BATCH === 0) await index.commit();
		}
		await index.commit();
		return { bytes: null };
	},
	async open() {
		const index = await mounted();
		return {
			search: async (words) =>
				((await index.search(words.join(' '), { limit: 10, suggest: true })) as unknown[]).map(String),
			async add(post) {
				index.add(post.key, wholeText(post));
				await index.commit();
			},
			close: () => {},
		};
	},
};

async function mounted() {
	const index = new Index({ tokenize: 'strict', commit: false } as never);
	await index.mount(new IndexedDB('bench-flexsearch') as never);
	return index;
}
