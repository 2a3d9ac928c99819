/**
 * Work done just after the page was drawn, when asking for styles and places forces none, in slices: whatever the
 * page's size, none of ours holds it for more than a few milliseconds at once.
 */
import { createAfterFrame } from './after-frame.ts';

/** On a slow machine one item more may take as long again. */
const SLICE_MS = 8;

export interface FrameQueue<Item> {
	add(item: Item): void;
	/** Drops what waits. */
	clear(): void;
	readonly size: number;
}

/**
 * Each item once, oldest first; an item added while it waits is not added twice. Nothing is drawn in a tab behind
 * another: there all waits.
 */
export function createFrameQueue<Item>(
	window: Window & typeof globalThis,
	work: (item: Item) => void,
	signal: AbortSignal,
): FrameQueue<Item> {
	const waiting = new Set<Item>();
	const goOn = createAfterFrame(
		window,
		() => {
			const end = performance.now() + SLICE_MS;
			for (const item of waiting) {
				waiting.delete(item);
				work(item);
				if (performance.now() >= end) break;
			}
			if (waiting.size > 0) goOn();
		},
		signal,
	);
	return {
		add(item) {
			waiting.add(item);
			goOn();
		},
		clear: () => waiting.clear(),
		get size() {
			return waiting.size;
		},
	};
}
