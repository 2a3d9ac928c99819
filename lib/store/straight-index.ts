/**
 * Index records read and written straight in the transaction: a search reads dozens of them, each post read writes
 * some, and passing each through the library's layers costs more than the browser's own work. Live views do not watch
 * them: nobody asks that.
 */
import type { DBCore, DBCoreTable, Middleware } from 'dexie';

const TABLE = 'indexRecords';

export const STRAIGHT_INDEX: Middleware<DBCore> = {
	stack: 'dbcore',
	name: 'colibri-straight-index',
	create: (core) => ({
		...core,
		table: (name) => (name === TABLE ? straight(core.table(name)) : core.table(name)),
	}),
};

function straight(table: DBCoreTable): DBCoreTable {
	return {
		...table,
		getMany({ trans, keys }) {
			const store = storeIn(trans);
			return answersTo(keys.map((key) => store.get(key)));
		},
		async mutate(request) {
			const store = storeIn(request.trans);
			if (request.type === 'put')
				await answersTo(request.values.map((value, place) => store.put(value, request.keys?.[place])));
			else if (request.type === 'delete') await answersTo(request.keys.map((key) => store.delete(key)));
			else return table.mutate(request);
			return { numFailures: 0, failures: {}, lastResult: undefined };
		},
	};
}

function storeIn(trans: unknown): IDBObjectStore {
	return (trans as IDBTransaction).objectStore(TABLE);
}

/** Requests are answered in order: with the last, all are. */
function answersTo<Value>(requests: readonly IDBRequest<Value>[]): Promise<Value[]> {
	return new Promise((resolve, reject) => {
		const last = requests[requests.length - 1];
		if (!last) return resolve([]);
		last.onsuccess = () => {
			const failed = requests.find(({ error }) => error !== null);
			if (failed) reject(failed.error);
			else resolve(requests.map(({ result }) => result));
		};
		last.onerror = () => reject(last.error);
	});
}
