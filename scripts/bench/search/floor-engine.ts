/** The least a search on disk can cost: open a database, get three records of 10 kB; to add, one record of 1 kB on disk. */
import type { Engine } from './engine.ts';
import { committed, openDatabase, requested } from './indexed-db.ts';
import { runPage } from './page.ts';

const engine: Engine = {
	async build() {
		const database = await openDatabase('bench-floor');
		const transaction = database.transaction('records', 'readwrite');
		for (let key = 0; key < 1000; key++)
			transaction.objectStore('records').put(new Uint8Array(10_240).fill(key), `r${key}`);
		await committed(transaction);
		database.close();
		return { bytes: null };
	},
	async open() {
		const database = await openDatabase('bench-floor');
		return {
			async search() {
				const store = database.transaction('records').objectStore('records');
				const first = Math.floor(performance.now()) % 900;
				await Promise.all([1, 30, 60].map((step) => requested(store.get(`r${first + step}`))));
				return [];
			},
			async add() {
				const transaction = database.transaction('records', 'readwrite', { durability: 'strict' });
				transaction.objectStore('records').put(new Uint8Array(1024), 'added');
				await committed(transaction);
			},
			close: () => database.close(),
		};
	},
};

runPage(engine);
