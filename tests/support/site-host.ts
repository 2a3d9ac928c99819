/** The simulated site behind a driven browser: answers its requests, remembers each, can go silent. */
import type { CorpusThread } from '#tests/site/content.ts';
import { corpusThreads } from '#tests/site/corpus.ts';
import { allGroups, respond, type SiteAnswer, type SiteOptions, siteOptions } from '#tests/site/site.ts';
import { groupHref } from '#tests/site/text.ts';

export interface Asked {
	readonly url: string;
	/** A document is being opened. */
	readonly navigation: boolean;
	/** The site's own script marks what it asks for. */
	readonly mark: string | undefined;
}

export interface SiteHost {
	/** What the next pages are drawn with. */
	options: SiteOptions;
	set(more: Partial<SiteOptions>): void;
	/** Null while the network is down, and for a host that is not the site's. */
	answer(asked: Asked): SiteAnswer | null;
	/** Requests since the start that no page of the site makes by itself: none is expected. */
	readonly strange: string[];
	readonly asked: string[];
	offline: boolean;
	/** Address of a group's feed. */
	groupUrl(name: string): string;
}

const HOST = /^(?:www|web|m)\.facebook\.com$/u;

export function siteHost(more: Partial<SiteOptions> = {}): SiteHost {
	const threads: readonly CorpusThread[] = more.threads ?? corpusThreads();
	let loads = 0;
	const host: SiteHost = {
		options: siteOptions({ threads, now: Date.now(), ...more }),
		set(changes) {
			host.options = { ...host.options, ...changes };
		},
		answer({ url: address, navigation, mark }) {
			const url = new URL(address);
			host.asked.push(address);
			const known = HOST.test(url.hostname);
			const expected = navigation || mark !== undefined || url.pathname === '/favicon.ico';
			if (!known || !expected) host.strange.push(address);
			if (!known || host.offline) return null;
			return respond(url, { ...host.options, load: `load-${loads++}` });
		},
		strange: [],
		asked: [],
		offline: false,
		groupUrl(name) {
			const group = allGroups(host.options).find((one) => one.name === name);
			if (!group) throw new Error(`no group named ${name}`);
			return groupHref(group);
		},
	};
	return host;
}
