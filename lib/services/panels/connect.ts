import { createClient } from '#lib/messages/client.ts';
import { reportBug } from '#lib/platform/log.ts';
import { SYSTEM_MEANS } from '../means.ts';
import type { KeptLibrary } from './kept-library.ts';
import { createPanelApi } from './panel-api.ts';

/** The library behind the panels, on this browser. One call a page. */
export function connectPanels(library: KeptLibrary, browserLanguage: string) {
	const client = createClient();
	const tellPages = () => {
		client.send('choices.changed', {}).then((told) => {
			// Nobody there is fine: the background wakes with the next page and reads the library anew.
			if (!told.ok && told.reason !== 'unreachable') reportBug('tell pages', told.reason);
		});
	};
	const given = { library, means: SYSTEM_MEANS, browserLanguage, tellPages };
	return { given, api: createPanelApi(given) };
}
