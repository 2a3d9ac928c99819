/** MiniSearch 7, its whole index as JSON in one record, as its documentation shows. */
import MiniSearch from 'minisearch';
import { type Engine, wholeText } from './engine.ts';
import { committed, openDatabase, requested } from './indexed-db.ts';
import { runPage } from './page.ts';

const OPTIONS = { fields: ['text'], idField: 'key' };

const engine: Engine = {
	async build(posts) {
		const index = new MiniSearch(OPTIONS);
		for (const post of posts) index.add({ key: post.key, text: wholeText(post) });
		const json = JSON.stringify(index);
		const database = await openDatabase('bench-minisearch');
		const transaction = database.transaction('records', 'readwrite');
		transaction.objectStore('records').put(json, 'index');
		await committed(transaction);
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
				const transaction = database.transaction('records', 'readwrite', { durability: 'strict' });
				transaction.objectStore('records').put(JSON.stringify(index), 'index');
				await committed(transaction);
			},
			close: () => database.close(),
		};
	},
};

runPage(engine);
