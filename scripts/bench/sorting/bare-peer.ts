/** The peer of sorting: the same rows read and written by bare requests, with no rule, no index and nothing learned. */
import type { PostKey } from '#lib/domain/ids.ts';
import { NO_WORK } from '#lib/domain/work.ts';

export interface BarePeer {
	/** Rows of the next posts in the order of the queue, by a cursor, with what is said and understood of them; null after the last. */
	page(after: BarePlace | null, limit: number): Promise<BarePlace | null>;
	/** All posts, some at a time: what looking for words without an index would read. */
	scan(): Promise<number>;
	/** Reads the rows an act needs and writes what is said of them, on disk. */
	rewrite(keys: readonly PostKey[]): Promise<void>;
	close(): void;
}

interface BarePlace {
	readonly at: number;
	readonly key: string;
}

const ROWS = ['posts', 'works', 'understandings'] as const;
const SCANNED = 500;

export async function openBarePeer(name: string): Promise<BarePeer> {
	const database = await answered(indexedDB.open(name));
	return {
		async page(after, limit) {
			const stores = database.transaction([...ROWS], 'readonly');
			const keys = await keysAfter(stores.objectStore('posts').index('lastSeenAt'), after, limit);
			await Promise.all(
				keys.flatMap(({ key }) => ROWS.map((row) => answered(stores.objectStore(row).get(key)))),
			);
			return keys.at(-1) ?? null;
		},
		async scan() {
			const posts = database.transaction('posts', 'readonly').objectStore('posts');
			let count = 0;
			for (let range: IDBKeyRange | null = null; ; ) {
				const rows: { key: string }[] = await answered(posts.getAll(range, SCANNED));
				count += rows.length;
				const last = rows.at(-1);
				if (!last || rows.length < SCANNED) return count;
				range = IDBKeyRange.lowerBound(last.key, true);
			}
		},
		async rewrite(keys) {
			const writing = database.transaction([...ROWS, 'undo'], 'readwrite', { durability: 'strict' });
			await Promise.all(
				keys.flatMap((key) => ROWS.map((row) => answered(writing.objectStore(row).get(key)))),
			);
			for (const [place, key] of keys.entries()) {
				const works = writing.objectStore('works');
				const work = await answered(works.get(key));
				works.put(work ?? { key, ...NO_WORK, stamps: {}, deletedAt: null });
				writing.objectStore('undo').put({ token: `bare/${place}`, key, at: 0, before: {} });
			}
			await new Promise((resolve, reject) => {
				writing.oncomplete = resolve;
				writing.onabort = () => reject(writing.error);
			});
		},
		close: () => database.close(),
	};
}

function keysAfter(index: IDBIndex, after: BarePlace | null, limit: number): Promise<BarePlace[]> {
	return new Promise((resolve, reject) => {
		const keys: BarePlace[] = [];
		const opening = index.openKeyCursor(after ? IDBKeyRange.upperBound(after.at) : null, 'prev');
		let placed = after === null;
		opening.onerror = () => reject(opening.error);
		opening.onsuccess = () => {
			const cursor = opening.result;
			if (!cursor) return resolve(keys);
			if (!placed && after) {
				placed = true;
				cursor.continuePrimaryKey(after.at, after.key);
				return;
			}
			const key = String(cursor.primaryKey);
			if (key !== after?.key) keys.push({ at: Number(cursor.key), key });
			if (keys.length === limit) return resolve(keys);
			cursor.continue();
		};
	});
}

function answered<Value>(request: IDBRequest<Value>): Promise<Value> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}
