/**
 * The random keys that hash members' ids. One is made with the library; more come with backups of other
 * profiles. The oldest is the main one, so that profiles merged in any order agree on it.
 */
import { type Result, success } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { Store } from '#lib/store/store.ts';
import type { Tables } from '#lib/store/tables.ts';
import type { Means } from '../means.ts';

export interface AuthorKey {
	/** Leads every hash made with this key. */
	readonly id: string;
	/** 32 random bytes, in base64. */
	readonly secret: string;
	readonly createdAt: number;
}

const META_KEY = 'author-keys';

export async function storedAuthorKeys(tables: Pick<Tables, 'meta'>): Promise<readonly AuthorKey[]> {
	const row = await tables.meta.get(META_KEY);
	return (row?.value ?? []) as readonly AuthorKey[];
}

export async function putAuthorKeys(tables: Pick<Tables, 'meta'>, keys: readonly AuthorKey[]): Promise<void> {
	await tables.meta.put({ key: META_KEY, value: orderedKeys(keys) });
}

/** Main key first; each id once. */
export function orderedKeys(keys: readonly AuthorKey[]): AuthorKey[] {
	const byId = new Map(keys.map((key) => [key.id, key]));
	return [...byId.values()].sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/** The keys, main first; made on first use. */
export async function authorKeys(
	store: Store,
	means: Means,
): Promise<Result<readonly AuthorKey[], StoreFailure>> {
	const stored = await store.read(['meta'], storedAuthorKeys);
	if (!stored.ok || stored.value.length > 0) return stored;
	const fresh: AuthorKey = {
		id: means.newId().replaceAll('-', '').slice(0, 8),
		secret: base64Of(means.randomBytes(32)),
		createdAt: means.now(),
	};
	const kept = await store.write(['meta'], async (tables) => {
		const already = await storedAuthorKeys(tables);
		if (already.length > 0) return already;
		await putAuthorKeys(tables, [fresh]);
		return [fresh];
	});
	return kept.ok ? success(kept.value) : kept;
}

export function base64Of(bytes: Uint8Array): string {
	return btoa(String.fromCharCode(...bytes));
}

export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
