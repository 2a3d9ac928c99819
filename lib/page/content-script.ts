/**
 * What the builder wraps our content script in, in the little that is used of it: a signal that aborts when a fresh
 * script takes the place of this one, after an update (docs/adr/0306). It stands in for wxt's own context (see
 * wxt.config.ts), under the same event, so that scripts of either kind stop each other.
 */
import { pageRuntime } from '../platform/runtime.ts';

export class ContentScriptContext {
	readonly signal: AbortSignal;

	constructor(contentScriptName: string) {
		const stop = new AbortController();
		this.signal = stop.signal;
		const type = `${pageRuntime()?.id}:${contentScriptName}:wxt:content-script-started`;
		const messageId = Math.random().toString(36).slice(2);
		document.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName, messageId } }));
		const hear = (event: Event) => {
			const from = event instanceof CustomEvent ? event.detail : null;
			if (from?.contentScriptName === contentScriptName && from.messageId !== messageId) stop.abort();
		};
		document.addEventListener(type, hear, { signal: stop.signal });
	}
}
