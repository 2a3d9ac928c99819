import type { PostKey } from '#lib/domain/ids.ts';
import { keysOfPair, pairOf } from '#lib/store/dismissals.ts';
import type { Tables } from '#lib/store/tables.ts';

type DismissalTables = Pick<Tables, 'dismissals'>;

/** A post known by a better name stays apart from what it was kept apart from. */
export async function moveDismissals(tables: DismissalTables, from: PostKey, to: PostKey): Promise<void> {
	const rows = await tables.dismissals.filter(({ pair }) => keysOfPair(pair).includes(from)).toArray();
	await tables.dismissals.bulkDelete(rows.map(({ pair }) => pair));
	await tables.dismissals.bulkPut(
		rows.flatMap(({ pair, at }) => {
			const [other] = keysOfPair(pair).filter((key) => key !== from);
			return other && other !== to ? [{ pair: pairOf(to, other), at }] : [];
		}),
	);
}

export async function dropDismissals(tables: DismissalTables, keys: ReadonlySet<PostKey>): Promise<void> {
	await tables.dismissals.filter(({ pair }) => keysOfPair(pair).some((key) => keys.has(key))).delete();
}
