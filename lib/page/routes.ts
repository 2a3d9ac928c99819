/**
 * Follows the page's address without touching the page's world. Facebook changes it by history.pushState, which
 * an isolated world cannot wrap: the navigation API tells of it there (measured in Chromium 156 and Firefox
 * 153). Where it is missing, and because a missed change would read one group as another, the address is also
 * compared once a second and at each call of `check`.
 */
interface NavigationTarget {
	addEventListener(type: string, listener: () => void, options?: AddEventListenerOptions): void;
}

const COMPARE_EVERY_MS = 1000;

export interface RouteWatch {
	/** Compares now: called before each reading, so that nothing is read under an old address. */
	check(): void;
}

/** `onChange` is called at once with the present address, then at each new one. */
export function watchRoute(
	window: Window & typeof globalThis,
	onChange: (url: string) => void,
	signal: AbortSignal,
): RouteWatch {
	let known: string | null = null;
	const check = () => {
		const url = window.location.href;
		if (signal.aborted || url === known) return;
		known = url;
		onChange(url);
	};
	const navigation = (window as { navigation?: NavigationTarget }).navigation;
	navigation?.addEventListener('currententrychange', check, { signal });
	for (const type of ['popstate', 'hashchange', 'pageshow']) window.addEventListener(type, check, { signal });
	const timer = window.setInterval(check, COMPARE_EVERY_MS);
	signal.addEventListener('abort', () => window.clearInterval(timer), { once: true });
	check();
	return { check };
}
