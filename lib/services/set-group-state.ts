import type { Group } from '#lib/domain/group.ts';
import type { GroupId } from '#lib/domain/ids.ts';
import type { Result } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { Store } from '#lib/store/store.ts';
import type { Means } from './means.ts';

/** The user's choice for a group already met, from a panel. */
export async function setGroupState(
	store: Store,
	means: Means,
	id: GroupId,
	state: Group['state'],
): Promise<Result<void, StoreFailure>> {
	return store.write(['groups'], async (tables) => {
		await tables.groups.update(id, { state, chosenAt: means.now() });
	});
}
