import { browser } from '#lib/platform/browser.ts';
import { reportBug } from '#lib/platform/log.ts';
import { askPage, FACEBOOK_PAGES } from './tabs.ts';

/**
 * Puts our script into the pages of Facebook that were open before us (installed, enabled) or that hold an
 * orphan of the former version (updated). Where a live script of this version answers, nothing is done.
 */
export async function reinject(): Promise<void> {
	const files = (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ js }) => js ?? []);
	if (files.length === 0) return;
	for (const { id, discarded } of await browser.tabs.query({ url: FACEBOOK_PAGES })) {
		if (id === undefined || discarded) continue;
		if (await askPage(id, 'state.changed', {})) continue;
		try {
			await browser.scripting.executeScript({ target: { tabId: id }, files });
		} catch (error) {
			// Access withheld by the user, an error page, a tab closed meanwhile.
			reportBug('background: reinject', error);
		}
	}
}
