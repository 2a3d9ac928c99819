/**
 * What the builder wraps our content script in, in the little that is used of it: a signal that aborts when a fresh
 * script takes the place of this one, after an update (docs/adr/0306). It stands in for wxt's own context (see
 * wxt.config.ts). A script tells those before it, then listens to those after it.
 */
import { pageRuntime } from '../platform/runtime.ts';

export class ContentScriptContext {
	readonly signal: AbortSignal;

	constructor(contentScriptName: string) {
		const stop = new AbortController();
		this.signal = stop.signal;
		const type = `${pageRuntime()?.id}:${contentScriptName}:started`;
		document.dispatchEvent(new Event(type));
		document.addEventListener(type, () => stop.abort(), { once: true });
	}
}
