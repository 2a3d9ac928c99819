import { failure, type Result } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import { openLibrary } from '#lib/services/open-library.ts';
import type { Store } from '#lib/store/store.ts';

let opening: Promise<Result<Store, StoreFailure>> | null = null;

/** The library, opened on first use, and again after it failed or another page upgraded it. */
export async function library(): Promise<Result<Store, StoreFailure>> {
	const known = await opening;
	if (known?.ok && known.value.isOpen()) return known;
	opening = openLibrary();
	return opening;
}

/** Runs a service on the library, or gives the reason why it cannot be opened. */
export async function withLibrary<Value, Reason extends string>(
	work: (store: Store) => Promise<Result<Value, Reason>>,
): Promise<Result<Value, Reason | StoreFailure>> {
	const store = await library();
	return store.ok ? work(store.value) : failure(store.reason);
}
