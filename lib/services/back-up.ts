import { type Result, success } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import { writeBackup } from '#lib/exchange/backup/write-backup.ts';
import type { Store } from '#lib/store/store.ts';
import type { Means } from './means.ts';
import { DATA_TABLES, readData } from './merging/library-data.ts';

export interface BackupFile {
	/** "colibri-2026-03-14.json". */
	readonly name: string;
	readonly text: string;
}

/** The whole library as one file, read in one consistent view. */
export async function backUp(store: Store, means: Means): Promise<Result<BackupFile, StoreFailure>> {
	const data = await store.read(DATA_TABLES, readData);
	if (!data.ok) return data;
	const now = means.now();
	const day = new Date(now).toISOString().slice(0, 10);
	return success({ name: `colibri-${day}.json`, text: await writeBackup(data.value, now) });
}
