/** Forgetting on purpose: what has outlived its use goes, after a preview; what the user worked on stays. */
import type { PostKey } from '#lib/domain/ids.ts';
import type { Kind } from '#lib/domain/kind.ts';
import type { Post } from '#lib/domain/post.ts';
import type { Result } from '#lib/domain/result.ts';
import { forgetAt, type KeptDays } from '#lib/domain/retention.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import { orderOf } from '#lib/domain/time-estimate.ts';
import type { Understanding } from '#lib/domain/understanding.ts';
import type { PostWork } from '#lib/domain/work.ts';
import { settingsFrom } from '#lib/store/settings.ts';
import type { Store } from '#lib/store/store.ts';
import type { Tables } from '#lib/store/tables.ts';
import { REMOVE_TABLES, removeThreads } from './erasing/remove-threads.ts';
import type { Means } from './means.ts';

export interface RetentionPreview {
	readonly total: number;
	readonly byKind: readonly { readonly kind: Kind; readonly count: number }[];
}

const READ_TABLES = ['posts', 'works', 'understandings', 'settings'] as const;
/** Threads forgotten in one transaction: others may write in between. */
const BATCH = 500;
/** Undo is offered for a day. */
const UNDO_MS = 86_400_000;

/** What would go today; nothing goes. */
export function previewRetention(
	store: Store,
	means: Means,
): Promise<Result<RetentionPreview, StoreFailure>> {
	return store.read(READ_TABLES, async (tables) => {
		const due = await dueThreads(tables, means.now());
		const byKind = Map.groupBy(due, ({ kind }) => kind);
		return {
			total: due.length,
			byKind: [...byKind].map(([kind, threads]) => ({ kind, count: threads.length })),
		};
	});
}

/** Forgets what is due, a batch at a time; says how many threads went. */
export async function applyRetention(store: Store, means: Means): Promise<Result<number, StoreFailure>> {
	const now = means.now();
	let forgotten = 0;
	for (;;) {
		const done = await store.write([...READ_TABLES, ...REMOVE_TABLES], async (tables) => {
			const due = (await dueThreads(tables, now)).slice(0, BATCH);
			await removeThreads(
				tables,
				due.map(({ key }) => key),
			);
			await tables.undo
				.where('at')
				.below(now - UNDO_MS)
				.delete();
			return due.length;
		});
		if (!done.ok) return done;
		forgotten += done.value;
		if (done.value < BATCH) return { ok: true, value: forgotten };
	}
}

async function dueThreads(
	tables: Pick<Tables, (typeof READ_TABLES)[number]>,
	now: number,
): Promise<{ readonly key: PostKey; readonly kind: Kind }[]> {
	const works = new Map((await tables.works.toArray()).map((work) => [work.key, work]));
	const understandings = new Map((await tables.understandings.toArray()).map((row) => [row.key, row.value]));
	const { keptDays } = settingsFrom(await tables.settings.toArray());
	const due: { key: PostKey; kind: Kind }[] = [];
	await tables.posts.each((post) => {
		const understanding = understandings.get(post.key) ?? null;
		const kind = understanding?.kinds[0]?.value ?? 'other';
		if (!post.sample && isDue(post, works.get(post.key), understanding, keptDays, now))
			due.push({ key: post.key, kind });
	});
	return due;
}

function isDue(
	post: Post,
	work: PostWork | undefined,
	understanding: Understanding | null,
	keptDays: KeptDays,
	now: number,
): boolean {
	// Not understood yet: nothing is known of how long it may stay.
	if (!understanding) return false;
	const event = understanding.event?.value;
	const said = orderOf(post);
	const at = forgetAt(
		{
			kind: understanding.kinds[0]?.value ?? null,
			sensitive: understanding.sensitive !== null,
			from: Math.max(said, post.firstSeenAt, event?.end ?? event?.start ?? said),
			worked: !!work && (work.saved || work.kind !== null || work.tags.length > 0 || work.note !== ''),
		},
		keptDays,
	);
	return at !== null && at <= now;
}
