function silent(ms: number): Promise<never> {
	return new Promise((_, fail) => setTimeout(() => fail(new Error('no answer')), ms).unref());
}

/** Waits for something true of the outside world: what is read is returned once `enough` holds. */
export async function eventually<T>(
	read: () => T | Promise<T>,
	enough: (value: T) => boolean = Boolean,
	patienceMs = 15_000,
): Promise<T> {
	const until = Date.now() + patienceMs;
	let last: T | undefined;
	let failure: unknown;
	while (Date.now() < until) {
		try {
			last = await Promise.race([Promise.resolve(read()), silent(until - Date.now())]);
			failure = undefined;
			if (enough(last)) return last;
		} catch (error) {
			failure = error;
		}
		await new Promise((next) => setTimeout(next, 100));
	}
	throw new Error(`waited ${patienceMs} ms; last seen: ${failure ? String(failure) : JSON.stringify(last)}`);
}
