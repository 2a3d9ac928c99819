/**
 * Whether the person really sees this frame. Where the browser can tell (Chromium), a page that fades, moves or
 * covers it makes every gesture void; elsewhere the page around was checked when it opened.
 */
interface SightOptions extends IntersectionObserverInit {
	readonly trackVisibility: true;
	readonly delay: number;
}
interface SightEntry extends IntersectionObserverEntry {
	readonly isVisible?: boolean;
}

/** The least the browser accepts. */
const CHECK_EVERY_MS = 100;

export function watchSight(element: Element, signal: AbortSignal): () => boolean {
	let seen = true;
	const options: SightOptions = { trackVisibility: true, delay: CHECK_EVERY_MS, threshold: [0, 0.5, 1] };
	const sight = new IntersectionObserver((entries: SightEntry[]) => {
		const last = entries.at(-1);
		if (last?.isVisible !== undefined) seen = last.isVisible || !last.isIntersecting;
	}, options);
	sight.observe(element);
	signal.addEventListener('abort', () => sight.disconnect(), { once: true });
	return () => seen;
}
