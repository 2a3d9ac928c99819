import { type CornerAct, type CornerView, drawClosed } from '#components/page/corner.ts';
import type { PageWords } from '#lib/i18n/page-words.ts';
import type { PageHost } from '#lib/page/host.ts';
import { isUserAct } from '#lib/page/user-act.ts';
import type { DrawCorner } from './corner-acts.ts';

export interface Corner {
	/** Draws what changed; null takes it away. */
	show(view: CornerView | null, words: PageWords): void;
}

/** Colibri's place in the corner of the page: closed, or what is amiss; its card comes when it is wanted. */
export function startCorner(
	host: PageHost,
	load: () => Promise<DrawCorner | null>,
	onAct: (act: CornerAct) => void,
	signal: AbortSignal,
): Corner {
	let drawCard: DrawCorner | null = null;
	let drawn: HTMLElement | null = null;
	let shown = '';

	function show(view: CornerView | null, words: PageWords): void {
		const now = view ? JSON.stringify([view, words.language]) : '';
		if (now === shown) return;
		shown = now;
		const next = view && (drawClosed(view, words, act) ?? drawCard?.(view, words));
		if (view && !next) void fetchCard(now, view, words);
		else put(next ?? null);
	}

	async function fetchCard(wanted: string, view: CornerView, words: PageWords): Promise<void> {
		drawCard ??= await load();
		if (shown !== wanted) return;
		if (drawCard) put(drawCard(view, words));
		// The background may have been asleep: the next look tries again.
		else shown = '';
	}

	function put(next: HTMLElement | null): void {
		const hadFocus = drawn?.contains(host.focused()) === true;
		drawn?.remove();
		drawn = next;
		if (!drawn) return;
		host.layer('notices').append(drawn);
		if (hadFocus) drawn.querySelector('button')?.focus({ preventScroll: true });
	}

	function act(name: CornerAct, event: MouseEvent): void {
		if (isUserAct(event, host)) onAct(name);
	}

	signal.addEventListener('abort', () => drawn?.remove(), { once: true });
	return { show };
}
