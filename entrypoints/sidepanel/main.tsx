import '#components/ui/styles/panels.css';
import '#components/ui/styles/side.css';
import { render } from 'preact';
import { initialPanel } from '#components/panels/initial-panel.ts';
import { PanelApp } from '#components/panels/PanelApp.tsx';
import { connectPanels } from '#lib/services/panels/connect.ts';

const { api, host } = connectPanels();
const root = document.getElementById('app');
if (root) render(<PanelApp api={api} host={host} initial={initialPanel(location.search)} />, root);
