import Dexie from 'dexie';
import type { Tables } from './tables.ts';
import { declareV001 } from './versions/v001.ts';
import { declareV002 } from './versions/v002.ts';

export type Database = Dexie & Tables;

export const DATABASE_NAME = 'colibri';

/** Grows by one with each file of versions/. */
export const LATEST_VERSION = 2;

/** Strict durability for all: measured as cheap as relaxed, and an answer then means "on disk". */
export function createDatabase(name: string): Database {
	const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
	declareV001(database);
	declareV002(database);
	return database as Database;
}
