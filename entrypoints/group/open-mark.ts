import { commentKeys } from '#lib/domain/post-key.ts';
import type { FrameAsk, FrameView, PageState } from '#lib/messages/protocol.ts';
import type { PageHost } from '#lib/page/host.ts';
import { type Size, spotOfPanel } from '#lib/page/placement.ts';
import { isHostPlain } from '#lib/page/user-act.ts';
import type { MarkedPost, Marks } from './marks.ts';

const FIRST_SIZE: Size = { width: 320, height: 160 };
const MOST_HEIGHT = 620;
const EXCERPT = 160;
const REPLY_EXCERPT = 140;
const REPLIES = 40;
/** A post that the user stepped to is read in idle time: waited for this long. */
const WAIT_FOR_MARK_MS = 2500;
const WAIT_STEP_MS = 100;
/** Below the page's own bar. */
const SCROLL_MARGIN = 84;

export interface OpenMarkParts {
	readonly window: Window & typeof globalThis;
	readonly host: PageHost;
	readonly marks: Marks;
	/** Address of our frame. */
	readonly frameUrl: string;
	readonly onScreen: () => ReadonlySet<Element>;
	/** All units of the page, in reading order. */
	readonly units: () => readonly Element[];
	readonly state: () => PageState | null;
	readonly theme: () => 'light' | 'dark';
}

export interface OpenMark {
	open(marked: MarkedPost, byKeyboard: boolean): void;
	/** Opens the mark of the post in view; false when none is read there. */
	openInView(): boolean;
	ask(ask: FrameAsk): Promise<FrameView | null>;
	close(): void;
}

/**
 * The open mark is a page of ours in a frame, beside its post: keys typed there, buttons pressed there are out
 * of Facebook's reach. It asks this for what to show; nothing is told to it otherwise.
 */
