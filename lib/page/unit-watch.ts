/**
 * Which units of a page are on screen, and which of them may have changed: whatever the page, at the cost of
 * what changed in it. Nodes are held weakly; a page that drops its nodes drops ours.
 */
import { createFrameQueue } from './frame-queue.ts';

/** A burst of changes is looked at once. */
const LOOK_AGAIN_AFTER_MS = 300;
/** While a page shows no unit at all, the whole of it is searched this often: it may still be loading. */
const SEARCH_EVERY_MS = 1500;
/** Past this many new nodes waiting, one search of the whole page is cheaper. */
const MANY_NODES = 400;

/** Stands for the whole page among the nodes to search. */
const PAGE = 'page';

export interface UnitWatchParts {
	/** Units of the whole page. */
	findAll(): Iterable<Element>;
	/** Those that a node just added brings, itself included; null when only the whole page can tell. */
	findIn(added: Element): Iterable<Element> | null;
	/** What was found no longer holds: the whole page is to be searched again. */
	isStale(): boolean;
	/**
	 * A unit came on screen, or something changed while one was: called just after a frame, one unit at a time. False: not
	 * now, it is to be looked at again.
	 */
	look(unit: Element): boolean;
	/** The set on screen changed. */
	moved(): void;
	/** Something changed outside the units: what is drawn over them may have. */
	disturbed(): void;
	/** Whether what is added inside a unit can only be part of it. */
	isWhole(): boolean;
}

export interface UnitWatch {
	readonly onScreen: ReadonlySet<Element>;
	/** Lets go of all units: what is found next is new. */
	forget(): void;
}

export function watchUnits(
	window: Window & typeof globalThis,
	parts: UnitWatchParts,
	signal: AbortSignal,
): UnitWatch {
	const { document } = window;
	const onScreen = new Set<Element>();
	let known = new WeakSet<Element>();
	let found = false;
	let searchAll = false;

	/** Looked at, and not changed since. */
	let fresh = new WeakSet<Element>();

	const looks = createFrameQueue<Element>(
		window,
		(unit) => {
			fresh.add(unit);
			if (unit.isConnected && !parts.look(unit)) fresh.delete(unit);
		},
		signal,
	);
	const searches = createFrameQueue<Element | typeof PAGE>(window, search, signal);

	const sight = new IntersectionObserver((entries) => {
		for (const { target, isIntersecting } of entries) {
			if (isIntersecting) {
				onScreen.add(target);
				if (!fresh.has(target)) looks.add(target);
				continue;
			}
			onScreen.delete(target);
			if (target.isConnected) continue;
			sight.unobserve(target);
			known.delete(target);
		}
		parts.moved();
	});

	function search(added: Element | typeof PAGE): void {
		if (added !== PAGE && !added.isConnected) return;
		const units = added === PAGE ? parts.findAll() : parts.findIn(added);
		if (!units) {
			searchAll = true;
			lookAgain();
			return;
		}
		for (const unit of units) {
			found = true;
			if (known.has(unit)) continue;
			known.add(unit);
			sight.observe(unit);
		}
	}

	let again: number | null = null;
	let disturbed = false;
	const lookAgain = () => {
		again ??= window.setTimeout(() => {
			again = null;
			if (searchAll || parts.isStale()) searches.add(PAGE);
			searchAll = false;
			for (const unit of onScreen) if (!fresh.has(unit)) looks.add(unit);
			if (disturbed) parts.disturbed();
			disturbed = false;
		}, LOOK_AGAIN_AFTER_MS);
	};

	function unitAround(node: Node): Element | null {
		for (let at: Node | null = node; at; at = at.parentNode)
			if (known.has(at as Element)) return at as Element;
		return null;
	}

	const changes = new MutationObserver((records) => {
		let target: Node | null = null;
		let unit: Element | null = null;
		for (const record of records) {
			if (record.target !== target) {
				target = record.target;
				unit = unitAround(target);
			}
			if (unit) fresh.delete(unit);
			else disturbed = true;
			if (unit && parts.isWhole()) continue;
			for (const node of record.addedNodes) if (node instanceof Element) searches.add(node);
		}
		if (searches.size > MANY_NODES) {
			searches.clear();
			searches.add(PAGE);
		}
		lookAgain();
	});

	// An address shown under the pointer tells which post it is.
	changes.observe(document, { childList: true, subtree: true, attributeFilter: ['href'] });
	searches.add(PAGE);
	const searcher = window.setInterval(() => {
		if (!found && document.visibilityState === 'visible') searches.add(PAGE);
	}, SEARCH_EVERY_MS);

	signal.addEventListener(
		'abort',
		() => {
			changes.disconnect();
			sight.disconnect();
			window.clearInterval(searcher);
			window.clearTimeout(again ?? 0);
			onScreen.clear();
		},
		{ once: true },
	);
	const forget = () => {
		sight.disconnect();
		looks.clear();
		onScreen.clear();
		known = new WeakSet();
		fresh = new WeakSet();
		found = false;
	};
	return { onScreen, forget };
}
