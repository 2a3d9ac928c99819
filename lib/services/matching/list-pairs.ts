/** Pairs that may answer each other, among the needs and offers that the user confirmed and that are still open. */
import type { Kind } from '#lib/domain/kind.ts';
import { pairKey } from '#lib/domain/post-pair.ts';
import type { Result } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { PairView } from '#lib/domain/thread-match.ts';
import type { Store } from '#lib/store/store.ts';
import { loadThreads } from '../threads/load-threads.ts';
import { MATCH_TABLES, proposedFor, viewOf } from './find-matches.ts';

const PAIRED: readonly Kind[] = ['need', 'offer'];
/** The latest, sought for one by one: older ones have mostly been answered elsewhere. */
const LOOKED_FROM = 12;
const MOST_SHOWN = 3;

/** The most alike first, at most three, each pair once; none that the user linked or refused. `now` in ms since the epoch. */
export function listPairs(store: Store, now: number): Promise<Result<readonly PairView[], StoreFailure>> {
	return store.read(MATCH_TABLES, async (tables) => {
		const works = await tables.works
			.where('[kind+state]')
			.anyOf(PAIRED.map((kind) => [kind, 'open']))
			.toArray();
		const latest = works.sort((left, right) => (right.stamps.kind ?? 0) - (left.stamps.kind ?? 0));
		const keys = latest.slice(0, LOOKED_FROM).map(({ key }) => key);
		const groups = new Map((await tables.groups.toArray()).map((group) => [group.id, group]));
		const pairs = new Map<string, { readonly view: PairView; readonly score: number }>();
		for (const thread of await loadThreads(tables, keys)) {
			for (const { thread: other, type, because, score } of await proposedFor(tables, thread, groups, now)) {
				if (type === 'duplicate' || other.known.work.state === 'taken') continue;
				const proposed = { linked: false, type, because };
				const view = { self: viewOf(thread, proposed, groups), other: viewOf(other.known, proposed, groups) };
				pairs.set(pairKey(thread.post.key, other.known.post.key).join(' '), { view, score });
			}
		}
		const best = [...pairs.values()].sort((left, right) => right.score - left.score);
		return best.slice(0, MOST_SHOWN).map(({ view }) => view);
	});
}
