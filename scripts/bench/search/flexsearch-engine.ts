/** FlexSearch 0.8 with its own IndexedDB store, exact words, numbers as ids. */
import { Index, IndexedDB } from 'flexsearch';
import { type Engine, wholeText } from './engine.ts';
import { runPage } from './page.ts';

const engine: Engine = {
	async build(posts) {
		const index = emptyIndex();
		// All in memory, then mounted and written once: a commit of what is added to a mounted index first takes each
		// id out of every record, and 100,000 posts would take hours.
		let id = 0;
		for (const post of posts) index.add(++id, wholeText(post));
		await mount(index);
		await index.commit();
		return { bytes: null };
	},
	async open() {
		const index = emptyIndex();
		await mount(index);
		return {
			search: async (words) =>
				((await index.search(words.join(' '), { limit: 10, suggest: true })) as unknown[]).map(String),
			async add(post) {
				index.add(Number(post.key.split(':')[1]), wholeText(post));
				await index.commit();
			},
			close: () => {},
		};
	},
};

runPage(engine);

function emptyIndex(): Index {
	return new Index({ tokenize: 'strict', commit: false } as never);
}

async function mount(index: Index): Promise<void> {
	await index.mount(new IndexedDB('bench-flexsearch') as never);
}
