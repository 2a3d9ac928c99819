/** A browser that does not come up on a busy machine is started again: that is no fault of what is tested. */
export async function comeUp<T>(start: () => Promise<T>, tries = 3): Promise<T> {
	for (let starts = 1; ; starts += 1) {
		try {
			return await start();
		} catch (error) {
			if (starts === tries) throw error;
		}
	}
}

/** Against a hang, ms: of a start, and of each step that a driver waits for by itself. */
export const HANG_MS = 60_000;
