/**
 * Keys pressed on our marks are nobody else's business. Key events cross shadow roots, so they are stopped at
 * the window, in capture, before the page hears them (docs/adr/0300: that holds when this stands before the
 * page's own listeners, which is why the content script runs at document_start). Text is never typed here:
 * a text field is a frame of our own origin.
 *
 * What was stopped is told again inside the shadow root, by a copy that does not leave it: handlers of ours
 * listen on their own elements as usual. The copy is not trusted; `isTrusted` of the original was checked.
 */
const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;

export function guardKeys(
	window: Window & typeof globalThis,
	host: { isOurs(target: EventTarget | null): boolean; focused(): Element | null },
	signal: AbortSignal,
): void {
	const hush = (event: KeyboardEvent) => {
		if (!host.isOurs(event.target)) return;
		event.stopImmediatePropagation();
		if (event.isTrusted) tellInside(window, event, host.focused());
	};
	for (const type of KEY_EVENTS) window.addEventListener(type, hush, { capture: true, signal });
}

function tellInside(window: Window & typeof globalThis, event: KeyboardEvent, focused: Element | null): void {
	if (!focused) return;
	const { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey } = event;
	const modifiers = { ctrlKey, shiftKey, altKey, metaKey };
	const path = { bubbles: true, cancelable: true, composed: false };
	const copy = new window.KeyboardEvent(event.type, {
		key,
		code,
		location,
		repeat,
		isComposing,
		...modifiers,
		...path,
	});
	if (!focused.dispatchEvent(copy)) event.preventDefault();
}
