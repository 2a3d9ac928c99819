import Dexie from 'dexie/dist/modern/dexie.mjs';
import type { Tables } from './tables.ts';
import { declareV001 } from './versions/v001.ts';
import { declareV002 } from './versions/v002.ts';
import { declareV003 } from './versions/v003.ts';
import { declareV004 } from './versions/v004.ts';

export type Database = Dexie & Tables;

/**
 * Dexie opens a library that a newer Colibri wrote as it finds it, and could write to it: it gets no way to open
 * without saying our version. Asking the browser for the version beforehand costs as much as the opening.
 */
const OUR_VERSION_ONLY = {
	open(name: string, version?: number): IDBOpenDBRequest {
		if (version === undefined) throw new DOMException('the library is from a newer version', 'VersionError');
		return indexedDB.open(name, version);
	},
	deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
	databases: () => indexedDB.databases(),
	cmp: (first: unknown, second: unknown) => indexedDB.cmp(first, second),
};

/** Strict durability for all: measured as cheap as relaxed, and an answer then means "on disk". */
export function createDatabase(name: string): Database {
	const database = new Dexie(name, { chromeTransactionDurability: 'strict', indexedDB: OUR_VERSION_ONLY });
	declareV001(database);
	declareV002(database);
	declareV003(database);
	declareV004(database);
	return database as Database;
}
