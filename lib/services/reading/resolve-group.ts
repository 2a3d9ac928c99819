import type { Group } from '#lib/domain/group.ts';
import type { GroupId, PostKey } from '#lib/domain/ids.ts';
import type { SeenGroup } from '#lib/domain/seen.ts';
import { groupAlias } from '#lib/store/aliases.ts';
import type { Tables } from '#lib/store/tables.ts';
import { refreshThreads } from '../threads/refresh-threads.ts';
import { MOVE_TABLES, moveThread } from './move-thread.ts';

export const GROUP_TABLES = [...MOVE_TABLES, 'groups'] as const;

type GroupTables = Pick<Tables, (typeof GROUP_TABLES)[number]>;

/** The known group that the page names, by its digits or by its vanity address. */
export async function findGroup(
	tables: Pick<Tables, 'groups' | 'aliases'>,
	seen: SeenGroup,
): Promise<Group | undefined> {
	const byDigits = seen.id ? await tables.groups.get(seen.id as GroupId) : undefined;
	if (byDigits || !seen.slug) return byDigits;
	const alias = await tables.aliases.get(groupAlias(seen.slug));
	const bySlug = await tables.groups.get((alias?.to ?? seen.slug.toLowerCase()) as GroupId);
	return seen.id && bySlug && isAnother(bySlug.id, seen.id) ? undefined : bySlug;
}

/** Two numbers are two groups: an address given to another, or a page misread, moves nothing. */
function isAnother(known: string, seen: string): boolean {
	return known !== seen && [known, seen].every((id) => /^\d+$/.test(id));
}

/**
 * The same, once the page also says what was missing: digits for a group known by its slug (everything moves
 * under the digits), or the slug and a newer name of a group known by its digits.
 */
export async function resolveGroup(tables: GroupTables, seen: SeenGroup): Promise<Group | undefined> {
	const known = await findGroup(tables, seen);
	if (!known) return undefined;
	const group: Group = {
		...known,
		id: (seen.id ?? known.id) as GroupId,
		slug: seen.slug?.toLowerCase() ?? known.slug,
		name: seen.name || known.name,
	};
	if (group.id !== known.id) await moveGroup(tables, known.id, group);
	else if (group.slug !== known.slug || group.name !== known.name) await tables.groups.put(group);
	if (group.slug && group.slug !== group.id) {
		await tables.aliases.put({ from: groupAlias(group.slug), to: group.id });
	}
	return group;
}

async function moveGroup(tables: GroupTables, from: GroupId, group: Group): Promise<void> {
	await tables.groups.delete(from);
	await tables.groups.put(group);
	const keys = await tables.posts.where('groupId').equals(from).primaryKeys();
	const moved = keys.map((key) => ({ from: key, to: keyInGroup(key, from, group.id), groupId: group.id }));
	for (const move of moved) await moveThread(tables, move);
	await refreshThreads(
		tables,
		moved.map((move) => move.to),
	);
}

/** `<group>:<id>` and `~<group>:<digest>` under the group's new id. */
function keyInGroup(key: PostKey, from: GroupId, to: GroupId): PostKey {
	const sign = key.startsWith('~') ? '~' : '';
	return `${sign}${to}${key.slice(sign.length + from.length)}` as PostKey;
}

/** The key of a post of this group, whatever name of the group the page used. */
export function canonicalKey(key: string, group: Group): PostKey {
	const sign = key.startsWith('~') ? '~' : '';
	const colon = key.indexOf(':');
	return `${sign}${group.id}${colon < 0 ? `:${key.slice(sign.length)}` : key.slice(colon)}` as PostKey;
}
