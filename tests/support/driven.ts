/** What an end-to-end test can do, the same in both browsers. */
import type { SiteHost } from './site-host.ts';

export type PanelName = 'popup' | 'sidepanel' | 'workshop';

export interface AxeViolation {
	readonly id: string;
	readonly impact: string;
	readonly nodes: readonly string[];
}

/** A function whose text was put together, where a page's own policy forbids to make one there. */
export interface Source<_T> {
	readonly source: string;
}

export function sourceOf(fn: ((...args: never[]) => unknown) | Source<unknown>): string {
	return typeof fn === 'function' ? fn.toString() : fn.source;
}

export interface DrivenPage {
	goto(url: string): Promise<void>;
	/** Runs in the page's own world; the function must stand alone. */
	run<Args extends unknown[], T>(
		fn: ((...args: Args) => T | Promise<T>) | Source<T>,
		...args: Args
	): Promise<T>;
	/** Runs with `this` = our closed shadow root. Throws when there is none yet. */
	inMarks<Args extends unknown[], T>(
		fn: ((this: ShadowRoot, ...args: Args) => T) | Source<T>,
		...args: Args
	): Promise<T>;
	/** Trusted pointer at a point of the viewport. */
	clickAt(x: number, y: number): Promise<void>;
	type(text: string): Promise<void>;
	press(key: string): Promise<void>;
	scroll(pixels: number): Promise<void>;
	back(): Promise<void>;
	/** Frames of our own pages shown inside, as pages to run in. */
	frameAt(path: string): Promise<Pick<DrivenPage, 'run'> | null>;
	url(): string;
	/** Gives a file to the file field that matches. */
	giveFile(selector: string, path: string): Promise<void>;
	/** Path of the file that `act` makes the browser save. */
	downloadOf(act: () => Promise<void>): Promise<string>;
	toFront(): Promise<void>;
	screenshot(path: string): Promise<void>;
	close(): Promise<void>;
}

export interface LaunchOptions {
	readonly site?: SiteHost;
	readonly colorScheme?: 'light' | 'dark';
	/** False opens a window. */
	readonly headless?: boolean;
	/** Pages left are kept aside for the way back, which the driver of Chromium turns off by itself. */
	readonly keepPages?: boolean;
	/** Frames come as fast as they are drawn: without a screen, a page that draws little is given one a second. */
	readonly freeFrames?: boolean;
	/** Changes the copy of the extension before it is loaded: a planted fault. */
	readonly alter?: (folder: string) => void;
}

export interface DrivenBrowser {
	readonly name: 'chromium' | 'firefox';
	readonly site: SiteHost;
	openPage(url: string, size?: { width: number; height: number }): Promise<DrivenPage>;
	/** In a window of its own. */
	openWindow(url: string): Promise<DrivenPage>;
	/** `suffix` is what follows the address: `?panel=time`, `#data`. */
	openPanel(name: PanelName, suffix?: string, size?: { width: number; height: number }): Promise<DrivenPage>;
	/** Address of a file of the extension. */
	address(path: string): string;
	/** Requests that neither the site's own pages nor the browser itself made: the extension's. */
	ownRequests(): readonly string[];
	killBackground(): Promise<void>;
	/** Installs the same extension over itself, as an update under open pages. Firefox only. */
	update?(): Promise<void>;
	setOffline(offline: boolean): Promise<void>;
	close(): Promise<void>;
}
