import { failure, type Result, success } from '../domain/result.ts';
import type { StoreFailure } from '../domain/store-failure.ts';
import { createDatabase, DATABASE_NAME } from './database.ts';
import { storeFailureOf } from './failures.ts';
import { INDEX_READS } from './index-reads.ts';
import { type Heart, listeningMiddleware, PATIENCE, type Patience } from './patience.ts';
import { type Store, storeOver } from './store.ts';

export type OpenFailure = StoreFailure;

export interface OpenOptions {
	/** Tests open libraries of their own. */
	readonly name?: string;
	readonly patience?: Patience;
	/** Longest wait for another page to let go before saying so, ms. */
	readonly blockedAfterMs?: number;
}

/** Opens the library, creating or upgrading it. A newer library is refused and left untouched. */
export async function openStore(options: OpenOptions = {}): Promise<Result<Store, OpenFailure>> {
	const { name = DATABASE_NAME, patience = PATIENCE, blockedAfterMs = 3000 } = options;
	if (typeof indexedDB === 'undefined') return failure('refused');
	const heart: Heart = { beats: 0 };
	const database = createDatabase(name);
	database.use(INDEX_READS);
	database.use(listeningMiddleware(heart));
	// Another page wants a newer version: letting go at once keeps it from being blocked.
	database.on('versionchange', () => database.close());
	try {
		await openOrBlocked(database, blockedAfterMs);
		return success(storeOver(database, heart, patience));
	} catch (error) {
		database.close();
		const reason = storeFailureOf(error);
		if (!reason) throw error;
		// What an opening cannot name is a storage the browser denies: private modes, blocked site data.
		return failure(reason === 'broken' ? 'refused' : reason);
	}
}

class BlockedError extends Error {
	override readonly name = 'BlockedError';
}

function openOrBlocked(
	database: ReturnType<typeof createDatabase>,
	blockedAfterMs: number,
): Promise<unknown> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const blocked = new Promise<never>((_, reject) => {
		database.on('blocked', () => {
			timer = setTimeout(() => reject(new BlockedError('an older page holds the library')), blockedAfterMs);
		});
	});
	return Promise.race([database.open(), blocked]).finally(() => clearTimeout(timer));
}
