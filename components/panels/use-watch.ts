import { useEffect, useState } from 'preact/hooks';
import type { Result } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { Watch } from './panel-api.ts';

/** The newest value of a live view; null until the first one. Stops watching when the panel goes. */
export function useWatch<Value>(watch: Watch<Value>): Result<Value, StoreFailure> | null {
	const [value, setValue] = useState<Result<Value, StoreFailure> | null>(null);
	useEffect(() => {
		const leaving = new AbortController();
		watch(setValue, leaving.signal);
		return () => leaving.abort();
	}, [watch]);
	return value;
}
