import { createAfterFrame } from './after-frame.ts';

/** Light or dark as the page around us is, whatever way it says so: by the colour it is painted with. */
const DARK_BELOW = 0.4;

export function themeOfPage(window: Window & typeof globalThis): 'light' | 'dark' {
	const { body, documentElement } = window.document;
	for (const element of [body, documentElement]) {
		const lightness = element && lightnessOf(window.getComputedStyle(element).backgroundColor);
		if (lightness !== null) return lightness < DARK_BELOW ? 'dark' : 'light';
	}
	return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** From 0 (black) to 1 (white), or null when nothing is painted. */
function lightnessOf(color: string): number | null {
	const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
	return /\d/.test(color) && alpha >= 0.5 ? (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255 : null;
}

/** Calls soon, then each time the page's own theme may have changed: once the page knows its own colours. */
export function watchTheme(
	window: Window & typeof globalThis,
	onTheme: (theme: 'light' | 'dark') => void,
	signal: AbortSignal,
): void {
	let known: 'light' | 'dark' | null = null;
	const look = createAfterFrame(
		window,
		() => {
			const theme = themeOfPage(window);
			if (theme === known) return;
			known = theme;
			onTheme(theme);
		},
		signal,
	);
	const changes = new MutationObserver(look);
	changes.observe(window.document.documentElement, { attributes: true, attributeFilter: ['class', 'style'] });
	window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', look, { signal });
	signal.addEventListener('abort', () => changes.disconnect(), { once: true });
	look();
}
