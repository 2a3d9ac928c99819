/** What the browser does for the panels. */

import type { Settings } from '#lib/domain/settings.ts';
import { browser } from '#lib/platform/browser.ts';
import { reportBug } from '#lib/platform/log.ts';

const FACEBOOK = { origins: ['https://*.facebook.com/*'] };
const GROUP_PAGES = 'https://*.facebook.com/groups/*';
const LOOK = 'look';

type Look = Pick<Settings, 'language' | 'theme'>;
const AUTO: Look = { language: 'auto', theme: 'auto' };

export function createPanelHost() {
	return {
		openTab(url: string): void {
			open(browser.tabs.create({ url }));
		},
		openWorkshop(room: string): void {
			open(browser.tabs.create({ url: browser.runtime.getURL(`workshop.html#${room}`) }));
		},
		async copy(text: string): Promise<boolean> {
			try {
				await navigator.clipboard.writeText(text);
				return true;
			} catch {
				return false;
			}
		},
		async pageStructure(): Promise<string | null> {
			try {
				const tabs = await browser.tabs.query({ url: GROUP_PAGES });
				const [last] = tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
				if (last?.id === undefined) return null;
				const target = { tabId: last.id };
				await browser.scripting.executeScript({ target, files: ['/structure.js'] });
				const [told] = await browser.scripting.executeScript({ target, func: takeStructure });
				return typeof told?.result === 'string' ? told.result : null;
			} catch {
				// No access to the page any more: the figures are copied alone.
				return null;
			}
		},
		watchAccess(callback: (granted: boolean) => void, signal: AbortSignal): void {
			const tell = () => {
				browser.permissions.contains(FACEBOOK).then(callback, (error) => reportBug('access', error));
			};
			browser.permissions.onAdded.addListener(tell);
			browser.permissions.onRemoved.addListener(tell);
			signal.addEventListener('abort', () => {
				browser.permissions.onAdded.removeListener(tell);
				browser.permissions.onRemoved.removeListener(tell);
			});
			tell();
		},
		requestAccess: (): Promise<boolean> => browser.permissions.request(FACEBOOK),
		now: (): number => Date.now(),
		browserLanguage: browser.i18n.getUILanguage(),
		recallLook(): Look {
			try {
				const kept: unknown = JSON.parse(localStorage.getItem(LOOK) ?? 'null');
				return isLook(kept) ? kept : AUTO;
			} catch {
				// Storage is denied: the panels say so themselves.
				return AUTO;
			}
		},
		keepLook(look: Look): void {
			try {
				localStorage.setItem(LOOK, JSON.stringify(look));
			} catch {
				// Only spares a flash next time.
			}
		},
	};
}

/** Runs in the page: what structure.js left there. Stands alone. */
function takeStructure(): unknown {
	return Reflect.get(globalThis, 'colibriStructure');
}

function open(tab: Promise<unknown>): void {
	tab.catch((error) => reportBug('open tab', error));
}

function isLook(value: unknown): value is Look {
	if (!(value instanceof Object) || !('language' in value) || !('theme' in value)) return false;
	return (
		['auto', 'fr', 'en'].includes(String(value.language)) &&
		['auto', 'light', 'dark'].includes(String(value.theme))
	);
}
