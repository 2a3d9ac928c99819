import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { GroupId, PostKey } from '#lib/domain/ids.ts';
import type { QueueCursor, SortItem } from '#lib/domain/sort-item.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { SortingApi } from '../sorting-api.ts';

/** Posts asked for at a time; more come before the end is reached. */
const PAGE = 60;
const NEAR_END = 10;

export interface Queue {
	/** Null until the first answer. */
	readonly items: readonly SortItem[] | null;
	readonly failure: StoreFailure | null;
	readonly current: SortItem | null;
	/** Where it stands in the queue. */
	readonly place: number;
	/** Sorted since the room was opened, and still to sort. */
	readonly sorted: number;
	readonly left: number;
	/** Goes to a post of the queue. */
	choose(key: PostKey): void;
	/** To the next or previous one still to sort; false when there is none that way. */
	step(by: 1 | -1): boolean;
	/** Left for another time: not met again in this sitting. */
	pass(): boolean;
	/** A post changed by an act, or by its undo. */
	replace(item: SortItem | null): void;
	reload(): void;
}

/** The queue of one sitting: what was sorted stays in sight, what is taken back returns to its place. */
export function useQueue(api: SortingApi, groupId: GroupId | null): Queue {
	const [items, setItems] = useState<readonly SortItem[] | null>(null);
	const [failure, setFailure] = useState<StoreFailure | null>(null);
	const [at, setAt] = useState<PostKey | null>(null);
	const [total, setTotal] = useState(0);
	const [next, setNext] = useState<QueueCursor | null>(null);
	const passed = useRef(new Set<PostKey>());
	/** The asking under way; one begun from the top makes it void. */
	const asking = useRef<object | null>(null);

	const load = useCallback(
		async (after: QueueCursor | null) => {
			if (after && asking.current) return;
			const turn = {};
			asking.current = turn;
			const answer = await api.listToSort({ groupId, after, limit: PAGE });
			if (asking.current !== turn) return;
			asking.current = null;
			if (!answer.ok) return setFailure(answer.reason);
			const page = answer.value;
			setFailure(null);
			setNext(page.next);
			setItems((shown) => (shown && after ? [...shown, ...unknown(page.items, shown)] : page.items));
			if (page.unsorted !== null) setTotal(page.unsorted);
			if (!after) setAt(page.items[0]?.key ?? null);
		},
		[api, groupId],
	);
	useEffect(() => {
		passed.current.clear();
		setItems(null);
		void load(null);
	}, [load]);

	const list = items ?? [];
	const place = list.findIndex(({ key }) => key === at);
	const isOpen = (item: SortItem) => !item.kindConfirmed && !passed.current.has(item.key);
	const openAfter = (from: number, by: 1 | -1) => {
		const way = by > 0 ? list.slice(from + 1) : list.slice(0, Math.max(0, from)).reverse();
		return way.find(isOpen);
	};
	const sorted = list.filter(({ kindConfirmed }) => kindConfirmed).length;
	const left = Math.max(0, total - sorted);

	const ahead = list.slice(place + 1).filter(isOpen).length;
	const more = next !== null && ahead < NEAR_END;
	useEffect(() => {
		if (more) void load(next);
	}, [more, at, next]);

	// What was taught since the list came may suggest better.
	useEffect(() => {
		if (at === null) return;
		let stale = false;
		void api.lookAtPost(at).then((seen) => {
			if (!stale && seen.ok && seen.value) replace(seen.value);
		});
		return () => {
			stale = true;
		};
	}, [api, at]);

	function replace(item: SortItem | null): void {
		if (item) setItems((shown) => shown?.map((one) => (one.key === item.key ? item : one)) ?? null);
	}

	return {
		items,
		failure,
		current: list[place] ?? null,
		place,
		sorted,
		left,
		choose: setAt,
		step(by) {
			const next = openAfter(place, by);
			if (next) setAt(next.key);
			return next !== undefined;
		},
		pass() {
			const next = openAfter(place, 1);
			if (at !== null) passed.current.add(at);
			if (next) setAt(next.key);
			return next !== undefined;
		},
		replace,
		reload: () => void load(null),
	};
}

/** Calls for help came first, and are met again in their own place. */
function unknown(items: readonly SortItem[], shown: readonly SortItem[]): readonly SortItem[] {
	const known = new Set(shown.map(({ key }) => key));
	return items.filter(({ key }) => !known.has(key));
}
