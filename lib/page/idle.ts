/**
 * Work done while the page rests, in slices: whatever the page's size, none of ours holds it for more than a
 * few milliseconds at once.
 */
const SLICE_MS = 4;
/** Even a page that never rests is served after this long. */
const AT_LATEST_MS = 400;

export interface IdleQueue<Item> {
	add(item: Item): void;
	/** Drops what waits. */
	clear(): void;
	readonly size: number;
}

/**
 * Each item once, oldest first; an item added while it waits is not added twice. `onSliceEnd` follows each
 * slice that did something, for what is worth sending together.
 */
export function createIdleQueue<Item>(
	window: Window & typeof globalThis,
	work: (item: Item) => void,
	onSliceEnd: () => void,
	signal: AbortSignal,
): IdleQueue<Item> {
	const waiting = new Set<Item>();
	let handle: number | null = null;
	const slice = (deadline: IdleDeadline) => {
		handle = null;
		const end = performance.now() + SLICE_MS;
		for (const item of waiting) {
			waiting.delete(item);
			work(item);
			if (performance.now() >= end || (!deadline.didTimeout && deadline.timeRemaining() < 1)) break;
		}
		onSliceEnd();
		if (waiting.size > 0) schedule();
	};
	const schedule = () => {
		if (signal.aborted) return;
		handle ??= window.requestIdleCallback(slice, { timeout: AT_LATEST_MS });
	};
	signal.addEventListener(
		'abort',
		() => {
			waiting.clear();
			if (handle !== null) window.cancelIdleCallback(handle);
		},
		{ once: true },
	);
	return {
		add(item) {
			if (signal.aborted) return;
			waiting.add(item);
			schedule();
		},
		clear: () => waiting.clear(),
		get size() {
			return waiting.size;
		},
	};
}
