import type { ComponentChildren } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/interface-context.tsx';
import { useNearEnd } from './use-near-end.ts';

/** A long list in pages: the next one is drawn when the end comes near. */
export function usePages<Item>(
	items: readonly Item[],
	size: number,
): { readonly visible: readonly Item[]; readonly end: ComponentChildren } {
	const words = useWords();
	const [count, setCount] = useState(size);
	const end = useRef<HTMLDivElement | null>(null);
	const unfinished = count < items.length;

	const more = useCallback(() => setCount((current) => current + size), [size]);
	useNearEnd(end, count, unfinished, more);

	return {
		visible: unfinished ? items.slice(0, count) : items,
		end: unfinished && (
			<div class="results-end" ref={end}>
				<Button look="quiet" size="small" onClick={more}>
					{words.search.more}
				</Button>
			</div>
		),
	};
}
