/** What the outside lends a service, so that a test can say the time and the ids. */
export interface Means {
	/** Milliseconds since the epoch. */
	readonly now: () => number;
	/** Random and never given twice. */
	readonly newId: () => string;
	/** IANA zone of the browser. */
	readonly timeZone: () => string;
	readonly randomBytes: (length: number) => Uint8Array<ArrayBuffer>;
}

export const SYSTEM_MEANS: Means = {
	now: () => Date.now(),
	newId: () => crypto.randomUUID(),
	timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
	randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
};
