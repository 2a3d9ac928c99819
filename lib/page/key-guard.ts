/**
 * Keys pressed on our marks are nobody else's business. Key events cross shadow roots, so they are stopped at
 * the window, in capture, before the page hears them (docs/adr/0300: that holds when this stands before the
 * page's own listeners, which is why the content script runs at document_start). Text is never typed here:
 * a text field is a frame of our own origin.
 *
 * What is drawn there and listens to keys hears of them by tell-keys.ts; a button needs no listener to be pressed.
 */
const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;

export function guardKeys(
	window: Window & typeof globalThis,
	isOurs: (target: EventTarget | null) => boolean,
	tell: (event: KeyboardEvent) => void,
	signal: AbortSignal,
): void {
	const hush = (event: KeyboardEvent) => {
		if (!isOurs(event.target)) return;
		event.stopImmediatePropagation();
		if (event.isTrusted) tell(event);
	};
	for (const type of KEY_EVENTS) window.addEventListener(type, hush, { capture: true, signal });
}
