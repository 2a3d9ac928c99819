import type { common as french } from '../fr/common.ts';

export const common: typeof french = {
	name: 'Colibri',
	search: 'Search',
	tips: 'Good finds',
	contacts: 'Address book',
	agenda: 'Calendar',
	time: 'Time',
	panels: 'Panels',
	close: 'Close',
	cancel: 'Cancel',
	undo: 'Undo',
	save: 'Save',
	call: 'Call',
	settings: 'Settings',
	unknownDate: 'date unknown',
};
