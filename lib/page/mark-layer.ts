/**
 * Keeps marks beside the posts they belong to, without a layout shift and without touching a post: positions
 * are read in one go, then written as transforms. Marks scroll with the document by themselves; a mark whose
 * post is covered (a dialog over the feed, the page's own bar) is hidden with it.
 */
import type { PageHost } from './host.ts';
import { BADGE, type Box, type Size, type Spot, spotBeside } from './placement.ts';

/** All marks are looked at again this long after the last cause: the page rests, or nearly. */
const REST_MS = 150;
/** While the document scrolls, only marks near its upper edge are looked at, this often: they slide under a bar. */
const SCROLL_MS = 150;
const UPPER_EDGE = 140;
/** Inside the post, from its top right corner: what is drawn there tells whether the post is covered. */
const PROBE = 6;

export interface MarkLayer {
	/** Draws or redraws the mark of a unit. */
	show(unit: Element, mark: HTMLElement): void;
	/** Takes away the marks of all units but these. */
	keepOnly(units: ReadonlySet<Element>): void;
	markOf(unit: Element): HTMLElement | undefined;
	clear(): void;
	/** Places all marks again, once the page rests. */
	place(): void;
}

interface Placed {
	readonly mark: HTMLElement;
	/** Of the whole mark, not of its badge: measured once, before it is ever a badge. */
	size: Size | null;
	/** In the document; null while hidden. */
	top: number | null;
}

export function createMarkLayer(
	window: Window & typeof globalThis,
	host: PageHost,
	signal: AbortSignal,
): MarkLayer {
	const { document } = window;
	const layer = host.layer('marks');
	const marks = new Map<Element, Placed>();
	/** Places that the next frame reads and writes. */
	const due = new Set<Element>();
	let frame: number | null = null;
	let drawn: number | null = null;
	let resting: number | null = null;
	let scrolling: number | null = null;

	const grown = new ResizeObserver(() => place());

	function place(): void {
		if (signal.aborted || marks.size === 0) return;
		resting ??= window.setTimeout(() => {
			resting = null;
			for (const unit of marks.keys()) due.add(unit);
			placeSoon();
		}, REST_MS);
	}

	/** Just after a frame was drawn: the page's layout is done, and reading places forces none. */
	function afterFrame(run: () => void): void {
		frame ??= window.requestAnimationFrame(() => {
			drawn = window.setTimeout(() => {
				frame = null;
				run();
			}, 0);
		});
	}

	function placeSoon(): void {
		if (due.size > 0) afterFrame(placeNow);
	}

	function placeNow(): void {
		const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
		const spots: [Placed, Spot | null][] = [];
		for (const unit of due) {
			const placed = marks.get(unit);
			if (placed) spots.push([placed, spotOf(unit, placed, viewport)]);
		}
		due.clear();
		const { scrollX, scrollY } = window;
		for (const [placed, spot] of spots) write(placed, spot, scrollX, scrollY);
	}

	function write(placed: Placed, spot: Spot | null, scrollX: number, scrollY: number): void {
		const { mark } = placed;
		placed.top = spot && spot.y + scrollY;
		if (!spot) {
			delete mark.dataset.placed;
			return;
		}
		mark.style.transform = `translate(${Math.round(spot.x + scrollX)}px, ${Math.round(spot.y + scrollY)}px)`;
		mark.toggleAttribute('data-compact', spot.compact);
		mark.dataset.placed = '';
	}

	function spotOf(unit: Element, placed: Placed, viewport: Size): Spot | null {
		const box = unit.getBoundingClientRect();
		if (box.width === 0 || box.bottom <= 0 || box.top >= viewport.height) return null;
		// The mark would be out of the window: nothing to ask of the page.
		if (box.top < -BADGE || isCovered(unit, box)) return null;
		placed.size ??= { width: placed.mark.offsetWidth, height: placed.mark.offsetHeight };
		return spotBeside(box, placed.size, viewport, (x, y) => isFree(unit, x, y));
	}

	function isCovered(unit: Element, box: Box): boolean {
		const at = under(Math.max(box.right - PROBE, 0), Math.max(box.top, 0) + PROBE);
		return at !== null && at !== unit && !unit.contains(at) && !at.contains(unit);
	}

	/** The page shows nothing of its own there: what is under the point holds the post too. */
	function isFree(unit: Element, x: number, y: number): boolean {
		return under(x, y)?.contains(unit) === true;
	}

	/** The page's own topmost element at a point, ours set aside. */
	function under(x: number, y: number): Element | null {
		const top = document.elementFromPoint(x, y);
		if (top !== host.element) return top;
		return document.elementsFromPoint(x, y).find((element) => element !== host.element) ?? null;
	}

	function lookAtUpperEdge(): void {
		const { scrollY } = window;
		for (const [unit, { top }] of marks) {
			if (top !== null && top >= scrollY && top < scrollY + UPPER_EDGE) due.add(unit);
		}
		placeNow();
	}

	const onScroll = (event: Event) => {
		if (event.target !== document) {
			// Inside a region of the page marks do not follow by themselves.
			for (const unit of marks.keys()) if ((event.target as Node).contains(unit)) due.add(unit);
			placeSoon();
			return;
		}
		scrolling ??= window.setTimeout(() => {
			scrolling = null;
			afterFrame(lookAtUpperEdge);
		}, SCROLL_MS);
	};
	window.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
	for (const type of ['scrollend', 'resize']) {
		window.addEventListener(type, () => place(), { capture: true, passive: true, signal });
	}

	/** A mark redrawn under the user's focus keeps it. */
	function replace(old: HTMLElement, mark: HTMLElement): void {
		const hadFocus = host.focused() === old;
		old.replaceWith(mark);
		if (hadFocus) mark.focus({ preventScroll: true });
	}

	function remove(unit: Element): void {
		grown.unobserve(unit);
		marks.get(unit)?.mark.remove();
		marks.delete(unit);
	}

	const clear = () => {
		for (const unit of [...marks.keys()]) remove(unit);
	};
	signal.addEventListener(
		'abort',
		() => {
			clear();
			grown.disconnect();
			if (frame !== null) window.cancelAnimationFrame(frame);
			for (const timer of [resting, scrolling, drawn]) if (timer !== null) window.clearTimeout(timer);
		},
		{ once: true },
	);

	return {
		show(unit, mark) {
			const old = marks.get(unit)?.mark;
			if (old) replace(old, mark);
			else {
				layer.append(mark);
				grown.observe(unit);
			}
			marks.set(unit, { mark, size: null, top: null });
			due.add(unit);
			placeSoon();
		},
		keepOnly(units) {
			for (const unit of [...marks.keys()]) if (!units.has(unit)) remove(unit);
			place();
		},
		markOf: (unit) => marks.get(unit)?.mark,
		clear,
		place,
	};
}
