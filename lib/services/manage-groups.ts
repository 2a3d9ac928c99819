/** Which groups are read. A group is read only after its user switched it on. */
import type { ChosenPlace, Group } from '#lib/domain/group.ts';
import type { GroupId } from '#lib/domain/ids.ts';
import { failure, type Result, success } from '#lib/domain/result.ts';
import type { SeenGroup } from '#lib/domain/seen.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import { guessPlace } from '#lib/language/group-place.ts';
import type { ActFailure } from '#lib/messages/failure.ts';
import { groupAlias } from '#lib/store/aliases.ts';
import type { Store } from '#lib/store/store.ts';
import type { Means } from './means.ts';
import { GROUP_TABLES, resolveGroup } from './reading/resolve-group.ts';
import { refreshThreads } from './threads/refresh-threads.ts';

/** The user's choice for the group of a page: on, paused, off, or offered (once, and dismissed). */
export async function chooseGroup(
	store: Store,
	means: Means,
	seen: SeenGroup,
	state: Group['state'],
): Promise<Result<Group, StoreFailure | ActFailure>> {
	const id = seen.id ?? seen.slug?.toLowerCase();
	if (!id) return failure('unknown');
	const done = await store.write(GROUP_TABLES, async (tables) => {
		const known = (await resolveGroup(tables, seen)) ?? newGroup(id as GroupId, seen, means.timeZone());
		const group: Group = { ...known, state, chosenAt: means.now() };
		await tables.groups.put(group);
		if (group.slug && group.slug !== group.id) {
			await tables.aliases.put({ from: groupAlias(group.slug), to: group.id });
		}
		return group;
	});
	return done;
}

/** Dates and phone numbers of the group are read again with its new place and school calendar. */
export async function setGroupPlace(
	store: Store,
	means: Means,
	id: GroupId,
	place: ChosenPlace,
): Promise<Result<void, StoreFailure>> {
	const done = await store.write(GROUP_TABLES, async (tables) => {
		await tables.groups.update(id, { ...place, placeSetByUser: true, chosenAt: means.now() });
		await refreshThreads(tables, await tables.posts.where('groupId').equals(id).primaryKeys());
	});
	return done.ok ? success(undefined) : done;
}

function newGroup(id: GroupId, seen: SeenGroup, browserZone: string): Group {
	return {
		id,
		slug: seen.slug?.toLowerCase() ?? null,
		name: seen.name,
		state: 'offered',
		...guessPlace({ name: seen.name, texts: [], browserZone }),
		schoolZone: null,
		placeSetByUser: false,
		chosenAt: 0,
		sample: false,
		firstReadAt: null,
		lastReadAt: null,
		lastHealth: null,
	};
}
