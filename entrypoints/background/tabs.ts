import type { PageAnswerOf, PageMessageName, PageMessageOf } from '#lib/messages/page-protocol.ts';
import type { PagePart } from '#lib/messages/protocol.ts';
import { browser } from '#lib/platform/browser.ts';

/** Every page our content script may be in. */
export const FACEBOOK_PAGES = 'https://*.facebook.com/*';

/** Says something to our script in the top frame of a tab; null when it is not there. */
export async function askPage<Name extends PageMessageName>(
	tabId: number,
	name: Name,
	message: PageMessageOf<Name>,
): Promise<PageAnswerOf<Name> | null> {
	try {
		const answer: unknown = await browser.tabs.sendMessage(
			tabId,
			{ colibri: 1, name, message },
			{ frameId: 0 },
		);
		return (answer as PageAnswerOf<Name> | undefined) ?? null;
	} catch {
		// Browsers say so that nobody listens there, which is an answer in itself.
		return null;
	}
}

/** Tells every page of Facebook that what it may do or show has changed. */
export async function tellPages(): Promise<void> {
	const tabs = await browser.tabs.query({ url: FACEBOOK_PAGES });
	await Promise.all(tabs.map(({ id }) => (id === undefined ? null : askPage(id, 'state.changed', {}))));
}

/** Closes a tab; the window stays, with an empty tab, when it was the last one. */
export async function closeTab(tabId: number): Promise<void> {
	const { windowId } = await browser.tabs.get(tabId);
	const tabs = await browser.tabs.query(windowId === undefined ? {} : { windowId });
	if (tabs.length === 1) await browser.tabs.create(windowId === undefined ? {} : { windowId });
	await browser.tabs.remove(tabId);
}

/** Puts a late part of our script into our world of a tab's top frame. */
export async function loadPart(tabId: number, part: PagePart): Promise<void> {
	const target = { tabId, frameIds: [0] };
	await browser.scripting.executeScript({ target, files: [`/${part}.js`], injectImmediately: true });
}
