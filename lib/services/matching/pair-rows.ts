import type { PostKey } from '#lib/domain/ids.ts';
import { type PostPair, pairOf, partnerIn } from '#lib/domain/post-pair.ts';
import type { Tables } from '#lib/store/tables.ts';

type PairTables = Pick<Tables, 'pairs'>;

/** All that was said of a post and another. */
export function pairsOf(tables: PairTables, key: PostKey): Promise<PostPair[]> {
	return tables.pairs.where('one').equals(key).or('other').equals(key).toArray();
}

/** A post known by a better name keeps what was said of it and others; of two sayings, the later. */
export async function movePairs(tables: PairTables, from: PostKey, to: PostKey): Promise<void> {
	const rows = await pairsOf(tables, from);
	if (rows.length === 0) return;
	await dropPairs(tables, [from]);
	for (const row of rows) {
		const partner = partnerIn(row, from);
		if (partner === to) continue;
		const moved = pairOf(to, partner, row.said, row.at);
		const there = await tables.pairs.get([moved.one, moved.other]);
		if (!there || there.at < moved.at) await tables.pairs.put(moved);
	}
}

export async function dropPairs(tables: PairTables, keys: readonly PostKey[]): Promise<void> {
	await tables.pairs
		.where('one')
		.anyOf([...keys])
		.delete();
	await tables.pairs
		.where('other')
		.anyOf([...keys])
		.delete();
}
