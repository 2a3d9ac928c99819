/**
 * Just after a frame was drawn: the page's styles and layout are done, and asking for them forces none. Asked in the
 * middle of the page's own work, the same question makes the browser lay out all that has changed since.
 */

/** What waits for the next frame. One is asked for, however many wait: asking costs as much as reading a post. */
const due = new Set<() => void>();
let asked = false;

function ask(window: Window & typeof globalThis): void {
	if (asked) return;
	asked = true;
	window.requestAnimationFrame(() => {
		asked = false;
		// Firefox draws a tab behind another once a second: nobody sees it, so it waits.
		if (window.document.visibilityState === 'hidden') ask(window);
		// Ahead of the page's tasks that wait: any of them may change the page first.
		else void window.scheduler.postTask(runDue, { priority: 'user-blocking' });
	});
}

/** On a slow machine one thing more may take as long again. */
const SLICE_MS = 8;
let end = 0;

/** All that waits shares one slice: past it, what is left goes on after the next frame. */
export function isSliceOver(): boolean {
	return performance.now() >= end;
}

function runDue(): void {
	end = performance.now() + SLICE_MS;
	const now = [...due];
	due.clear();
	for (const run of now) run();
}

/** Runs `run` once after the next frame, however often asked before it. */
export function createAfterFrame(
	window: Window & typeof globalThis,
	run: () => void,
	signal: AbortSignal,
): () => void {
	signal.addEventListener('abort', () => due.delete(run), { once: true });
	return () => {
		if (signal.aborted) return;
		due.add(run);
		ask(window);
	};
}
