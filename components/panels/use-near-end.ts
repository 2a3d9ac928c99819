import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** How far before the end the next page is asked, pixels. */
const AHEAD = '600px';

/**
 * Calls when the marked end of a list comes near the part of the panel in sight. `length` grows with each
 * page: the end is watched anew, so that a short page asks for the next one too.
 */
export function useNearEnd(
	end: RefObject<HTMLElement | null>,
	length: number,
	unfinished: boolean,
	onNear: () => void,
): void {
	useEffect(() => {
		if (!unfinished || !end.current || length === 0) return;
		// The margin counts from what scrolls: the panel's body, else the window.
		const root = end.current.closest('.panel-body');
		const watcher = new IntersectionObserver(
			([entry]) => {
				if (entry?.isIntersecting) onNear();
			},
			{ root, rootMargin: AHEAD },
		);
		watcher.observe(end.current);
		return () => watcher.disconnect();
	}, [end, length, unfinished, onNear]);
}
