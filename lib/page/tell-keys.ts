/**
 * A key that was stopped at the window (key-guard.ts) is told again inside the shadow root, by a copy that does not
 * leave it: handlers of ours listen on their own elements as usual. The copy is not trusted; `isTrusted` of the
 * original was checked.
 */
import type { PageHost } from './host.ts';

/** From now on what is drawn in the host hears the keys pressed there. */
export function tellKeys(window: Window & typeof globalThis, host: PageHost): void {
	host.hearKeys((event) => tellInside(window, event, host.focused()));
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
