import { build } from '#components/page/build.ts';
import type { ChipView } from '#lib/domain/chip.ts';
import type { Drawing } from '#lib/domain/drawing.ts';
import type { WrittenPost } from '#lib/domain/seen.ts';
import type { PostMark } from '#lib/messages/protocol.ts';
import type { PageHost } from '#lib/page/host.ts';
import { createMarkLayer } from '#lib/page/mark-layer.ts';
import { isUserAct } from '#lib/page/user-act.ts';
import { sightOf } from './sight.ts';

/** Marks remembered while their posts are off screen: a post that comes back shows its mark at once. */
const MOST_REMEMBERED = 1000;
const MOST_LOOKS = 100;

export interface MarkedPost {
	readonly unit: Element;
	readonly sight: string;
	readonly post: WrittenPost;
	readonly mark: PostMark;
}

export interface Marks {
	/** What was read in a unit: its mark is drawn as soon as one is known. */
	read(unit: Element, sight: string, post: WrittenPost): void;
	/** The unit holds no post any more. */
	drop(unit: Element): void;
	/** The background's answer for a read post. */
	learn(sight: string, mark: PostMark | null): void;
	/** The mark now known for a read post. */
	known(sight: string): PostMark | null;
	keepOnly(units: ReadonlySet<Element>): void;
	/** The page changed around its posts: what is drawn over them may have. */
	place(): void;
	of(unit: Element): MarkedPost | null;
	elementOf(unit: Element): HTMLElement | undefined;
	/** Marks are to be drawn anew: in another language. */
	redraw(): void;
	setShown(shown: boolean): void;
	clear(): void;
}

export function startMarks(
	window: Window & typeof globalThis,
	host: PageHost,
	onOpen: (marked: MarkedPost, byKeyboard: boolean) => void,
	/** How a mark looks that shows this; null when nobody can tell now. */
	drawing: (view: ChipView) => Promise<Drawing | null>,
	signal: AbortSignal,
): Marks {
	const layer = createMarkLayer(window, host, signal);
	const marks = new Map<string, PostMark>();
	const posts = new WeakMap<Element, { readonly sight: string; readonly post: WrittenPost }>();
	const visible = new Set<Element>();
	const units = new WeakMap<Element, Element>();
	/** Marks drawn so far, by what they show: most look like one drawn before. Units wait for one under way. */
	let drawn = new Map<string, Element | Set<Element>>();
	/** Whose mark a unit shows. */
	const shownFor = new WeakMap<Element, string>();
	let shown = true;

	function of(unit: Element): MarkedPost | null {
		const read = posts.get(unit);
		const mark = read && marks.get(read.sight);
		return read && mark ? { unit, ...read, mark } : null;
	}

	function draw(unit: Element): void {
		const marked = of(unit);
		// A node used again for another post does not keep the mark of the one before.
		if (!marked || !shown) {
			layer.hide(unit);
			return;
		}
		const { mark } = marked;
		const view = {
			kind: mark.kind?.value ?? null,
			kindConfirmed: mark.kindConfirmed,
			tags: mark.tags.map((tag) => tag.label),
			saved: mark.saved,
			taken: mark.state === 'taken',
			answeredBefore: mark.answeredBefore,
		};
		const shows = JSON.stringify(view);
		const model = drawn.get(shows);
		if (model instanceof Element) {
			const chip = model.cloneNode(true) as HTMLElement;
			units.set(chip, unit);
			shownFor.set(unit, marked.sight);
			layer.show(unit, chip);
			return;
		}
		if (shownFor.get(unit) !== marked.sight) layer.hide(unit);
		if (model) model.add(unit);
		else void fetchDrawing(shows, view, unit);
	}

	async function fetchDrawing(shows: string, view: ChipView, unit: Element): Promise<void> {
		if (drawn.size > MOST_LOOKS) drawn = new Map();
		const here = drawn;
		const waiting = new Set([unit]);
		here.set(shows, waiting);
		const told = await drawing(view);
		// The background may be asleep: the next to show it asks again.
		here.delete(shows);
		if (!told || here !== drawn) return;
		here.set(shows, build(told));
		for (const one of waiting) if (visible.has(one)) draw(one);
	}

	// One listener for all: marks come and go with the scrolling.
	const onClick = (event: MouseEvent) => {
		const chip = event.target instanceof Element && event.target.closest('.page-chip');
		const unit = chip ? units.get(chip) : undefined;
		const now = unit && of(unit);
		if (now && isUserAct(event, host)) onOpen(now, event.detail === 0);
	};
	host.layer('marks').addEventListener('click', onClick, { signal });

	return {
		read(unit, sight, post) {
			const before = posts.get(unit);
			const mark = before && isSame(before.post, post) ? marks.get(before.sight) : undefined;
			// Its id is known now: the same post keeps its mark.
			if (mark && !marks.has(sight)) marks.set(sight, mark);
			posts.set(unit, { sight, post });
			visible.add(unit);
			draw(unit);
		},
		drop(unit) {
			posts.delete(unit);
			draw(unit);
		},
		learn(sight, mark) {
			marks.delete(sight);
			if (mark) marks.set(sight, mark);
			for (const oldest of marks.keys()) {
				if (marks.size <= MOST_REMEMBERED) break;
				marks.delete(oldest);
			}
			for (const unit of visible) if (posts.get(unit)?.sight === sight) draw(unit);
		},
		known: (sight) => marks.get(sight) ?? null,
		keepOnly(units) {
			for (const unit of visible) if (!units.has(unit)) visible.delete(unit);
			for (const unit of units) {
				if (visible.has(unit) || !posts.has(unit)) continue;
				visible.add(unit);
				draw(unit);
			}
			layer.keepOnly(visible);
		},
		of,
		place: layer.place,
		elementOf: layer.markOf,
		redraw() {
			drawn = new Map();
			for (const unit of visible) draw(unit);
		},
		setShown(next) {
			if (next === shown) return;
			shown = next;
			if (shown) for (const unit of visible) draw(unit);
			else layer.clear();
		},
		clear() {
			visible.clear();
			layer.clear();
		},
	};
}

/** One post, its id apart. */
function isSame(before: WrittenPost, now: WrittenPost): boolean {
	return sightOf({ ...before, id: null }) === sightOf({ ...now, id: null });
}
