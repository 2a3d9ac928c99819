/** The least a search on disk can cost: open a database, get three records of 10 kB. */
import type { Engine } from './engine.ts';
import { openDatabase, requested } from './indexed-db.ts';

export const floorEngine: Engine = {
	async build() {
		const database = await openDatabase('bench-floor');
		const transaction = database.transaction('records', 'readwrite');
		for (let key = 0; key < 1000; key++)
			transaction.objectStore('records').put(new Uint8Array(10_240).fill(key), `r${key}`);
		await new Promise((resolve) => {
			transaction.oncomplete = resolve;
		});
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
			add: async () => {},
			close: () => database.close(),
		};
	},
};
