import type { Group } from '#lib/domain/group.ts';
import type { Result } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { Store } from '#lib/store/store.ts';

/** Groups met, those being read first, then by name. The sample's is left out. */
export function listGroups(store: Store): Promise<Result<readonly Group[], StoreFailure>> {
	return store.read(['groups'], async (tables) => {
		const groups = await tables.groups.toArray();
		return groups.filter((group) => !group.sample).sort(byState);
	});
}

const STATE_ORDER: readonly Group['state'][] = ['on', 'paused', 'off', 'offered'];

function byState(a: Group, b: Group): number {
	return STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state) || a.name.localeCompare(b.name, 'fr');
}
