import { liveQuery } from 'dexie/dist/modern/dexie.mjs';
import { failure, type Result, success } from '../domain/result.ts';
import type { StoreFailure } from '../domain/store-failure.ts';
import { reportBug } from '../platform/log.ts';
import { bareTables, type RowTables } from './bare-reads.ts';
import type { Database } from './database.ts';
import { storeFailureOf } from './failures.ts';
import { type Heart, type Patience, withPatience } from './patience.ts';
import type { TableName, Tables } from './tables.ts';

/** The opened library. Every use gives a value or a reason; nothing is half written. */
export interface Store {
	/** Reads in one consistent view of the named tables. */
	read<Value>(
		names: readonly TableName[],
		work: (tables: Tables) => Promise<Value>,
	): Promise<Result<Value, StoreFailure>>;
	/** As `read`, for answers that read hundreds of rows: past the library's layers, and seen by no live view. */
	readRows<Value>(
		names: readonly TableName[],
		work: (tables: RowTables) => Promise<Value>,
	): Promise<Result<Value, StoreFailure>>;
	/** Writes whole or not at all, on disk when it answers. Await nothing but the tables in `work`. */
	write<Value>(
		names: readonly TableName[],
		work: (tables: Tables) => Promise<Value>,
	): Promise<Result<Value, StoreFailure>>;
	/**
	 * Runs `query` (a service that reads), hands its answer to `callback`, and again each time what it read
	 * changes, whichever page changed it, until `signal` aborts.
	 */
	watch<Value>(query: () => Promise<Value>, callback: (value: Value) => void, signal: AbortSignal): void;
	/** False once another page asked for a newer version: open again. */
	readonly isOpen: () => boolean;
	close(): void;
}

export function storeOver(database: Database, heart: Heart, patience: Patience): Store {
	async function transact<Value>(
		mode: 'r' | 'rw',
		names: readonly TableName[],
		work: (tables: Tables) => Promise<Value>,
	): Promise<Result<Value, StoreFailure>> {
		let current: { abort(): void } | null = null;
		// What was read is true as soon as it is read: the end of the transaction would be one more wait.
		const read = Promise.withResolvers<Value>();
		const run = () => {
			const done = database.transaction(mode, [...names], async (transaction) => {
				current = transaction;
				const value = await work(database);
				if (mode === 'r') read.resolve(value);
				return value;
			});
			done.then(read.resolve, read.reject);
			return read.promise;
		};
		return patiently(run, () => current?.abort());
	}

	async function readRows<Value>(
		names: readonly TableName[],
		work: (tables: RowTables) => Promise<Value>,
	): Promise<Result<Value, StoreFailure>> {
		// A library that was let go of is opened again by its own layers, or refused by them.
		if (!database.isOpen()) return transact('r', names, work);
		let current: IDBTransaction | null = null;
		const run = async () => {
			current = database.backendDB().transaction([...names], 'readonly');
			return work(bareTables(current, names, heart));
		};
		return patiently(run, () => current?.abort());
	}

	async function patiently<Value>(
		run: () => Promise<Value>,
		abort: () => void,
	): Promise<Result<Value, StoreFailure>> {
		try {
			return success(await withPatience(run(), heart, patience, restart));
		} catch (error) {
			const reason = storeFailureOf(error);
			if (!reason) throw error;
			return failure(reason);
		}
		/** A database that went silent answers nothing more until it is opened again. */
		function restart(): void {
			try {
				abort();
			} catch (error) {
				reportBug('store: abort', error);
			}
			database.close({ disableAutoOpen: false });
		}
	}

	return {
		read: (names, work) => transact('r', names, work),
		readRows,
		write: (names, work) => transact('rw', names, work),
		watch(query, callback, signal) {
			if (signal.aborted) return;
			const subscription = liveQuery(query).subscribe(callback, (error) => reportBug('store: watch', error));
			signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
		},
		isOpen: () => database.isOpen(),
		close: () => database.close(),
	};
}
