import { type CornerAct, type CornerView, drawCorner } from '#components/page/corner.ts';
import type { PageWords } from '#lib/i18n/page-words.ts';
import type { PageHost } from '#lib/page/host.ts';
import { isUserAct } from '#lib/page/user-act.ts';

export interface Corner {
	/** Draws what changed; null takes it away. */
	show(view: CornerView | null, words: PageWords): void;
}

/** Colibri's place in the corner of the page: offer, state of the group, what is amiss. */
export function startCorner(host: PageHost, onAct: (act: CornerAct) => void, signal: AbortSignal): Corner {
	const layer = host.layer('notices');
	let drawn: HTMLElement | null = null;
	let shown = '';

	function show(view: CornerView | null, words: PageWords): void {
		const now = view ? JSON.stringify([view, words.page.state]) : '';
		if (now === shown) return;
		shown = now;
		const hadFocus = drawn?.contains(host.focused()) === true;
		drawn?.remove();
		drawn = view && drawCorner(view, words, act);
		if (!drawn) return;
		layer.append(drawn);
		if (hadFocus) drawn.querySelector('button')?.focus({ preventScroll: true });
	}

	function act(name: CornerAct, event: MouseEvent): void {
		if (isUserAct(event, host)) onAct(name);
	}

	signal.addEventListener('abort', () => drawn?.remove(), { once: true });
	return { show };
}
