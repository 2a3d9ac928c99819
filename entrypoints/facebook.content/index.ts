import { defineContentScript } from 'wxt/utils/define-content-script';
import { PAGE_STYLE } from '#components/page/page-style.ts';
import { createClient } from '#lib/messages/client.ts';
import { listenInPage } from '#lib/messages/page-server.ts';
import { openHost } from '#lib/page/host.ts';
import { watchRoute } from '#lib/page/routes.ts';
import { pageRuntime } from '#lib/platform/runtime.ts';
import { startGroupPage } from './group-page.ts';
import { startTime } from './time.ts';

/**
 * Top frame only, isolated world, as early as possible: time counts from the first second, and the guard over
 * keys pressed on our marks stands before any listener of the page (docs/adr/0300).
 */
export default defineContentScript({
	matches: ['https://*.facebook.com/*'],
	runAt: 'document_start',
	noScriptStartedPostMessage: true,
	main({ signal }) {
		const runtime = pageRuntime();
		if (!runtime) return;
		const host = openHost(document, PAGE_STYLE, signal);
		const client = createClient();
		const chosen = new Map<string, boolean>();
		const groups = startGroupPage(
			{
				window,
				host,
				client,
				frameUrl: runtime.getURL('/frame.html'),
				onChosen(segment, isChosen) {
					if (chosen.get(segment) === isChosen) return;
					chosen.set(segment, isChosen);
					time.look();
				},
			},
			signal,
		);
		const time = startTime({
			window,
			host,
			client,
			language: groups.language,
			searchUrl: `${runtime.getURL('/frame.html')}#search`,
			isChosenGroup: (segment) => chosen.get(segment) === true,
			signal,
		});
		listenInPage(
			runtime,
			{
				'mark.open': () => ({ opened: groups.openMark() }),
				'state.changed': () => {
					groups.refresh();
					return {};
				},
				'frame.ask': async (asked) => ({ view: await groups.ask(asked) }),
			},
			signal,
		);
		watchRoute(
			window,
			(url) => {
				groups.visit(url);
				time.look();
			},
			signal,
		);
	},
});
