/**
 * The library as the browser itself opens it, for what only reads. Opening it through Dexie takes longer than a whole
 * search: its code is read, its layers are built, the tables of every version are declared.
 */
import { STORED_VERSION } from './library-format.ts';
import type { TableName } from './tables.ts';

export interface BareConnection {
	/** Opens again after a silence; fails once the library was let go of. */
	begin(names: readonly TableName[]): Promise<IDBTransaction>;
	readonly isOpen: () => boolean;
	/** Closes what answers nothing more, to be opened again at the next use. */
	renew(): void;
	/** For good. */
	close(): void;
}

/**
 * Null when there is no library yet, or one of an older version: nothing is created or changed here.
 *
 * @param letGo told when another page wants a newer version.
 */
export async function connectBare(name: string, letGo: () => void): Promise<BareConnection | null> {
	let current = await openOurs(name);
	let isGone = false;
	if (!current) return null;

	function keep(database: IDBDatabase): void {
		current = database;
		// Another page wants a newer version: letting go at once keeps it from being blocked.
		database.onversionchange = () => {
			close();
			letGo();
		};
		database.onclose = () => {
			current = null;
		};
	}

	function renew(): void {
		current?.close();
		current = null;
	}

	function close(): void {
		isGone = true;
		renew();
	}

	keep(current);
	return {
		async begin(names) {
			if (!current && !isGone) {
				const opened = await openOurs(name);
				if (opened) keep(opened);
			}
			if (!current || isGone) throw new DOMException('the library was let go of', 'InvalidStateError');
			return current.transaction([...names], 'readonly');
		},
		isOpen: () => current !== null,
		renew,
		close,
	};
}

async function openOurs(name: string): Promise<IDBDatabase | null> {
	const database = await openExisting(name);
	if (!database || database.version === STORED_VERSION) return database;
	const isNewer = database.version > STORED_VERSION;
	database.close();
	if (isNewer) throw new DOMException('the library is from a newer version', 'VersionError');
	return null;
}

function openExisting(name: string): Promise<IDBDatabase | null> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open(name);
		let isAbsent = false;
		opening.onupgradeneeded = () => {
			isAbsent = true;
			opening.transaction?.abort();
		};
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = (event) => {
			event.preventDefault();
			if (isAbsent) resolve(null);
			else reject(opening.error);
		};
	});
}
