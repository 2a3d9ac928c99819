import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { placeRows, type Row, rowsInSight } from './place-rows.ts';

/** Beyond what is in sight, on both sides, pixels: a turn of the wheel finds them drawn. */
const AHEAD = 600;
/** Before the panel's height is known. */
const FIRST_SIGHT = { top: 0, bottom: 700 };

interface Windowed {
	readonly rows: readonly Row[];
	/** Height of all that is not drawn after the last row, pixels. */
	readonly after: number;
	/** The last row is in sight or near it. */
	readonly nearEnd: boolean;
	/** Follows the height of a drawn row. */
	readonly observe: (key: string, element: HTMLElement) => () => void;
}

/**
 * Of a long list, what is in sight or near it. The rest is room of the same height: measured where it was drawn
 * once, else as high as the others are.
 *
 * @param gap between two rows, pixels.
 * @param pinned places that stay drawn wherever the list stands: what has focus, what is asked for next.
 */
export function useWindow(
	keys: readonly string[],
	list: RefObject<HTMLElement | null>,
	pinned: readonly number[],
	gap: number,
): Windowed {
	const heights = useRef(new Map<string, number>()).current;
	const [sight, setSight] = useState(FIRST_SIGHT);
	const [, setMeasured] = useState(0);

	useLayoutEffect(() => {
		const scroller = list.current?.closest('.panel-body, .sort-scroll');
		if (!scroller) return;
		const look = () => {
			const from = scroller.getBoundingClientRect().top - (list.current?.getBoundingClientRect().top ?? 0);
			// By steps: a scroll of a few pixels draws nothing anew.
			const top = Math.floor((from - AHEAD) / (AHEAD / 2)) * (AHEAD / 2);
			const bottom = Math.ceil((from + scroller.clientHeight + AHEAD) / (AHEAD / 2)) * (AHEAD / 2);
			setSight((known) => (known.top === top && known.bottom === bottom ? known : { top, bottom }));
		};
		look();
		scroller.addEventListener('scroll', look, { passive: true });
		const resized = new ResizeObserver(look);
		resized.observe(scroller);
		return () => {
			scroller.removeEventListener('scroll', look);
			resized.disconnect();
		};
	}, [list]);

	const observe = useMemo(() => {
		const names = new WeakMap<Element, string>();
		const watcher = new ResizeObserver((entries) => {
			let changed = false;
			for (const { target } of entries) {
				const key = names.get(target);
				const height = target.getBoundingClientRect().height;
				if (key === undefined || height === 0 || heights.get(key) === height) continue;
				heights.set(key, height);
				changed = true;
			}
			// In the next frame: drawing from here would change what is being measured.
			if (changed) requestAnimationFrame(() => setMeasured((times) => times + 1));
		});
		return (key: string, element: HTMLElement) => {
			names.set(element, key);
			watcher.observe(element);
			return () => watcher.unobserve(element);
		};
	}, [heights]);

	const tops = placeRows(keys, heights, gap);
	const nearEnd = keys.length > 0 && (tops[keys.length] ?? 0) <= sight.bottom;
	return { ...rowsInSight(tops, sight, pinned), nearEnd, observe };
}
