/** Wiring only. Listeners are set at once, so that the event that wakes the background finds them. */
import { defineBackground } from 'wxt/utils/define-background';
import { createServer } from '#lib/messages/server.ts';
import { browser } from '#lib/platform/browser.ts';
import { reportBug } from '#lib/platform/log.ts';
import { listenToAlarms, makeAlarms } from './alarms.ts';
import { listenToCommands } from './commands.ts';
import { handlers } from './handlers.ts';
import { listenToMenus, makeMenus } from './menus.ts';
import { listenToOmnibox } from './omnibox.ts';
import { openTab } from './pages.ts';
import { reinject } from './reinject.ts';

export default defineBackground(() => {
	const origin = browser.runtime.getURL('').replace(/\/$/, '');
	const own = { id: browser.runtime.id, origin, framePath: '/frame.html' };
	browser.runtime.onMessage.addListener(createServer(handlers, own));
	listenToAlarms();
	listenToMenus();
	listenToOmnibox();
	listenToCommands();
	browser.runtime.onInstalled.addListener(({ reason }) => {
		start('menus', makeMenus());
		start('reinject', reinject());
		if (reason === 'install') start('first run', openTab('workshop.html', {}, 'first-run'));
	});
	browser.runtime.onStartup.addListener(() => start('menus', makeMenus()));
	start('alarms', makeAlarms());
});

function start(what: string, work: Promise<unknown>): void {
	work.catch((error) => reportBug(`background: ${what}`, error));
}
