/** The library through Dexie: what writes, migrates and watches. Loaded and opened when it is first needed. */
import { liveQuery } from 'dexie/dist/modern/dexie.mjs';
import { createDatabase, type Database } from './database.ts';
import { type Heart, listeningMiddleware } from './patience.ts';
import { STRAIGHT_INDEX } from './straight-index.ts';

export interface Layers {
	readonly database: Database;
	readonly liveQuery: typeof liveQuery;
}

/** Opens the library, creating or upgrading it. @param blockedAfterMs longest wait for another page to let go. */
export async function openLayers(name: string, heart: Heart, blockedAfterMs: number): Promise<Layers> {
	const database = createDatabase(name);
	database.use(STRAIGHT_INDEX);
	database.use(listeningMiddleware(heart));
	// Another page wants a newer version: letting go at once keeps it from being blocked.
	database.on('versionchange', () => database.close());
	try {
		await openOrBlocked(database, blockedAfterMs);
		return { database, liveQuery };
	} catch (error) {
		database.close();
		throw error;
	}
}

class BlockedError extends Error {
	override readonly name = 'BlockedError';
}

function openOrBlocked(database: Database, blockedAfterMs: number): Promise<unknown> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const blocked = new Promise<never>((_, reject) => {
		database.on('blocked', () => {
			timer = setTimeout(() => reject(new BlockedError('an older page holds the library')), blockedAfterMs);
		});
	});
	return Promise.race([database.open(), blocked]).finally(() => clearTimeout(timer));
}
