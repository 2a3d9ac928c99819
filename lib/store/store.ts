import { failure, type Result, success } from '../domain/result.ts';
import type { StoreFailure } from '../domain/store-failure.ts';
import { reportBug } from '../platform/log.ts';
import type { BareConnection } from './bare-connection.ts';
import { bareTables, type RowTables } from './bare-reads.ts';
import { storeFailureOf } from './failures.ts';
import type { LaterLayers } from './later-layers.ts';
import type { Layers } from './layers.ts';
import { type Heart, type Patience, withPatience } from './patience.ts';
import type { TableName, Tables } from './tables.ts';

/** The opened library. Every use gives a value or a reason; nothing is half written. */
export interface Store {
	/** Reads in one consistent view of the named tables. */
	read<Value>(
		names: readonly TableName[],
		work: (tables: Tables) => Promise<Value>,
	): Promise<Result<Value, StoreFailure>>;
	/** As `read`, for searching: straight from the browser, without Dexie's code or layers, and seen by no live view. */
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

export function storeOver(
	bare: BareConnection,
	layers: LaterLayers,
	heart: Heart,
	patience: Patience,
): Store {
	function transact<Value>(
		mode: 'r' | 'rw',
		names: readonly TableName[],
		work: (tables: Tables) => Promise<Value>,
	): Promise<Result<Value, StoreFailure>> {
		let current: { abort(): void } | null = null;
		// What was read is true as soon as it is read: the end of the transaction would be one more wait.
		const read = Promise.withResolvers<Value>();
		const run = ({ database }: Layers) => {
			const done = database.transaction(mode, [...names], async (transaction) => {
				current = transaction;
				const value = await work(database);
				if (mode === 'r') read.resolve(value);
				return value;
			});
			done.then(read.resolve, read.reject);
			return read.promise;
		};
		const there = layers.now();
		return patiently(
			() => (there ? run(there) : layers.open().then(run)),
			() => current?.abort(),
		);
	}

	function readRows<Value>(
		names: readonly TableName[],
		work: (tables: RowTables) => Promise<Value>,
	): Promise<Result<Value, StoreFailure>> {
		let current: IDBTransaction | null = null;
		const run = async () => {
			current = await bare.begin(names);
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
			bare.renew();
			layers.renew();
		}
	}

	async function follow<Value>(
		query: () => Promise<Value>,
		callback: (value: Value) => void,
		signal: AbortSignal,
	): Promise<void> {
		const opened = await layers.open().catch(() => null);
		if (signal.aborted) return;
		// Nothing to be told by: the reading itself gives the reason.
		if (!opened) return callback(await query());
		const subscription = opened
			.liveQuery(query)
			.subscribe(callback, (error) => reportBug('store: watch', error));
		signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
	}

	return {
		read: (names, work) => transact('r', names, work),
		readRows,
		write: (names, work) => transact('rw', names, work),
		watch(query, callback, signal) {
			if (signal.aborted) return;
			follow(query, callback, signal).catch((error) => reportBug('store: watch', error));
		},
		isOpen: () => bare.isOpen() && (layers.now()?.database.isOpen() ?? true),
		close() {
			bare.close();
			layers.close();
		},
	};
}
