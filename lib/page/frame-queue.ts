/**
 * Work done just after the page was drawn, when asking for styles and places forces none, in slices: whatever the
 * page's size, none of ours holds it for more than a few milliseconds at once.
 */
import { createAfterFrame, isSliceOver } from './after-frame.ts';

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
			for (const item of waiting) {
				// Other work may have had the whole slice.
				if (isSliceOver()) break;
				waiting.delete(item);
				work(item);
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
