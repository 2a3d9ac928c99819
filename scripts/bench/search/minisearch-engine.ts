/** MiniSearch 7, its whole index as JSON in one record, as its documentation shows. */
import MiniSearch from 'minisearch';
import { type Engine, wholeText } from './engine.ts';
import { openDatabase, requested } from './indexed-db.ts';

const OPTIONS = { fields: ['text'], idField: 'key' };

export const miniSearchEngine: Engine = {
	async build(posts) {
		const index = new MiniSearch(OPTIONS);
		for (const post of posts) index.add({ key: post.key, text: wholeText(post) });
		const json = JSON.stringify(index);
		const database = await openDatabase('bench-minisearch');
		await requested(database.transaction('records', 'readwrite').objectStore('records').put(json, 'index'));
		database.close();
		return { bytes: json.length };
	},
	async open() {
		const database = await openDatabase('bench-minisearch');
		const json = await requested<string>(database.transaction('records').objectStore('records').get('index'));
		const index = MiniSearch.loadJSON(json, OPTIONS);
		const ids = (text: string, prefix: boolean) =>
			index
				.search(text, { prefix })
				.slice(0, 10)
				.map(({ id }) => String(id));
		return {
			search: async (words) => ids(words.join(' '), false),
			prefix: async (word) => ids(word, true),
			async add(post) {
				index.add({ key: post.key, text: wholeText(post) });
				const store = database
					.transaction('records', 'readwrite', { durability: 'strict' })
					.objectStore('records');
				await requested(store.put(JSON.stringify(index), 'index'));
			},
			close: () => database.close(),
		};
	},
};
