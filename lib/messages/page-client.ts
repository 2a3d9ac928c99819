/** How the background speaks to our content script in the top frame of a tab. */

import type { PageAnswerOf, PageMessageName, PageMessageOf } from './page-protocol.ts';
import type { PageEnvelope } from './page-server.ts';

export interface TabRoad {
	sendMessage(tabId: number, message: unknown, options: { frameId: number }): Promise<unknown>;
}

/** The page's answer, or null when no script of ours lives there (another site, a page that is closing). */
export async function sendToPage<Name extends PageMessageName>(
	tabs: TabRoad,
	tabId: number,
	name: Name,
	message: PageMessageOf<Name>,
): Promise<PageAnswerOf<Name> | null> {
	const envelope: PageEnvelope = { colibriPage: 1, name, message };
	try {
		const answer = await tabs.sendMessage(tabId, envelope, { frameId: 0 });
		return (answer as PageAnswerOf<Name> | undefined) ?? null;
	} catch {
		// The only failure of this road is a tab without our script, which is an answer in itself.
		return null;
	}
}
