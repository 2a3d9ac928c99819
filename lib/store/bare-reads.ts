/**
 * Reading rows straight from the browser. An answer reads hundreds of rows: passing each through the library's layers
 * and its own promises costs several times the reading. Live views do not see what is read here.
 */
import type { Heart } from './patience.ts';
import type { TableName, Tables } from './tables.ts';

/** The part of a table that answers need: the library's own tables have it too. */
export interface RowTable<Row, Key> {
	/** In the order of `keys`; undefined where there is none. */
	bulkGet(keys: Key[]): Promise<(Row | undefined)[]>;
	toArray(): Promise<Row[]>;
	where(index: string): { equals(key: string): { sortBy(field: string): Promise<Row[]> } };
}

export type RowTables = {
	readonly [Name in TableName]: Tables[Name] extends RowTable<infer Row, infer Key>
		? RowTable<Row, Key>
		: never;
};

/** The named tables in one transaction. Each answer is a beat. */
export function bareTables(
	transaction: IDBTransaction,
	names: readonly TableName[],
	heart: Heart,
): RowTables {
	const entries = names.map((name) => [name, bareTable(transaction.objectStore(name), heart)]);
	return Object.fromEntries(entries) as RowTables;
}

function bareTable(store: IDBObjectStore, heart: Heart): RowTable<unknown, IDBValidKey> {
	return {
		bulkGet: (keys) =>
			keys.length === 0
				? Promise.resolve([])
				: answersTo(
						keys.map((key) => store.get(key)),
						heart,
					),
		toArray: async () => (await answersTo([store.getAll()], heart))[0] ?? [],
		where: (index) => ({
			equals: (key) => ({
				async sortBy(field) {
					const [rows = []] = await answersTo([store.index(index).getAll(key)], heart);
					return rows.sort((a, b) => compared(Reflect.get(Object(a), field), Reflect.get(Object(b), field)));
				},
			}),
		}),
	};
}

function compared(first: IDBValidKey, second: IDBValidKey): number {
	return first < second ? -1 : first > second ? 1 : 0;
}

/** Requests are answered in order: with the last, all are. */
function answersTo<Value>(requests: readonly IDBRequest<Value>[], heart: Heart): Promise<Value[]> {
	return new Promise((resolve, reject) => {
		const last = requests[requests.length - 1];
		if (!last) return resolve([]);
		last.onsuccess = () => {
			heart.beats += 1;
			const failed = requests.find(({ error }) => error !== null);
			if (failed) reject(failed.error);
			else resolve(requests.map(({ result }) => result));
		};
		last.onerror = () => reject(last.error);
	});
}
