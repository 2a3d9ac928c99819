import { browser } from '#lib/platform/browser.ts';
import { openPanel, openTab } from './pages.ts';
import { FACEBOOK_PAGES } from './tabs.ts';
import { words } from './words.ts';

const SEARCH = 'search-selection';
const PANEL = 'open-panel';
const WORKSHOP = 'open-workshop';

/** Made at install and at each start: the language may have changed. */
export async function makeMenus(): Promise<void> {
	if (!('contextMenus' in browser)) return;
	const { background } = await words();
	await browser.contextMenus.removeAll();
	browser.contextMenus.create({
		id: SEARCH,
		contexts: ['selection'],
		documentUrlPatterns: [FACEBOOK_PAGES],
		title: background.searchSelection,
	});
	browser.contextMenus.create({ id: PANEL, contexts: ['action'], title: background.openPanel });
	browser.contextMenus.create({ id: WORKSHOP, contexts: ['action'], title: background.openWorkshop });
}

export function listenToMenus(): void {
	if (!('contextMenus' in browser)) return;
	browser.contextMenus.onClicked.addListener((clicked, tab) => {
		if (clicked.menuItemId === WORKSHOP) return openTab('workshop.html');
		return openPanel(tab?.id ?? null, clicked.menuItemId === SEARCH ? (clicked.selectionText ?? '') : '');
	});
}
