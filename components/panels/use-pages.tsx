import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/interface-context.tsx';

/** A long list in pages: the next one is drawn when the end comes near. */
export function usePages<Item>(
	items: readonly Item[],
	size: number,
): { readonly visible: readonly Item[]; readonly end: ComponentChildren } {
	const words = useWords();
	const [count, setCount] = useState(size);
	const end = useRef<HTMLDivElement | null>(null);
	const unfinished = count < items.length;

	useEffect(() => {
		if (!unfinished || !end.current) return;
		const watcher = new IntersectionObserver(
			([entry]) => {
				if (entry?.isIntersecting) setCount((current) => current + size);
			},
			{ rootMargin: '400px' },
		);
		watcher.observe(end.current);
		return () => watcher.disconnect();
	}, [unfinished, count, size]);

	return {
		visible: unfinished ? items.slice(0, count) : items,
		end: unfinished && (
			<div class="results-end" ref={end}>
				<Button look="quiet" size="small" onClick={() => setCount(count + size)}>
					{words.search.more}
				</Button>
			</div>
		),
	};
}
