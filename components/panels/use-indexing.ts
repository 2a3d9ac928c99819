import { useEffect, useRef } from 'preact/hooks';
import type { IndexState } from '#lib/domain/index-state.ts';
import type { PanelApi } from './panel-api.ts';

/**
 * While threads wait for the index, an open panel helps to put them in, and asks again what it asked once they
 * are: an answer from half an index does not stay on screen.
 */
export function useIndexing(
	index: IndexState | null,
	catchUp: PanelApi['catchUp'],
	refresh: () => void,
): void {
	const waiting = (index?.waiting ?? 0) > 0;
	const waited = useRef(false);
	useEffect(() => {
		if (waiting) {
			waited.current = true;
			// What fails here is told by the standing and by every search.
			void catchUp();
		} else if (waited.current) {
			waited.current = false;
			refresh();
		}
	}, [waiting, catchUp, refresh]);
}
