import { InterfaceRoot } from '../panels/InterfaceRoot.tsx';
import type { PanelHost } from '../panels/panel-api.ts';
import { useWatch } from '../panels/use-watch.ts';
import { Workshop } from './Workshop.tsx';
import type { WorkshopApi } from './workshop-api.ts';

export interface WorkshopHost extends PanelHost {
	readonly version: string;
	/** Address of the search, as a page of its own. */
	readonly searchAddress: string;
	/** Leaves for the search. */
	goToSearch(): void;
}

interface WorkshopAppProps {
	readonly api: WorkshopApi;
	readonly host: WorkshopHost;
}

/** The options page: groups, tags, data, settings, and the first run. */
export function WorkshopApp({ api, host }: WorkshopAppProps) {
	const standing = useWatch(api.watchStanding);
	return (
		<InterfaceRoot host={host} settings={standing?.ok ? standing.value.settings : null}>
			<Workshop api={api} host={host} standing={standing} />
		</InterfaceRoot>
	);
}
