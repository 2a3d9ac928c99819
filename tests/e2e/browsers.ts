/** Both browsers, for suites that say the same of each. */
import { launchChromium } from '#tests/support/chromium.ts';
import type { DrivenBrowser } from '#tests/support/driven.ts';
import { launchFirefox } from '#tests/support/firefox.ts';
import type { SiteHost } from '#tests/support/site-host.ts';

export interface LaunchOptions {
	readonly site?: SiteHost;
	readonly locale?: string;
	readonly colorScheme?: 'light' | 'dark';
}

export const BROWSERS: readonly {
	name: string;
	launch: (options?: LaunchOptions) => Promise<DrivenBrowser>;
}[] = [
	{ name: 'chromium', launch: launchChromium },
	{ name: 'firefox', launch: launchFirefox },
];
