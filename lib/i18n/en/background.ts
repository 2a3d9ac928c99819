import type { background as french } from '../fr/background.ts';

export const background: typeof french = {
	searchSelection: 'Search Colibri for “%s”',
	openPanel: 'Open the panel',
	openWorkshop: 'Open the workshop',
	omniboxHint: 'Search what you have read',
	omniboxNothing: (text) => `Nothing found for “${text}”`,
	omniboxUnavailable: 'The library cannot be opened',
};
