/** What the measuring script calls in the page: the workshop's own services on a filled library, and the bare peer, turn by turn. */
import type { PostKey } from '#lib/domain/ids.ts';
import { MOST_AT_ONCE, type QueueCursor, type SortSelection } from '#lib/domain/sort-item.ts';
import { saveOwnRule } from '#lib/services/manage-own-rules.ts';
import { SYSTEM_MEANS } from '#lib/services/means.ts';
import { listToSort } from '#lib/services/sorting/list-to-sort.ts';
import { lookAtPost } from '#lib/services/sorting/look-at-post.ts';
import { actOnMany, selectPosts, undoMany } from '#lib/services/sorting/sort-many.ts';
import { sortPost, undoSort } from '#lib/services/sorting/sort-post.ts';
import { openStore } from '#lib/store/open-store.ts';
import { valueIn } from '../search/colibri-values.ts';
import { type BarePeer, openBarePeer } from './bare-peer.ts';
import { type BenchText, fillLibrary } from './library.ts';

const NAME = 'bench-sorting';
const PAGE = 60;
const OPENINGS = 12;
const ONE_BY_ONE = 24;
const SLICES = 6;
const LOOKS = 6;

/** Times of ours and of the peer's, of one gesture, in ms. */
export type Pair = readonly [own: number, bare: number];

const means = SYSTEM_MEANS;

Object.assign(window, { bench: { fill, measure } });

async function fill(texts: readonly BenchText[], posts: number): Promise<number> {
	const store = valueIn(await openStore({ name: NAME }));
	const start = performance.now();
	await fillLibrary(store, means, texts, posts, (done) => Object.assign(window, { filled: done }));
	const rule = { name: 'Ventes', any: ['vends', 'à vendre'], all: [], none: ['cherche'], paused: true };
	valueIn(await saveOwnRule(store, means, null, { ...rule, kind: 'offer', tags: [] }));
	store.close();
	return performance.now() - start;
}

async function measure() {
	const store = valueIn(await openStore({ name: NAME }));
	const peer = await openBarePeer(NAME);
	const list = async (after: QueueCursor | null) =>
		valueIn(await listToSort(store, means, { groupId: null, after, limit: PAGE }));
	const [rule] = valueIn(await store.read(['ownRules'], (tables) => tables.ownRules.toArray()));
	const select = async (change: Partial<SortSelection>) =>
		valueIn(await selectPosts(store, { ...ALL, ...change }, means.now()));

	const open = await pairs(
		OPENINGS,
		() => list(null),
		() => peer.page(null, PAGE),
	);
	const pages = await allPages(list, peer);
	const { keys } = await select({ kinds: ['offer'] });
	const preview = {
		words: await pairs(LOOKS, () => select({ text: 'poussette' }), peer.scan),
		kind: await pairs(LOOKS, () => select({ kinds: ['offer'] }), peer.scan),
		rule: await pairs(LOOKS, () => select({ ruleId: rule?.id ?? null }), peer.scan),
	};
	const one = await oneByOne(keys.slice(0, ONE_BY_ONE));
	const many = await manyAtOnce(keys.slice(0, SLICES * MOST_AT_ONCE));
	store.close();
	peer.close();
	return { open, pages, preview, ...one, ...many };

	async function oneByOne(some: readonly PostKey[]) {
		const look: Pair[] = [];
		const act: Pair[] = [];
		const undo: Pair[] = [];
		for (const key of some) {
			look.push([await timed(() => lookAtPost(store, key)), await timed(() => peer.page(null, 1))]);
			let token = '';
			const own = await timed(async () => {
				token = valueIn(await sortPost(store, means, key, { type: 'kind', kind: 'tip' })).undo;
			});
			act.push([own, await timed(() => peer.rewrite([key]))]);
			undo.push([await timed(() => undoSort(store, means, token)), await timed(() => peer.rewrite([key]))]);
		}
		return { look, act, undo };
	}

	async function manyAtOnce(some: readonly PostKey[]) {
		const bulkAct: Pair[] = [];
		const bulkUndo: Pair[] = [];
		const undos: { readonly undo: string; readonly slice: readonly PostKey[] }[] = [];
		for (let from = 0; from < some.length; from += MOST_AT_ONCE) {
			const slice = some.slice(from, from + MOST_AT_ONCE);
			const own = await timed(async () => {
				const done = valueIn(await actOnMany(store, means, slice, { type: 'kind', kind: 'tip' }));
				undos.unshift({ undo: done.undo, slice });
			});
			bulkAct.push([own, await timed(() => peer.rewrite(slice))]);
		}
		for (const { undo, slice } of undos)
			bulkUndo.push([
				await timed(() => undoMany(store, means, undo)),
				await timed(() => peer.rewrite(slice)),
			]);
		return { bulkAct, bulkUndo };
	}
}

const ALL: SortSelection = { text: '', kinds: [], groupId: null, ruleId: null, unsortedOnly: true };

/** The whole queue, page after page, the peer's page of the same rows after each. */
async function allPages(
	list: (after: QueueCursor | null) => Promise<{ readonly next: QueueCursor | null }>,
	peer: BarePeer,
): Promise<Pair[]> {
	const times: Pair[] = [];
	let next: QueueCursor | null = null;
	let place: Awaited<ReturnType<BarePeer['page']>> = null;
	do {
		const own = await timed(async () => {
			next = (await list(next)).next;
		});
		const bare = await timed(async () => {
			place = await peer.page(place, PAGE);
		});
		times.push([own, bare]);
	} while (next);
	return times;
}

async function pairs(
	times: number,
	own: () => Promise<unknown>,
	bare: () => Promise<unknown>,
): Promise<Pair[]> {
	const found: Pair[] = [];
	// The first of each warms what only a first time pays.
	for (let time = 0; time <= times; time++) found.push([await timed(own), await timed(bare)]);
	return found.slice(1);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}
