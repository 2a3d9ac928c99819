import { defineContentScript } from 'wxt/utils/define-content-script';
import { routeOf } from '#lib/facebook/urls.ts';
import { type Language, languageOf } from '#lib/i18n/language.ts';
import { createClient } from '#lib/messages/client.ts';
import { listenInPage } from '#lib/messages/page-server.ts';
import type { FrameAsk } from '#lib/messages/protocol.ts';
import { openHost } from '#lib/page/host.ts';
import { watchRoute } from '#lib/page/routes.ts';
import { pageRuntime } from '#lib/platform/runtime.ts';
import { openLateGroup } from './late-group.ts';
import { forgetParts, type LateParts, partNamed, type Theme } from './late-parts.ts';
import { startTime } from './time.ts';

/**
 * Top frame only, isolated world, as early as possible: time counts from the first second, and the guard over
 * keys pressed on our marks stands before any listener of the page (docs/adr/0300). What only some pages need
 * comes later (docs/adr/0301).
 */
export default defineContentScript({
	matches: ['https://*.facebook.com/*'],
	runAt: 'document_start',
	noScriptStartedPostMessage: true,
	main({ signal }) {
		forgetParts();
		const host = openHost(document, '', signal);
		const client = createClient();
		const frameUrl = () => pageRuntime()?.getURL('/frame.html') ?? '';
		const chosen = new Map<string, boolean>();
		let listens = false;
		let theme: Theme = 'auto';
		let language: Language = languageOf('auto', navigator.language);

		async function load<Name extends keyof LateParts>(part: Name): Promise<LateParts[Name] | null> {
			if (!partNamed(part) && !(await client.send('part.load', { part })).ok) return null;
			return signal.aborted ? null : (partNamed(part) ?? null);
		}

		const groups = openLateGroup(document, async () => {
			listen();
			const [start, look] = await Promise.all([load('group'), client.send('page.look', { language })]);
			if (!start || !look.ok) return null;
			const means = {
				window,
				host,
				client,
				frameUrl: frameUrl(),
				look: look.value,
				routeOf,
				load,
				onChosen,
				onLanguage,
			};
			return start(means, signal);
		});
		let time: ReturnType<typeof startTime> | null = null;
		const countTime = () =>
			startTime({
				window,
				host,
				client,
				loadWalls: async () => {
					const state = await client.send('page.state', { group: null });
					if (state.ok) {
						onLanguage(state.value.language);
						theme = state.value.theme;
					}
					return load('walls');
				},
				language: () => language,
				theme: () => theme,
				searchUrl: () => `${frameUrl()}#search`,
				isChosenGroup: (segment) => chosen.get(segment) === true,
				signal,
			});
		// A task of its own: neither holds the page for long.
		setTimeout(() => {
			if (!signal.aborted) time = countTime();
		});

		function onChosen(segment: string, isChosen: boolean): void {
			if (chosen.get(segment) === isChosen) return;
			chosen.set(segment, isChosen);
			time?.look();
		}
		function onLanguage(told: Language): void {
			language = told;
		}

		/** Only a page of groups has anything to be asked; the first look at the browser's own objects costs milliseconds. */
		function listen(): void {
			const runtime = pageRuntime();
			if (!runtime || listens) return;
			listens = true;
			const handlers = {
				'mark.open': async () => ({ opened: await groups.openMark() }),
				'state.changed': () => {
					groups.refresh();
					return {};
				},
				'frame.ask': async (asked: FrameAsk) => ({ view: await groups.ask(asked) }),
			};
			listenInPage(runtime, handlers, signal);
		}

		watchRoute(
			window,
			(url) => {
				groups.visit(url);
				time?.look();
			},
			signal,
		);
	},
});
