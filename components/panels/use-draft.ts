import { useEffect, useRef, useState } from 'preact/hooks';

/** Waits for a pause in typing before keeping. */
const PAUSE = 500;

/**
 * A text being written: kept after a pause, when the field is left, and when the panel closes. The popup
 * can close at any instant: a word typed half a second ago is not lost.
 */
export function useDraft(
	kept: string,
	keep: (text: string) => void,
): { readonly text: string; readonly write: (text: string) => void; readonly finish: () => void } {
	const [text, setText] = useState(kept);
	const pending = useRef<string | null>(null);
	const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
	const keepNow = useRef(keep);
	keepNow.current = keep;

	const finish = useRef(() => {
		clearTimeout(timer.current);
		if (pending.current === null) return;
		keepNow.current(pending.current);
		pending.current = null;
	}).current;

	useEffect(() => {
		addEventListener('pagehide', finish);
		return () => {
			removeEventListener('pagehide', finish);
			finish();
		};
	}, [finish]);

	return {
		text,
		write(next) {
			setText(next);
			pending.current = next;
			clearTimeout(timer.current);
			timer.current = setTimeout(finish, PAUSE);
		},
		finish,
	};
}
