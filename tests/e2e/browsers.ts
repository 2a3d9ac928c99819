/** Both browsers, for suites that say the same of each. */
import { launchChromium } from '#tests/support/chromium.ts';
import type { DrivenBrowser, LaunchOptions } from '#tests/support/driven.ts';
import { launchFirefox } from '#tests/support/firefox.ts';

export const BROWSERS: readonly {
	name: string;
	launch: (options?: LaunchOptions) => Promise<DrivenBrowser>;
}[] = [
	{ name: 'chromium', launch: launchChromium },
	{ name: 'firefox', launch: launchFirefox },
];
