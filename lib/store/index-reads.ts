/**
 * Index records read straight from the transaction: a search reads dozens of them, and passing each through the
 * library's layers costs more than the browser's own get. Live views do not watch them: nobody asks that.
 */
import type { DBCore, DBCoreTable, Middleware } from 'dexie';

const TABLE = 'indexRecords';

export const INDEX_READS: Middleware<DBCore> = {
	stack: 'dbcore',
	name: 'colibri-index-reads',
	create: (core) => ({
		...core,
		table: (name) => (name === TABLE ? readStraight(core.table(name)) : core.table(name)),
	}),
};

function readStraight(table: DBCoreTable): DBCoreTable {
	return {
		...table,
		getMany: ({ trans, keys }) =>
			new Promise((resolve, reject) => {
				if (keys.length === 0) return resolve([]);
				const store = (trans as unknown as IDBTransaction).objectStore(TABLE);
				const requests = keys.map((key) => store.get(key));
				// Requests are answered in order: with the last, all are.
				const last = requests[requests.length - 1] as IDBRequest;
				last.onsuccess = () => {
					const failed = requests.find(({ error }) => error !== null);
					if (failed) reject(failed.error);
					else resolve(requests.map(({ result }) => result));
				};
				last.onerror = () => reject(last.error);
			}),
	};
}
