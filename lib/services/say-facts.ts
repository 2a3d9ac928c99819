/** The user's word on what one post tells, or on an event that several announce: said of each, taken back as one. */
import type { PostKey } from '#lib/domain/ids.ts';
import { failure, type Result, success } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { FactsSaid } from '#lib/domain/work.ts';
import type { ActFailure } from '#lib/messages/failure.ts';
import type { UndoToken } from '#lib/messages/protocol.ts';
import type { Store } from '#lib/store/store.ts';
import { actOnPost, undoAct } from './act-on-post.ts';
import type { Means } from './means.ts';

type Done<Value> = Promise<Result<Value, StoreFailure | ActFailure>>;

/** Posts that are gone meanwhile are passed over; `unknown` when none is left. What fails midway is taken back. */
export async function sayFacts(
	store: Store,
	means: Means,
	keys: readonly PostKey[],
	said: FactsSaid,
): Done<readonly UndoToken[]> {
	const undo: UndoToken[] = [];
	for (const key of keys) {
		const done = await actOnPost(store, means, { key, act: { type: 'facts', said } });
		if (done.ok) undo.push(done.value.undo);
		else if (done.reason !== 'unknown') {
			await takeFactsBack(store, means, undo);
			return done;
		}
	}
	return undo.length > 0 ? success(undo) : failure('unknown');
}

export async function takeFactsBack(store: Store, means: Means, undo: readonly UndoToken[]): Done<void> {
	for (const token of undo.toReversed()) {
		const done = await undoAct(store, means, token);
		if (!done.ok && done.reason !== 'unknown') return done;
	}
	return success(undefined);
}
