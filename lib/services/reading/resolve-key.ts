import type { Group } from '#lib/domain/group.ts';
import type { AuthorHash, PostKey } from '#lib/domain/ids.ts';
import { isProvisional, postKeyOf } from '#lib/domain/post-key.ts';
import type { SeenPost } from '#lib/domain/seen.ts';
import type { Tables } from '#lib/store/tables.ts';
import { isNameHash } from './hash-authors.ts';
import { moveThread } from './move-thread.ts';
import { canonicalKey, type GROUP_TABLES } from './resolve-group.ts';

type KeyTables = Pick<Tables, (typeof GROUP_TABLES)[number]>;

interface Resolving {
	readonly group: Group;
	readonly author: AuthorHash | null;
}

/**
 * The one key of a seen post. Every name the page proves (number, pfbid) leads to the same row; the best name
 * becomes the key, and what was kept under others, or while no id was known, moves to it.
 */
export async function resolveKey(
	tables: KeyTables,
	seen: SeenPost,
	{ group, author }: Resolving,
): Promise<PostKey> {
	const provisional = canonicalKey(seen.provisionalKey, group);
	const proven = await believed(tables, provenNames(seen, group), author);
	const names = proven.length > 0 ? proven : [provisional];
	const aliases = await tables.aliases.bulkGet(names);
	const targets = aliases.flatMap((alias) => (alias ? [alias.to as PostKey] : []));
	// The same words posted twice share a provisional key: it joins only a row that still waits for its id.
	const keys = [...new Set([...names, ...targets, provisional])].sort((a, b) => rank(b) - rank(a));
	const best = keys[0] ?? provisional;
	const stored = await tables.posts.where('key').anyOf(keys).primaryKeys();
	for (const from of stored) await moveThread(tables, { from, to: best, groupId: group.id });
	const known = new Map(names.map((name, place) => [name, aliases[place]?.to]));
	const others = keys.filter((name) => name !== best && known.get(name) !== best);
	await tables.aliases.bulkPut(others.map((from) => ({ from, to: best })));
	return best;
}

/** The stored key behind any name a page may still use. */
export async function storedKey(tables: Pick<Tables, 'aliases'>, key: string): Promise<PostKey> {
	return ((await tables.aliases.get(key))?.to ?? key) as PostKey;
}

function provenNames(seen: SeenPost, group: Group): PostKey[] {
	const ids = [seen.id, ...seen.aliases].filter((id) => id !== null);
	const names = ids.map((id) => postKeyOf(group.id, id));
	return [...new Set(isProvisional(seen.key) ? names : [canonicalKey(seen.key, group), ...names])];
}

/**
 * The names that may be one post's: two numbers never are, nor what two members wrote. None when the
 * first is another member's post: it waits for its id. What contradicts the first is left alone.
 */
async function believed(
	tables: KeyTables,
	[first, ...claimed]: readonly PostKey[],
	author: AuthorHash | null,
): Promise<PostKey[]> {
	if (!first) return [];
	const known = await storedKey(tables, first);
	if (await isAnothers(tables, known, author)) return [];
	const kept = [first];
	let number = numberOf(first, known);
	for (const name of claimed) {
		const target = await storedKey(tables, name);
		const told = numberOf(name, target);
		if (told !== null && number !== null && told !== number) continue;
		if (await isAnothers(tables, target, author)) continue;
		number ??= told;
		kept.push(name);
	}
	return kept;
}

function numberOf(name: PostKey, target: PostKey): PostKey | null {
	return [name, target].find((key) => rank(key) === 2) ?? null;
}

/** A hash of a name says too little to tell two members apart. */
async function isAnothers(tables: KeyTables, key: PostKey, seen: AuthorHash | null): Promise<boolean> {
	const kept = (await tables.posts.get(key))?.author?.hash ?? null;
	return kept !== null && seen !== null && kept !== seen && !isNameHash(kept) && !isNameHash(seen);
}

/** Number before pfbid before provisional. */
function rank(key: PostKey): number {
	if (isProvisional(key)) return 0;
	return /:\d+$/.test(key) ? 2 : 1;
}
