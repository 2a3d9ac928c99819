/** Opening our own pages. */

import { browser } from '#lib/platform/browser.ts';
import { reportBug } from '#lib/platform/log.ts';

type OwnPage = 'sidepanel.html' | 'workshop.html';

/** The polyfill has no types for Chromium's side panel. */
interface SidePanel {
	setOptions(options: { tabId: number; path: string; enabled: true }): Promise<void>;
	open(options: { tabId: number }): Promise<void>;
}

function sidePanel(): SidePanel | undefined {
	return (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;
}

export async function openTab(
	page: OwnPage,
	parameters: Record<string, string> = {},
	room = '',
): Promise<void> {
	await browser.tabs.create({ url: browser.runtime.getURL(addressOf(page, parameters, room)) });
}

/**
 * The panel beside Facebook, else a tab. Call it first thing in the user's gesture: browsers forget the gesture
 * at the first wait.
 */
export async function openPanel(tabId: number | null, query: string): Promise<void> {
	const path = addressOf('sidepanel.html', query ? { q: query } : {}, '');
	try {
		const panel = sidePanel();
		if (panel && tabId !== null) {
			const ready = panel.setOptions({ tabId, path, enabled: true });
			await Promise.all([ready, panel.open({ tabId })]);
			return;
		}
		if (browser.sidebarAction) {
			const ready = browser.sidebarAction.setPanel({ panel: browser.runtime.getURL(path) });
			await Promise.all([ready, browser.sidebarAction.open()]);
			return;
		}
	} catch (error) {
		// No gesture reached us (Firefox does not pass it on with a message): a tab does as well.
		reportBug('background: panel', error);
	}
	await openTab('sidepanel.html', query ? { q: query } : {});
}

function addressOf(page: OwnPage, parameters: Record<string, string>, room: string): string {
	const query = new URLSearchParams(parameters).toString();
	return `${page}${query ? `?${query}` : ''}${room ? `#${room}` : ''}`;
}
