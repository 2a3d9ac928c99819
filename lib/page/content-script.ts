/**
 * What the builder wraps our content script in, in the little that is used of it: a signal that aborts when a fresh
 * script takes the place of this one, after an update (docs/adr/0306). It stands in for wxt's own context (see
 * wxt.config.ts). A script tells those before it, then listens to those after it. The browser's own objects are not
 * asked who we are: the first look at them costs more than all the rest of a start.
 */
export class ContentScriptContext {
	readonly signal: AbortSignal;

	constructor(contentScriptName: string) {
		const stop = new AbortController();
		this.signal = stop.signal;
		const type = `colibri:${contentScriptName}:started`;
		document.dispatchEvent(new Event(type));
		document.addEventListener(type, () => stop.abort(), { once: true });
	}
}
