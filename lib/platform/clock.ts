/** Time as an argument: everything that needs "now" takes a Clock. */
export interface Clock {
	/** Wall time, ms since the epoch. */
	now(): number;
	/** Monotonic ms since some origin; never goes back, may stop in sleep. */
	monotonic(): number;
}

export const systemClock: Clock = {
	now: () => Date.now(),
	monotonic: () => performance.now(),
};
