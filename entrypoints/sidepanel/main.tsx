import '#components/ui/styles/panels.css';
import '#components/ui/styles/side.css';
import { render } from 'preact';
import { initialPanel } from '#components/panels/initial-panel.ts';
import { laterApi } from '#components/panels/later-api.ts';
import { PanelApp } from '#components/panels/PanelApp.tsx';
import { openLibrary } from '#lib/services/open-library.ts';
import { keepLibrary } from '#lib/services/panels/kept-library.ts';
import { createPanelHost } from '#lib/services/panels/panel-host.ts';

const host = createPanelHost();
const library = keepLibrary(openLibrary);
// The library opens, and the field is there to type in, while the code that searches is still being read.
const loading = import('#lib/services/panels/connect.ts').then(
	({ connectPanels }) => connectPanels(library, host.browserLanguage).api,
);
const root = document.getElementById('app');
if (root)
	render(<PanelApp api={laterApi(loading)} host={host} initial={initialPanel(location.search)} />, root);
