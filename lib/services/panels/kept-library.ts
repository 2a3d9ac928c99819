import { failure, type Result } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { Store } from '#lib/store/store.ts';

type Answer<Value> = Promise<Result<Value, StoreFailure>>;

/** One opened library for a whole page, with live views that survive an opening that failed. */
export interface KeptLibrary {
	with<Value, Reason extends string>(
		work: (store: Store) => Promise<Result<Value, Reason>>,
	): Promise<Result<Value, Reason | StoreFailure>>;
	watch<Value>(
		query: (store: Store) => Answer<Value>,
		callback: (value: Result<Value, StoreFailure>) => void,
		signal: AbortSignal,
	): void;
	/** Opens again; every live view starts anew. */
	reopen(): void;
}

/** @param open called at once: the library opens while the code that asks it is still being read. */
export function keepLibrary(open: () => Answer<Store>): KeptLibrary {
	let opening: Answer<Store> | null = open();
	const restarts = new Set<() => void>();

	async function opened(): Answer<Store> {
		const known = await opening;
		if (known?.ok && known.value.isOpen()) return known;
		opening = open();
		return opening;
	}

	return {
		async with(work) {
			const store = await opened();
			return store.ok ? work(store.value) : failure(store.reason);
		},
		watch(query, callback, signal) {
			let turn = new AbortController();
			const start = async () => {
				turn.abort();
				turn = new AbortController();
				const current = turn.signal;
				const store = await opened();
				if (signal.aborted || current.aborted) return;
				if (store.ok) store.value.watch(() => query(store.value), callback, current);
				else callback(store);
			};
			restarts.add(start);
			signal.addEventListener('abort', () => {
				restarts.delete(start);
				turn.abort();
			});
			void start();
		},
		reopen() {
			opening = null;
			for (const restart of restarts) restart();
		},
	};
}
