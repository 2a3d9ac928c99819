import { useEffect, useState } from 'preact/hooks';

/**
 * Whole seconds left of `wait` (ms) since it became a number; null while it is null. Counted on the clock, so
 * that a page that slept is not made to wait again. Calls `onEnd` once.
 */
export function useCountdown(wait: number | null, onEnd: () => void): number | null {
	const [left, setLeft] = useState<number | null>(null);
	useEffect(() => {
		if (wait === null) return setLeft(null);
		const end = performance.now() + wait;
		const tick = () => {
			const rest = Math.max(0, end - performance.now());
			setLeft(Math.ceil(rest / 1000));
			if (rest > 0) return;
			clearInterval(timer);
			onEnd();
		};
		const timer = setInterval(tick, 250);
		tick();
		return () => clearInterval(timer);
	}, [wait]);
	return left;
}
