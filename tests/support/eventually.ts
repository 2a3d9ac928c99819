/** Against a hang, not a measure: what comes late on a busy machine comes all the same. */
const PATIENCE_MS = 60_000;
/** One look that never answers, as at a page on its way elsewhere, is given up for the next. */
const LONGEST_LOOK_MS = 15_000;
const PAUSE_MS = 100;

export function pause(ms: number): Promise<void> {
	return new Promise((next) => setTimeout(next, ms));
}

function silent(ms: number): Promise<never> {
	return new Promise((_, fail) => setTimeout(() => fail(new Error('no answer')), ms).unref());
}

/** Waits for something true of the outside world: what is read is returned once `enough` holds. */
export async function eventually<T>(
	read: () => T | Promise<T>,
	enough: (value: T) => boolean = Boolean,
): Promise<T> {
	const until = Date.now() + PATIENCE_MS;
	let last: T | undefined;
	let failure: unknown;
	for (let looks = 1; Date.now() < until; looks += 1) {
		try {
			last = await Promise.race([Promise.resolve(read()), silent(LONGEST_LOOK_MS)]);
			failure = undefined;
			if (enough(last)) return last;
		} catch (error) {
			failure = error;
		}
		// What is nearly there is seen at once.
		await pause(Math.min(PAUSE_MS, 20 * looks));
	}
	throw new Error(`waited ${PATIENCE_MS} ms; last seen: ${failure ? String(failure) : JSON.stringify(last)}`);
}

/** Waits until what is read has stayed the same for `ms`: nothing is on its way any more. */
export async function settled<T>(read: () => Promise<T>, ms = 2000): Promise<T> {
	let seen = '';
	let since = Date.now();
	return eventually(read, (value) => {
		const now = JSON.stringify(value);
		if (now !== seen) since = Date.now();
		seen = now;
		return Date.now() - since >= ms;
	});
}
