import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface WallProps {
	readonly title: string;
	readonly children: ComponentChildren;
	/** Esc. */
	readonly onEscape: () => void;
}

/** A key or click this soon was meant for the page that was there before, ms. */
const TOO_SOON = 600;

const SCROLLING_KEYS = new Set(['PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown']);

/**
 * A dialog of ours over the page: in the top layer, so that whatever the page shows stays under it, and nothing
 * of the page is changed. The browser keeps the focus inside, and gives it back to the page afterwards.
 */
export function Wall({ title, children, onEscape }: WallProps) {
	const dialog = useRef<HTMLDialogElement>(null);
	const heading = useId();

	useLayoutEffect(() => {
		const wall = dialog.current;
		if (!wall) return;
		const leaving = new AbortController();
		const options = { capture: true, passive: false, signal: leaving.signal };
		const shownAt = performance.now();
		// The page under the wall stays where it was.
		const hold = (event: Event) => {
			const fits = wall.scrollHeight <= wall.clientHeight;
			if (fits && (!(event instanceof KeyboardEvent) || SCROLLING_KEYS.has(event.key)))
				event.preventDefault();
		};
		const tooSoon = (event: Event) => {
			if (performance.now() - shownAt >= TOO_SOON) return;
			event.preventDefault();
			event.stopImmediatePropagation();
		};
		for (const type of ['click', 'cancel', 'keydown']) wall.addEventListener(type, tooSoon, options);
		for (const type of ['wheel', 'touchmove', 'keydown']) wall.addEventListener(type, hold, options);
		wall.showModal();
		return () => {
			leaving.abort();
			wall.close();
		};
	}, []);

	return (
		<dialog
			ref={dialog}
			class="wall"
			aria-labelledby={heading}
			onCancel={(event) => {
				event.preventDefault();
				onEscape();
			}}
		>
			<div class="wall-card">
				<h2 id={heading}>{title}</h2>
				{children}
			</div>
		</dialog>
	);
}
