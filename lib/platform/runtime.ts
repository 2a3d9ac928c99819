/** The one call a page script needs, without the polyfill: both browsers answer with promises in MV3. */
export interface RuntimePort {
	/** Undefined once the extension was updated or removed under this page. */
	readonly id: string | undefined;
	sendMessage(message: unknown): Promise<unknown>;
}

interface ExtensionGlobals {
	readonly browser?: { readonly runtime?: RuntimePort };
	readonly chrome?: { readonly runtime?: RuntimePort };
}

/** Read at each use: an orphaned script loses it while it runs. */
export function runtimePort(): RuntimePort | undefined {
	const globals = globalThis as ExtensionGlobals;
	return globals.browser?.runtime ?? globals.chrome?.runtime;
}
