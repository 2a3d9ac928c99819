import '#components/ui/styles/panels.css';
import '#components/ui/styles/sorting.css';
import '#components/ui/styles/workshop.css';
import '#components/ui/styles/sort-room.css';
import '#components/ui/styles/first-run.css';
import { render } from 'preact';
import { WorkshopApp } from '#components/workshop/WorkshopApp.tsx';
import { browser } from '#lib/platform/browser.ts';
import { openLibrary } from '#lib/services/open-library.ts';
import { connectPanels } from '#lib/services/panels/connect.ts';
import { keepLibrary } from '#lib/services/panels/kept-library.ts';
import { createPanelHost } from '#lib/services/panels/panel-host.ts';
import { createWorkshopApi } from '#lib/services/panels/workshop-api.ts';

const host = createPanelHost();
const { given } = connectPanels(keepLibrary(openLibrary), host.browserLanguage);
const workshopHost = {
	...host,
	version: browser.runtime.getManifest().version,
	searchAddress: browser.runtime.getURL('/sidepanel.html'),
	goToSearch: () => location.assign(browser.runtime.getURL('/sidepanel.html')),
};
const root = document.getElementById('app');
if (root) render(<WorkshopApp api={createWorkshopApi(given)} host={workshopHost} />, root);
