/**
 * Just after a frame was drawn: the page's styles and layout are done, and asking for them forces none. Asked in the
 * middle of the page's own work, the same question makes the browser lay out all that has changed since.
 */

/** Runs `run` once after the next frame, however often asked before it. */
export function createAfterFrame(
	window: Window & typeof globalThis,
	run: () => void,
	signal: AbortSignal,
): () => void {
	let frame: number | null = null;
	const turn = () => {
		frame = null;
		if (!signal.aborted) run();
	};
	const drawn = () => {
		// Firefox draws a tab behind another once a second: nobody sees it, so it waits.
		if (window.document.visibilityState === 'hidden') frame = window.requestAnimationFrame(drawn);
		// Ahead of the page's tasks that wait: any of them may change the page first.
		else void window.scheduler.postTask(turn, { priority: 'user-blocking' });
	};
	const ask = () => {
		if (!signal.aborted) frame ??= window.requestAnimationFrame(drawn);
	};
	signal.addEventListener('abort', () => frame !== null && window.cancelAnimationFrame(frame), {
		once: true,
	});
	return ask;
}