export function startOpenMark(parts: OpenMarkParts, signal: AbortSignal): OpenMark {
	const { window, host, marks } = parts;
	const { document } = window;
	let frame: HTMLIFrameElement | null = null;
	let current: Element | null = null;
	let focusBefore: Element | null = null;
	let size = FIRST_SIZE;
	/** Met on the way and never read: an advert, a post of another group. Not waited for again. */
	const unmarked = new WeakSet<Element>();

	function open(marked: MarkedPost, byKeyboard: boolean): void {
		const again = frame !== null && current === marked.unit;
		close();
		if (again) return;
		focusBefore = byKeyboard ? (host.focused() ?? document.activeElement) : null;
		current = marked.unit;
		marks.elementOf(marked.unit)?.setAttribute('aria-expanded', 'true');
		size = FIRST_SIZE;
		frame = document.createElement('iframe');
		frame.className = 'page-panel';
		frame.title = 'Colibri';
		frame.allow = 'clipboard-write';
		frame.src = `${parts.frameUrl}#mark`;
		frame.addEventListener('load', () => frame?.focus(), { once: true });
		host.layer('marks').append(frame);
		place();
	}

	function close(): void {
		if (!frame) return;
		const chip = current ? marks.elementOf(current) : undefined;
		chip?.setAttribute('aria-expanded', 'false');
		const hadFocus = host.focused() === frame;
		frame.remove();
		frame = null;
		current = null;
		const back = focusBefore?.isConnected ? focusBefore : chip;
		if (hadFocus && back instanceof HTMLElement) back.focus({ preventScroll: true });
		focusBefore = null;
	}

	function place(): void {
		if (!frame || !current?.isConnected) return;
		const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
		const { x, y } = spotOfPanel(current.getBoundingClientRect(), size, viewport);
		frame.style.height = `${size.height}px`;
		const left = Math.round(x + window.scrollX);
		const top = Math.round(y + window.scrollY);
		frame.style.transform = `translate(${left}px, ${top}px)`;
	}

	function view(): FrameView | null {
		const marked = current && marks.of(current);
		const state = parts.state();
		if (!marked || !state || !isHostPlain(host)) return null;
		const { language, singleKeys, mostUsedTags, country } = state;
		return {
			mark: marked.mark,
			excerpt: cut(marked.post.text, EXCERPT),
			author: marked.post.author?.name ?? null,
			comments: repliesOf(marked),
			mostUsedTags,
			country,
			hasNext: !!unsorted(1),
			hasPrevious: !!unsorted(-1),
			language,
			theme: parts.theme(),
			singleKeys,
		};
	}

	async function step(by: 1 | -1): Promise<FrameView | null> {
		const next = unsorted(by);
		if (next) bringInView(next);
		const marked = next && (await waitForMark(next));
		if (next && !marked) unmarked.add(next);
		return marked ? show(marked.unit) : view();
	}

	function unsorted(by: 1 | -1): Element | undefined {
		const units = parts.units();
		const others = by > 0 ? units : units.toReversed();
		const place = others.findIndex((unit) => unit === current);
		return others.find((unit, at) => {
			const marked = marks.of(unit);
			return at > place && (marked ? !marked.mark.kindConfirmed : !unmarked.has(unit));
		});
	}

	function show(unit: Element): FrameView | null {
		if (!frame || signal.aborted) return null;
		if (current) marks.elementOf(current)?.setAttribute('aria-expanded', 'false');
		current = unit;
		place();
		return view();
	}

	/** The user's own key press: once, to a post that the page already holds. */
	function bringInView(unit: Element): void {
		const { top, bottom } = unit.getBoundingClientRect();
		if (top >= SCROLL_MARGIN && bottom <= window.innerHeight) return;
		unit.scrollIntoView({ block: 'start', behavior: 'instant' });
		if (unit.getBoundingClientRect().top < SCROLL_MARGIN) {
			window.scrollBy({ top: -SCROLL_MARGIN, behavior: 'instant' });
		}
	}

	async function waitForMark(unit: Element): Promise<MarkedPost | null> {
		for (let waited = 0; waited < WAIT_FOR_MARK_MS; waited += WAIT_STEP_MS) {
			const marked = marks.of(unit);
			if (marked || signal.aborted) return marked;
			await new Promise((resolve) => window.setTimeout(resolve, WAIT_STEP_MS));
		}
		return null;
	}

	function openInView(): boolean {
		const middle = window.innerHeight / 2;
		let best: { readonly marked: MarkedPost; readonly far: number } | null = null;
		for (const unit of parts.onScreen()) {
			const marked = marks.of(unit);
			if (!marked) continue;
			const { top, bottom } = unit.getBoundingClientRect();
			const far =
				top <= middle && bottom >= middle ? 0 : Math.min(Math.abs(top - middle), Math.abs(bottom - middle));
			if (!best || far < best.far) best = { marked, far };
		}
		if (best && current !== best.marked.unit) open(best.marked, true);
		else frame?.focus();
		return best !== null;
	}

	async function ask(asked: FrameAsk): Promise<FrameView | null> {
		if (!frame) return null;
		switch (asked.type) {
			case 'view':
				return view();
			case 'step':
				return step(asked.by);
			case 'size':
				size = {
					...size,
					height: Math.min(Math.max(asked.height, 80), MOST_HEIGHT, window.innerHeight - 16),
				};
				place();
				return view();
			case 'marked': {
				// Its own unit first: a dialog may show the same post as the page behind it.
				const units = current ? [current, ...parts.units()] : [];
				const marked = units.map(marks.of).find((one) => one?.mark.key === asked.mark.key);
				if (!marked) return view();
				marks.learn(marked.sight, asked.mark);
				if (marked.unit !== current) bringInView(marked.unit);
				return show(marked.unit);
			}
			case 'close':
				close();
				return null;
		}
	}

	const leave = (event: Event) => {
		if (frame && event.isTrusted && event.target !== host.element) close();
	};
	document.addEventListener('pointerdown', leave, { capture: true, passive: true, signal });
	window.addEventListener('resize', place, { passive: true, signal });
	const follow = (event: Event) => event.target !== document && place();
	window.addEventListener('scroll', follow, { capture: true, passive: true, signal });
	signal.addEventListener('abort', close, { once: true });
	return { open, openInView, ask, close };
}

function repliesOf({ post, mark }: MarkedPost): FrameView['comments'] {
	const keys = commentKeys(post.comments);
	// The same reply drawn twice (a pinned answer) is one.
	return post.comments
		.map(({ author, text }, place) => ({
			key: `${mark.key}/${keys[place]}`,
			author: author?.name ?? null,
			text: cut(text, REPLY_EXCERPT),
		}))
		.filter((_, place) => keys.indexOf(keys[place] ?? '') === place)
		.slice(0, REPLIES);
}

function cut(text: string, most: number): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}
