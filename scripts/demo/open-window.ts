import { launchChromium } from '#tests/support/chromium.ts';
import { say } from '../steps/tool.ts';
import { DEMO_GROUP, demoSite } from './demo-site.ts';

/** Opens a window on the simulated group with Colibri beside it, until it is closed. */
export async function openWindow(): Promise<void> {
	if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
		throw new Error('there is no screen here: use npm run demo -- --headless --out DIR');
	}
	const browser = await launchChromium({ site: demoSite(), headless: false });
	await browser.openPage(browser.site.groupUrl(DEMO_GROUP));
	await browser.openPanel('popup');
	await browser.openPanel('workshop', '#first-run');
	say('Three tabs are open: the first steps, the panel, and the simulated group.');
	say(
		'Answer the three screens, then switch the group on from the mark in its corner. Close the window to stop.',
	);
	await new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
}
