/**
 * Keeps marks beside the posts they belong to, without a layout shift and without touching a post: all
 * positions are read in one go, then written as transforms. Marks scroll with the document by themselves; a
 * mark whose post is covered (a dialog over the feed, the page's own bar) is hidden with it.
 */
import type { PageHost } from './host.ts';
import { type Box, type Size, type Spot, spotBeside } from './placement.ts';

/** While the document scrolls, marks follow by themselves: only what covers them is looked at, this often. */
const LOOK_WHILE_SCROLLING_MS = 120;
/** Inside the post, from its top right corner: what is drawn there tells whether the post is covered. */
const PROBE = 6;

export interface MarkLayer {
	/** Draws or redraws the mark of a unit. */
	show(unit: Element, mark: HTMLElement): void;
	/** Takes away the marks of all units but these. */
	keepOnly(units: ReadonlySet<Element>): void;
	markOf(unit: Element): HTMLElement | undefined;
	clear(): void;
	/** Places all marks before the next frame. */
	place(): void;
}

export function createMarkLayer(
	window: Window & typeof globalThis,
	host: PageHost,
	signal: AbortSignal,
): MarkLayer {
	const layer = host.layer('marks');
	const marks = new Map<Element, HTMLElement>();
	const sizes = new WeakMap<HTMLElement, Size>();
	let frame: number | null = null;
	let later: number | null = null;

	const grown = new ResizeObserver(() => place());

	function place(): void {
		if (signal.aborted || marks.size === 0) return;
		frame ??= window.requestAnimationFrame(placeNow);
	}

	function placeNow(): void {
		frame = null;
		const viewport = { width: window.document.documentElement.clientWidth, height: window.innerHeight };
		const spots: [HTMLElement, Spot | null][] = [];
		for (const [unit, mark] of marks) spots.push([mark, spotOf(unit, sizeOf(mark), viewport)]);
		const { scrollX, scrollY } = window;
		for (const [mark, spot] of spots) {
			if (!spot) {
				delete mark.dataset.placed;
				continue;
			}
			mark.style.transform = `translate(${Math.round(spot.x + scrollX)}px, ${Math.round(spot.y + scrollY)}px)`;
			mark.toggleAttribute('data-compact', spot.compact);
			mark.dataset.placed = '';
		}
	}

	/** Of the whole mark, not of its badge: measured once, before it was ever a badge. */
	function sizeOf(mark: HTMLElement): Size {
		let size = sizes.get(mark);
		if (!size) {
			size = { width: mark.offsetWidth, height: mark.offsetHeight };
			sizes.set(mark, size);
		}
		return size;
	}

	function spotOf(unit: Element, size: Size, viewport: Size): Spot | null {
		const box = unit.getBoundingClientRect();
		if (box.width === 0 || box.bottom <= 0 || box.top >= viewport.height) return null;
		if (isCovered(unit, box)) return null;
		return spotBeside(box, size, viewport, (x, y) => isFree(unit, x, y));
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
		const { document } = window;
		const top = document.elementFromPoint(x, y);
		if (top !== host.element) return top;
		return document.elementsFromPoint(x, y).find((element) => element !== host.element) ?? null;
	}

	const onScroll = (event: Event) => {
		if (event.target !== window.document) return place();
		later ??= window.setTimeout(() => {
			later = null;
			place();
		}, LOOK_WHILE_SCROLLING_MS);
	};
	window.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
	window.addEventListener('resize', () => place(), { passive: true, signal });

	/** A mark redrawn under the user's focus keeps it. */
	function replace(old: HTMLElement, mark: HTMLElement): void {
		const hadFocus = host.focused() === old;
		old.replaceWith(mark);
		if (hadFocus) mark.focus({ preventScroll: true });
	}

	function remove(unit: Element): void {
		grown.unobserve(unit);
		marks.get(unit)?.remove();
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
			if (later !== null) window.clearTimeout(later);
		},
		{ once: true },
	);

	return {
		show(unit, mark) {
			const old = marks.get(unit);
			if (old === mark) return;
			if (old) replace(old, mark);
			else {
				layer.append(mark);
				grown.observe(unit);
			}
			marks.set(unit, mark);
			place();
		},
		keepOnly(units) {
			for (const unit of [...marks.keys()]) if (!units.has(unit)) remove(unit);
			place();
		},
		markOf: (unit) => marks.get(unit),
		clear,
		place,
	};
}
