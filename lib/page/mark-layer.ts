/**
 * Keeps marks beside the posts they belong to, without a layout shift and without touching a post: positions
 * are read in one go just after a frame, then written as transforms. Marks scroll with the document by themselves.
 *
 * Whether the page draws something over a post or beside it (a dialog, its own bar) is asked when a mark is new, when
 * the page changed around its posts, and now and then while one scrolls (covers.ts). A mark whose post is covered is
 * hidden with it.
 */
import { createAfterFrame, isSliceOver } from './after-frame.ts';
import { watchCovers } from './covers.ts';
import type { PageHost } from './host.ts';
import { BADGE, type Box, type Size, type Spot, spotBeside } from './placement.ts';

/** All marks are looked at again this long after a first cause: often enough while they slide under a bar. */
const AGAIN_MS = 150;
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
	let again: number | null = null;
	const placeSoon = createAfterFrame(window, placeNow, signal);
	const covers = watchCovers(document, () => host.element);
	const grown = new ResizeObserver(() => placeAgain());

	function placeAgain(): void {
		if (marks.size === 0) return;
		again ??= window.setTimeout(() => {
			again = null;
			for (const unit of marks.keys()) due.add(unit);
			placeSoon();
		}, AGAIN_MS);
	}

	function placeNow(): void {
		const { scrollX, scrollY } = window;
		const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
		const spots: [Placed, Spot | null][] = [];
		for (const unit of due) {
			if (spots.length > 0 && isSliceOver()) break;
			const placed = marks.get(unit);
			const box = placed && unit.getBoundingClientRect();
			due.delete(unit);
			// Of those out of sight nothing is seen: they are placed when they come.
			if (!placed || !box?.width || box.bottom <= 0 || box.top >= viewport.height) continue;
			spots.push([placed, spotOf(unit, placed, box, viewport)]);
		}
		if (due.size > 0) placeSoon();
		for (const [placed, spot] of spots) write(placed, spot, scrollX, scrollY);
	}

	function write({ mark }: Placed, spot: Spot | null, scrollX: number, scrollY: number): void {
		if (!spot) {
			delete mark.dataset.placed;
			return;
		}
		mark.style.transform = `translate(${Math.round(spot.x + scrollX)}px, ${Math.round(spot.y + scrollY)}px)`;
		mark.toggleAttribute('data-compact', spot.compact);
		mark.dataset.placed = '';
	}

	function spotOf(unit: Element, placed: Placed, box: Box, viewport: Size): Spot | null {
		placed.size ??= { width: placed.mark.offsetWidth, height: placed.mark.offsetHeight };
		const { size } = placed;
		const beside = (seen: Box) => spotBeside(seen, size, viewport, (x, y) => !covers.at(unit, x, y));
		const spot = box.top < 0 ? null : beside(box);
		// What leaves the place beside a post free does not cover the post.
		if (spot && !(spot.compact && coverOf(unit, box, box.top))) return spot;
		const seen = seenPart(unit, box);
		return seen && beside(seen);
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
		return covers.at(unit, box.right - PROBE, y + PROBE);
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

	const onScroll = (event: Event) => {
		if (event.target === document) return placeAgain();
		// Inside a region of the page marks do not follow by themselves.
		for (const unit of marks.keys()) if ((event.target as Node).contains(unit)) due.add(unit);
		if (due.size > 0) placeSoon();
	};
	window.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
	window.addEventListener('scrollend', placeAgain, { capture: true, passive: true, signal });
	window.addEventListener('resize', place, { passive: true, signal });

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

	function place(): void {
		covers.forget();
		placeAgain();
	}

	const clear = () => {
		for (const unit of marks.keys()) remove(unit);
	};
	signal.addEventListener(
		'abort',
		() => {
			clear();
			grown.disconnect();
			window.clearTimeout(again ?? 0);
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
			marks.set(unit, { mark, size: null });
			due.add(unit);
			placeSoon();
		},
		hide: remove,
		keepOnly(units) {
			for (const unit of marks.keys()) if (!units.has(unit)) remove(unit);
		},
		markOf: (unit) => marks.get(unit)?.mark,
		clear,
		place,
	};
}
