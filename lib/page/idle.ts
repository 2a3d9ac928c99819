/**
 * Work done while the page rests or just after it was drawn, in slices: whatever the page's size, none of ours holds it for more than a
 * few milliseconds at once.
 */
import { createAfterFrame } from './after-frame.ts';

const SLICE_MS = 4;
/** Even a page that never rests is served after this long. */
const AT_LATEST_MS = 400;

export interface IdleQueue<Item> {
	add(item: Item): void;
	/** Drops what waits. */
	clear(): void;
	readonly size: number;
}

type Work<Item> = (item: Item) => void;

/**
 * Each item once, oldest first; an item added while it waits is not added twice. `onSliceEnd` follows each
 * slice that did something, for what is worth sending together. `drawn`: the work asks for styles or places, and is done
 * just after a frame, when they are known.
 */
export function createIdleQueue<Item>(
	window: Window & typeof globalThis,
	{ work, onSliceEnd, drawn = false }: { work: Work<Item>; onSliceEnd?: () => void; drawn?: boolean },
	signal: AbortSignal,
): IdleQueue<Item> {
	const waiting = new Set<Item>();
	let handle: number | null = null;
	let busy = false;
	const slice = () => {
		const end = performance.now() + SLICE_MS;
		for (const item of waiting) {
			waiting.delete(item);
			work(item);
			if (performance.now() >= end) break;
		}
		onSliceEnd?.();
		busy = false;
		if (waiting.size > 0) schedule();
	};
	const afterFrame = createAfterFrame(window, slice, signal);
	const schedule = () => {
		if (busy || signal.aborted) return;
		busy = true;
		if (drawn) afterFrame();
		else handle = window.requestIdleCallback(slice, { timeout: AT_LATEST_MS });
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
