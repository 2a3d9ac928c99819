import { defineContentScript } from 'wxt/utils/define-content-script';
import { openHost } from '#lib/page/host.ts';

/**
 * Top frame only, isolated world, as early as possible: time counts from the first second, and the guard over
 * keys typed into our marks stands before any listener of the page (docs/adr/0300).
 */
export default defineContentScript({
	matches: ['https://*.facebook.com/*'],
	runAt: 'document_start',
	noScriptStartedPostMessage: true,
	main(ctx) {
		const { signal } = ctx;
		openHost(document, '', signal);
	},
});
