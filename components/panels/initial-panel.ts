import { isPanelName, type PanelName } from './PanelNav.tsx';

/** `?panel=contacts`, `?q=pédiatre`: where another page or the address bar sends the user. */
export function initialPanel(search: string): { readonly panel: PanelName; readonly query: string } {
	const asked = new URLSearchParams(search);
	const panel = asked.get('panel');
	return { panel: isPanelName(panel) ? panel : 'search', query: asked.get('q') ?? '' };
}
