import { browser } from '#lib/platform/browser.ts';
import { askPage } from './tabs.ts';

/** The keyboard way to the mark of the post in view. */
export function listenToCommands(): void {
	if (!('commands' in browser)) return;
	browser.commands.onCommand.addListener(async (command, tab) => {
		if (command === 'open-mark' && tab?.id !== undefined) await askPage(tab.id, 'mark.open', {});
	});
}
