import { build } from '#components/page/build.ts';
import type { CornerAct, CornerView } from '#lib/domain/corner.ts';
import type { Drawing } from '#lib/domain/drawing.ts';
import type { PageLook } from '#lib/messages/protocol.ts';
import type { PageHost } from '#lib/page/host.ts';
import { isUserAct } from '#lib/page/user-act.ts';

export interface Corner {
	/** Draws what changed; null takes it away. */
	show(view: CornerView | null, look: PageLook): void;
}

/** Colibri's place in the corner of the page. The background draws it; what is amiss is drawn with what is here. */
export function startCorner(
	host: PageHost,
	drawing: (view: CornerView) => Promise<Drawing | null>,
	onAct: (act: CornerAct) => void,
	signal: AbortSignal,
): Corner {
	let drawn: Element | null = null;
	let shown = '';

	function show(view: CornerView | null, look: PageLook): void {
		const now = view ? JSON.stringify([view, look.language]) : '';
		if (now === shown) return;
		shown = now;
		if (!view) put(null);
		else if (view.type === 'state' && view.trouble !== null) {
			// The background may be the one that is gone.
			put(build(view.reload ? look.reload : look.trouble));
			drawn?.querySelector('[role]')?.append(view.trouble);
		} else void fetchDrawing(now, view);
	}

	async function fetchDrawing(wanted: string, view: CornerView): Promise<void> {
		const told = await drawing(view);
		if (shown !== wanted) return;
		if (told) put(build(told));
		// The background may have been asleep: the next look tries again.
		else shown = '';
	}

	function put(next: Element | null): void {
		const hadFocus = drawn?.contains(host.focused()) === true;
		drawn?.remove();
		drawn = next;
		if (!drawn) return;
		host.layer('notices').append(drawn);
		if (hadFocus) drawn.querySelector('button')?.focus({ preventScroll: true });
	}

	const notices = host.layer('notices');
	// What the user selected in the page stays so: it may be kept by hand.
	const keepSelection = (event: Event) => drawn?.contains(event.target as Node) && event.preventDefault();
	notices.addEventListener('mousedown', keepSelection, { signal });
	const onClick = (event: Event) => {
		const pressed = event.target instanceof Element && event.target.closest<HTMLElement>('[data-act]');
		if (pressed && isUserAct(event, host)) onAct(pressed.dataset.act as CornerAct);
	};
	notices.addEventListener('click', onClick, { signal });
	signal.addEventListener('abort', () => drawn?.remove(), { once: true });
	return { show };
}
