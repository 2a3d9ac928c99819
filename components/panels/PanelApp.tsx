import { InterfaceRoot } from './InterfaceRoot.tsx';
import type { PanelName } from './PanelNav.tsx';
import { Panels } from './Panels.tsx';
import type { PanelApi, PanelHost } from './panel-api.ts';
import { useWatch } from './use-watch.ts';

interface PanelAppProps {
	readonly api: PanelApi;
	readonly host: PanelHost;
	readonly initial: { readonly panel: PanelName; readonly query: string };
}

/** Popup and side panel: the same panels, whatever their size. */
export function PanelApp({ api, host, initial }: PanelAppProps) {
	const standing = useWatch(api.watchStanding);
	return (
		<InterfaceRoot host={host} settings={standing?.ok ? standing.value.settings : null}>
			<Panels api={api} host={host} standing={standing} initial={initial} />
		</InterfaceRoot>
	);
}
