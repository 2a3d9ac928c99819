/** The one call a page script needs, without the polyfill: both browsers answer with promises in MV3. */
export interface RuntimePort {
	/** Undefined once the extension was updated or removed under this page. */
	readonly id: string | undefined;
	sendMessage(message: unknown): Promise<unknown>;
}

/** What a content script listens to and finds its pages by; answers go by callback, as both browsers understand. */
export interface PageRuntime extends RuntimePort {
	getURL(path: string): string;
	readonly onMessage: {
		addListener(listener: RuntimeListener): void;
		removeListener(listener: RuntimeListener): void;
	};
}

/** `true` = the answer comes later. */
export type RuntimeListener = (
	raw: unknown,
	sender: { readonly id?: string | undefined; readonly tab?: unknown },
	answer: (value: unknown) => void,
) => true | undefined;

interface ExtensionGlobals {
	readonly browser?: { readonly runtime?: PageRuntime };
	readonly chrome?: { readonly runtime?: PageRuntime };
}

/** Read at each use: an orphaned script loses it while it runs. */
export function runtimePort(): RuntimePort | undefined {
	return pageRuntime();
}

export function pageRuntime(): PageRuntime | undefined {
	const globals = globalThis as ExtensionGlobals;
	return globals.browser?.runtime ?? globals.chrome?.runtime;
}
