/**
 * The one element of ours in a host page: a closed shadow root on documentElement, outside body, so that
 * nothing of ours is in the page's own text and no framework of the page ever meets it. It is transparent to
 * the pointer; what a layer holds opts in.
 *
 * Marks are laid in document coordinates: they scroll with the page without any work of ours. Keys pressed
 * on what is inside are nobody else's (key-guard.ts).
 */
import { guardKeys } from './key-guard.ts';

export type LayerName = 'marks' | 'notices' | 'limit';

export interface PageHost {
	/** Where a part of Colibri draws itself. The same element each time. */
	layer(name: LayerName): HTMLElement;
	/** The element the page sees as the target of every event inside ours. */
	readonly element: HTMLElement;
	/** Whom the keys pressed on what is inside are told to: by default nobody. */
	hearKeys(tell: (event: KeyboardEvent) => void): void;
	/** The element inside ours that has the focus, or null. */
	focused(): Element | null;
	/** What of ours is drawn on top at a point of the viewport, or null when the page covers it. */
	topAt(x: number, y: number): Element | null;
	setTheme(theme: 'light' | 'dark'): void;
}

/** `all: initial` keeps the page's inherited styles out; important keeps its stylesheets out. */
const HOST_STYLE = [
	'all: initial',
	'position: absolute',
	'inset: 0 auto auto 0',
	'width: 0',
	'height: 0',
	'z-index: 2147483647',
	'pointer-events: none',
	'color-scheme: light',
].join(' !important; ');

const LAYER_STYLE = `
:host { display: block }
.layer { position: absolute; top: 0; left: 0; width: 0; height: 0; pointer-events: none }
.layer > * { pointer-events: auto }
.layer[data-layer="notices"], .layer[data-layer="limit"] { position: fixed }
`;

/** The guard over keys stands at once; the element comes with the first thing to draw: most pages never see it. */
export function openHost(document: Document, css: string, signal: AbortSignal): PageHost {
	let drawn: DrawnHost | null = null;
	let tell: ((event: KeyboardEvent) => void) | null = null;
	const now = () => {
		drawn ??= drawHost(document, css, signal);
		return drawn;
	};
	// Only an older script of ours puts a div there: its host goes, and a wall on it too.
	if (document.querySelector(':root > div')) now();
	const host = {
		get element() {
			return now().element;
		},
		layer: (name: LayerName) => now().layers[name],
		hearKeys(hear: (event: KeyboardEvent) => void) {
			tell = hear;
		},
		focused: () => drawn?.root.activeElement ?? null,
		topAt: (x: number, y: number) =>
			drawn && document.elementFromPoint(x, y) === drawn.element ? drawn.root.elementFromPoint(x, y) : null,
		setTheme: (theme: 'light' | 'dark') =>
			now().element.style.setProperty('color-scheme', theme, 'important'),
	};
	const view = document.defaultView;
	const isOurs = (target: EventTarget | null) => drawn !== null && target === drawn.element;
	if (view) guardKeys(view, isOurs, (event) => tell?.(event), signal);
	return host;
}

interface DrawnHost {
	readonly element: HTMLElement;
	readonly root: ShadowRoot;
	readonly layers: Readonly<Record<LayerName, HTMLElement>>;
}

function drawHost(document: Document, css: string, signal: AbortSignal): DrawnHost {
	const element = document.createElement('div');
	element.style.cssText = `${HOST_STYLE} !important`;
	const root = element.attachShadow({ mode: 'closed' });
	const style = document.createElement('style');
	style.textContent = LAYER_STYLE + css;
	const addLayer = (name: LayerName) => {
		const layer = document.createElement('div');
		layer.className = 'layer';
		layer.dataset.layer = name;
		root.append(layer);
		return layer;
	};
	root.append(style);
	// Lowest first.
	const layers = { marks: addLayer('marks'), notices: addLayer('notices'), limit: addLayer('limit') };
	removeLeftBehind(document, element);
	keepAttached(document, element, signal);
	return { element, root, layers };
}

/**
 * Firefox ends the script of an older version without telling it: its host stays, with nobody behind it. It is
 * known by the style that only ours has, its theme apart.
 */
function removeLeftBehind(document: Document, ours: HTMLElement): void {
	const lookOf = ({ style }: HTMLElement) => style.cssText.replace(/color-scheme: \w+/, '');
	for (const child of [...(document.documentElement?.children ?? [])]) {
		if (child instanceof HTMLDivElement && child !== ours && lookOf(child) === lookOf(ours)) child.remove();
	}
}

/** A page that removes the host in a loop meets one attempt per this many milliseconds, not a frozen tab. */
const REATTACH_EVERY_MS = 200;

/** Puts the host back when the page drops it (a framework that owns the whole document may), until `signal`. */
function keepAttached(document: Document, element: HTMLElement, signal: AbortSignal): void {
	if (signal.aborted) return;
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const observer = new MutationObserver(() => {
		if (element.parentNode === document.documentElement) return;
		waiting ??= setTimeout(attach, REATTACH_EVERY_MS);
	});
	const attach = () => {
		waiting = undefined;
		observer.disconnect();
		observer.observe(document, { childList: true });
		const parent = document.documentElement;
		if (!parent) return;
		observer.observe(parent, { childList: true });
		if (element.parentNode !== parent) parent.append(element);
	};
	attach();
	signal.addEventListener(
		'abort',
		() => {
			clearTimeout(waiting);
			observer.disconnect();
			element.remove();
		},
		{ once: true },
	);
}
