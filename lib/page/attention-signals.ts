/**
 * Everything a page tells of its reader's attention. What counts is read afresh each time: events only say when
 * to look, since each of them is known to be missed somewhere.
 */
const PAGE_EVENTS = ['visibilitychange', 'freeze', 'resume', 'prerenderingchange'] as const;
const WINDOW_EVENTS = ['focus', 'blur', 'pagehide', 'pageshow'] as const;
const INPUT_EVENTS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'touchmove'] as const;

interface Listeners {
	/** Attention may have come or gone. */
	readonly onChange: () => void;
	/** The person moved, typed, scrolled. Called very often: must cost nothing. */
	readonly onInput: () => void;
}

export function watchAttention(
	window: Window & typeof globalThis,
	{ onChange, onInput }: Listeners,
	signal: AbortSignal,
): void {
	const { document } = window;
	for (const type of PAGE_EVENTS) document.addEventListener(type, onChange, { signal });
	for (const type of WINDOW_EVENTS) window.addEventListener(type, onChange, { signal });
	const input = (event: Event) => {
		if (event.isTrusted) onInput();
	};
	for (const type of INPUT_EVENTS)
		window.addEventListener(type, input, { capture: true, passive: true, signal });
}

/** A page being prerendered, cached or left is not seen, whatever else it says. */
export function isPageVisible(document: Document): boolean {
	return (
		document.visibilityState === 'visible' && (document as { prerendering?: boolean }).prerendering !== true
	);
}
