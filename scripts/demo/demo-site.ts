import { corpusThreads } from '#tests/site/corpus.ts';
import { type SiteHost, siteHost } from '#tests/support/site-host.ts';
import { announcements } from './announcements.ts';

export const DEMO_GROUP = 'Parents de Montreuil';

/** The simulated groups, moved in time so that the newest publication is of yesterday, and what is on this week. */
export function demoSite(now = Date.now()): SiteHost {
	const threads = corpusThreads();
	const newest = Math.max(
		...threads.filter(({ group }) => group === DEMO_GROUP).map(({ at }) => Date.parse(at)),
	);
	const dayMs = 86_400_000;
	const moved = Math.floor((now - dayMs - newest) / dayMs) * dayMs;
	return siteHost({ threads: [...threads, ...announcements(DEMO_GROUP, now, moved)], now, moved });
}
