/**
 * Keeps marks beside the posts they belong to, without a layout shift and without touching a post: positions
 * are read in one go just after a frame, then written as transforms. Marks scroll with the document by themselves.
 *
 * Whether the page draws something over a post (a dialog, its own bar) costs a question at a point: it is asked when a
 * mark is new or has moved, when the page changed outside its posts, and for marks near the upper edge while one
 * scrolls. A mark whose post is covered is hidden with it.
 */
import { createAfterFrame } from './after-frame.ts';
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
	/** Takes away the mark of a unit, if it has one. */
	hide(unit: Element): void;
	/** Takes away the marks of all units but these. */
	keepOnly(units: ReadonlySet<Element>): void;
	markOf(unit: Element): HTMLElement | undefined;
	clear(): void;
	/** Places all marks again, once the page rests: something else may be drawn over them. */
	place(): void;
}

interface Placed {
	readonly mark: HTMLElement;
	/** Of the whole mark, not of its badge: measured once, before it is ever a badge. */
	size: Size | null;
	/** Upper right corner of the unit in the document when it was last placed; null: to be placed. */
	at: { readonly right: number; readonly top: number } | null;
}

interface Placing extends Spot {
	/** Below the upper edge of its post, which is not seen. */
	readonly clipped?: true;
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
	let resting: number | null = null;
	let scrolling: number | null = null;
	let atEdge = false;
	const placeSoon = createAfterFrame(window, placeNow, signal);
	const grown = new ResizeObserver(() => placeAtRest());

	function placeAtRest(): void {
		if (signal.aborted || marks.size === 0) return;
		resting ??= window.setTimeout(() => {
			resting = null;
			for (const unit of marks.keys()) due.add(unit);
			placeSoon();
		}, REST_MS);
	}

	function placeNow(): void {
		const { scrollX, scrollY } = window;
		if (atEdge) addUpperEdge(scrollY);
		atEdge = false;
		if (due.size === 0) return;
		const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
		const spots: [Placed, Placing | null][] = [];
		for (const unit of due) {
			const placed = marks.get(unit);
			const box = placed && unit.getBoundingClientRect();
			if (!placed || !box || box.width === 0 || !isInSight(box, viewport)) continue;
			const at = { right: box.right + scrollX, top: box.top + scrollY };
			if (placed.at && Math.abs(placed.at.right - at.right) < 1 && Math.abs(placed.at.top - at.top) < 1)
				continue;
			const spot = spotOf(unit, placed, box, viewport);
			// A covered one, and one that stands lower than its post begins, is asked for again each time.
			placed.at = spot && !spot.clipped ? at : null;
			spots.push([placed, spot]);
		}
		due.clear();
		for (const [placed, spot] of spots) write(placed, spot, scrollX, scrollY);
	}

	/** Of the others nothing is seen: they are placed when they come. */
	function isInSight({ top, bottom }: Box, { height }: Size): boolean {
		return bottom > 0 && top < height;
	}

	function write({ mark }: Placed, spot: Placing | null, scrollX: number, scrollY: number): void {
		if (!spot) {
			delete mark.dataset.placed;
			return;
		}
		mark.style.transform = `translate(${Math.round(spot.x + scrollX)}px, ${Math.round(spot.y + scrollY)}px)`;
		mark.toggleAttribute('data-compact', spot.compact);
		mark.dataset.placed = '';
	}

	function spotOf(unit: Element, placed: Placed, box: Box, viewport: Size): Placing | null {
		placed.size ??= { width: placed.mark.offsetWidth, height: placed.mark.offsetHeight };
		const { size } = placed;
		const beside = (seen: Box) => spotBeside(seen, size, viewport, (x, y) => isFree(unit, x, y));
		const spot = box.top < 0 ? null : beside(box);
		// What leaves the place beside a post free does not cover the post.
		if (spot && !(spot.compact && coverOf(unit, box, box.top))) return spot;
		const seen = seenPart(unit, box);
		return seen && { ...beside(seen), clipped: true };
	}

	/** The post from where it is seen on: a tall one goes on below the page's bar. Null when it is covered otherwise. */
	function seenPart(unit: Element, box: Box): Box | null {
		const cover = coverOf(unit, box, Math.max(box.top, 0));
		const edge = cover ? barEnd(unit, cover) : 0;
		// Too little of it is left for a mark.
		if (edge === null || box.bottom - edge < 2 * BADGE || (cover && coverOf(unit, box, edge))) return null;
		const { left, right, bottom } = box;
		return { left, right, bottom, top: edge + BADGE / 2 };
	}

	/** What of the page lies over a post at a height, near its right edge. */
	function coverOf(unit: Element, box: Box, y: number): Element | null {
		const at = under(Math.max(box.right - PROBE, 0), y + PROBE);
		return at === null || unit.contains(at) || at.contains(unit) ? null : at;
	}

	/** The lower edge of a bar at the window's top, by the parts of it around `cover`; null for anything else. */
	function barEnd(unit: Element, cover: Element): number | null {
		let top = Number.POSITIVE_INFINITY;
		let bottom = 0;
		for (let part: Element | null = cover; part && !part.contains(unit); part = part.parentElement) {
			const box = part.getBoundingClientRect();
			top = Math.min(top, box.top);
			bottom = Math.max(bottom, box.bottom);
		}
		return top <= 0 ? bottom : null;
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

	function addUpperEdge(scrollY: number): void {
		for (const [unit, placed] of marks) {
			if (placed.at && Math.abs(placed.at.top - scrollY) > UPPER_EDGE) continue;
			placed.at = null;
			due.add(unit);
		}
	}

	const onScroll = (event: Event) => {
		if (marks.size === 0) return;
		if (event.target !== document) {
			// Inside a region of the page marks do not follow by themselves.
			for (const unit of marks.keys()) if ((event.target as Node).contains(unit)) due.add(unit);
			if (due.size > 0) placeSoon();
			return;
		}
		scrolling ??= window.setTimeout(() => {
			scrolling = null;
			atEdge = true;
			placeSoon();
		}, SCROLL_MS);
	};
	window.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
	window.addEventListener('scrollend', placeAtRest, { capture: true, passive: true, signal });
	window.addEventListener('resize', place, { passive: true, signal });

	/** A mark redrawn under the user's focus keeps it. */
	function replace(old: HTMLElement, mark: HTMLElement): void {
		const hadFocus = host.focused() === old;
		old.replaceWith(mark);
		if (hadFocus) mark.focus({ preventScroll: true });
	}

	function remove(unit: Element): void {
		if (!marks.has(unit)) return;
		grown.unobserve(unit);
		marks.get(unit)?.mark.remove();
		marks.delete(unit);
	}

	function place(): void {
		for (const placed of marks.values()) placed.at = null;
		placeAtRest();
	}

	const clear = () => {
		for (const unit of [...marks.keys()]) remove(unit);
	};
	signal.addEventListener(
		'abort',
		() => {
			clear();
			grown.disconnect();
			for (const timer of [resting, scrolling]) if (timer !== null) window.clearTimeout(timer);
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
			marks.set(unit, { mark, size: null, at: null });
			due.add(unit);
			placeSoon();
		},
		hide: remove,
		keepOnly(units) {
			for (const unit of [...marks.keys()]) if (!units.has(unit)) remove(unit);
		},
		markOf: (unit) => marks.get(unit)?.mark,
		clear,
		place,
	};
}
