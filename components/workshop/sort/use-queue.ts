import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { GroupId, PostKey } from '#lib/domain/ids.ts';
import type { SortItem, ToSort } from '#lib/domain/sort-item.ts';
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
	const passed = useRef(new Set<PostKey>());
	const asking = useRef(false);

	const load = useCallback(
		async (known: readonly SortItem[]) => {
			if (asking.current) return;
			asking.current = true;
			const kept = new Set(known.map(({ key }) => key));
			const open = known.filter(({ kindConfirmed }) => !kindConfirmed).length;
			const answer = await api.listToSort({ groupId, limit: open + PAGE });
			asking.current = false;
			if (!answer.ok) return setFailure(answer.reason);
			setFailure(null);
			setTotal(answer.value.unsorted + known.length - open);
			setItems((shown) =>
				shown && known.length > 0 ? [...shown, ...unknown(answer.value, kept)] : answer.value.items,
			);
			if (known.length === 0) setAt(answer.value.items[0]?.key ?? null);
		},
		[api, groupId],
	);
	useEffect(() => {
		passed.current.clear();
		setItems(null);
		void load([]);
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
	const more = items !== null && ahead < NEAR_END && list.length < total;
	useEffect(() => {
		if (more) void load(list);
	}, [more, at]);

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
		reload: () => void load([]),
	};
}

function unknown({ items }: ToSort, kept: ReadonlySet<PostKey>): readonly SortItem[] {
	return items.filter(({ key }) => !kept.has(key));
}
